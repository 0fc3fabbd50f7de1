import type { Statements } from '../knowledge.ts';

/** The first letter: how one begins and meets what stands in the way. */
export const cornerstone: Statements<'cornerstone'> = {
  1: {
    gift: ['you put your foot on the stairs before you look up', 'an obstacle wakes you up like cold water'],
    shadow: ['you may ram a door that was only pulled to'],
  },
  2: {
    gift: ['you begin by asking who would like to come along', 'whatever blocks your way gets a polite knock first'],
    shadow: ['you can linger so long at the start that others set off'],
  },
  3: {
    gift: ['your beginnings come with a flourish and some noise', 'a hurdle gives you an anecdote before it gives you trouble'],
    shadow: ['you may announce the journey and forget to pack'],
  },
  4: {
    gift: ['you begin with a measuring tape and meet few surprises', 'you take an obstacle down stone by stone'],
    shadow: ['getting ready can become a way of not setting off'],
  },
  5: {
    gift: ['you jump in and learn to swim on the way', 'a blocked path has you trying the fence, the hedge and the window'],
    shadow: ['your next new start may come before the last one has landed'],
  },
  6: {
    gift: ['you set to work once you know whom it will do good', 'in front of a barrier you look after the others first'],
    shadow: ['the needs of others may stand between you and your first step'],
  },
  7: {
    gift: ['you think your way in before your feet follow', 'you study a wall until it shows you its loose brick'],
    shadow: ['a beginning may stay in your notebook for a long while'],
  },
  8: {
    gift: ['you start large and look for the lever straight away', 'resistance wakes the engineer in you'],
    shadow: ['you may push with your whole weight where a finger would do'],
  },
  9: {
    gift: ['you begin by asking what it is all for', 'an obstacle rarely makes you forget the people behind you'],
    shadow: ['you can be halfway into a new thing with an old one unfinished'],
  },
};

/** The last letter: how one finishes and lets go. */
export const capstone: Statements<'capstone'> = {
  1: {
    gift: ['you end things with a clean cut and a raised chin', 'a finished job is simply your next place to start from'],
    shadow: ['you may leave before the thanks have been said'],
  },
  2: {
    gift: ['you end things gently and see everyone to the door', 'you hand over your work with a kind note for the next person'],
    shadow: ['goodbyes can drag because you dread hurting somebody'],
  },
  3: {
    gift: ['your endings come with a toast, a song or a good line', 'you let go more easily after telling the whole tale'],
    shadow: ['the last dull stretch of a job can lose you'],
  },
  4: {
    gift: ['you finish properly and sweep the floor afterwards', 'what you close stays closed and bears your stamp'],
    shadow: ['you can keep on fixing what was done long ago'],
  },
  5: {
    gift: ['you let go lightly and travel on with an easy step', 'the end of something smells to you of fresh air'],
    shadow: ['you might drop the thread just before the knot'],
  },
  6: {
    gift: ['you are finished once everybody has been taken care of', 'you part from things by finding them a good owner'],
    shadow: ['letting people go their own way may come hard to you'],
  },
  7: {
    gift: ['you finish with a last long look and then you know', 'you close a matter quietly and carry its meaning away'],
    shadow: ['a final question may hold the door open for months'],
  },
  8: {
    gift: ['you bring things to a result that can be seen and used', 'you sign off, shake hands and leave nothing hanging'],
    shadow: ['you might hold the reins after the horse has been sold'],
  },
  9: {
    gift: ['you know the right moment to put the pen down', 'you let go with a full heart and empty hands'],
    shadow: ['a farewell of yours may take up the whole evening'],
  },
};

/** The first vowel: the first inward answer. */
export const firstVowel: Statements<'firstVowel'> = {
  1: {
    gift: ['your heart raises its hand before your head has asked how', 'something in you stands up straight at every call'],
    shadow: ['a quick flare of pride may answer in your place'],
  },
  2: {
    gift: ['your heart leans toward the other person before a word falls', 'your very first feeling is how it must be for them'],
    shadow: ['your own wish is often the first thing you swallow'],
  },
  3: {
    gift: ['a small spark of fun is the first thing that moves in you', 'your heart hums the tune before it knows the words'],
    shadow: ['inner chatter can cover a feeling that needs quiet'],
  },
  4: {
    gift: ['your heart looks for the floor first and then trusts', 'something in you slows the step and keeps you steady'],
    shadow: ['an inner brake may pull before there is any slope'],
  },
  5: {
    gift: ['your heart leaps up like a dog that hears the lead', 'curiosity has your inner yes before caution wakes'],
    shadow: ['a flutter inside can pass for a real wish'],
  },
  6: {
    gift: ['your heart asks first who might be cold or hungry', 'a wave of warmth goes out from you before you decide'],
    shadow: ['guilt is sometimes the quickest of your feelings'],
  },
  7: {
    gift: ['your heart steps back a pace and listens to itself', 'a quiet no or yes is there in you before the reasons'],
    shadow: ['you may draw an inner curtain before anyone has looked in'],
  },
  8: {
    gift: ['your heart squares its shoulders before your face shows anything', 'inside you weigh at once what can be done'],
    shadow: ['a soft feeling may be told to wait outside'],
  },
  9: {
    gift: ['your heart has forgiven before the apology arrives', 'you are touched long before anybody sees it'],
    shadow: ['every passing sorrow can find a seat in you at once'],
  },
};
