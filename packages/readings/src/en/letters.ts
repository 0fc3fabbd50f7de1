import type { Statements } from '../knowledge.ts';

/** The first letter: how one begins and meets what stands in the way. */
export const cornerstone: Statements<'cornerstone'> = {
  1: {
    gift: ['you put your foot on the stairs before you look up', 'an obstacle wakes you up like cold water'],
    shadow: ['you may ram a door that was only pulled to', 'you can be through the gate before you have read the sign'],
  },
  2: {
    gift: ['you begin by asking who would like to come along', 'whatever blocks your way gets a polite knock first'],
    shadow: ['you can linger so long at the start that others set off', 'a first step may wait for a nod that nobody gives'],
  },
  3: {
    gift: ['your beginnings come with a flourish and some noise', 'a hurdle gives you an anecdote before it gives you trouble'],
    shadow: ['you may announce the journey and forget to pack', 'talk about the plan can use up its first fuel'],
  },
  4: {
    gift: ['you begin with a measuring tape and meet few surprises', 'you take an obstacle down stone by stone'],
    shadow: ['getting ready can become a way of not setting off', 'one missing tool may hold up the whole beginning'],
  },
  5: {
    gift: ['you jump in and learn to swim on the way', 'a blocked path has you trying the fence, the hedge and the window'],
    shadow: ['your next new start may come before the last one has landed', 'you may run off with the first half of the instructions'],
  },
  6: {
    gift: ['you set to work once you know whom it will do good', 'in front of a barrier you look after the others first'],
    shadow: ['the needs of others may stand between you and your first step', 'you can begin everyone else’s day before your own'],
  },
  7: {
    gift: ['you think your way in before your feet follow', 'you study a wall until it shows you its loose brick'],
    shadow: ['a beginning may stay in your notebook for a long while', 'one more question may stand in front of every start'],
  },
  8: {
    gift: ['you start large and look for the lever straight away', 'resistance wakes the engineer in you'],
    shadow: ['you may push with your whole weight where a finger would do', 'a start may turn into a show of strength'],
  },
  9: {
    gift: ['you begin by asking what it is all for', 'an obstacle rarely makes you forget the people behind you'],
    shadow: ['you can be halfway into a new thing with an old one unfinished', 'the size of a dream can hide where it begins'],
  },
};

/** The last letter: how one finishes and lets go. */
export const capstone: Statements<'capstone'> = {
  1: {
    gift: ['you end things with a clean cut and a raised chin', 'a finished job is simply your next place to start from'],
    shadow: ['you may leave before the thanks have been said', 'you may cross the line and leave the tidying to others'],
  },
  2: {
    gift: ['you end things gently and see everyone to the door', 'you hand over your work with a kind note for the next person'],
    shadow: ['goodbyes can drag because you dread hurting somebody', 'you can hold a thing open until the very last person agrees'],
  },
  3: {
    gift: ['your endings come with a toast, a song or a good line', 'you let go more easily after telling the whole tale'],
    shadow: ['the last dull stretch of a job can lose you', 'the closing page may stay in your head only'],
  },
  4: {
    gift: ['you finish properly and sweep the floor afterwards', 'what you close stays closed and bears your stamp'],
    shadow: ['you can keep on fixing what was done long ago', 'a good end can go unnoticed behind the next inspection'],
  },
  5: {
    gift: ['you let go lightly and travel on with an easy step', 'the end of something smells to you of fresh air'],
    shadow: ['you might drop the thread just before the knot', 'something new may call you away one step too soon'],
  },
  6: {
    gift: ['you are finished once everybody has been taken care of', 'you part from things by finding them a good owner'],
    shadow: ['letting people go their own way may come hard to you', 'your help can go on after it was needed'],
  },
  7: {
    gift: ['you finish with a last long look and then you know', 'you close a matter quietly and carry its meaning away'],
    shadow: ['a final question may hold the door open for months', 'you may take a thing apart again just to be certain'],
  },
  8: {
    gift: ['you bring things to a result that can be seen and used', 'you sign off, shake hands and leave nothing hanging'],
    shadow: ['you might hold the reins after the horse has been sold', 'you might count the profit while others are still saying goodbye'],
  },
  9: {
    gift: ['you know the right moment to put the pen down', 'you let go with a full heart and empty hands'],
    shadow: ['a farewell of yours may take up the whole evening', 'letting go may come with a speech and a few tears'],
  },
};

/** The first vowel: the first inward answer. */
export const firstVowel: Statements<'firstVowel'> = {
  1: {
    gift: ['your heart raises its hand before your head has asked how', 'something in you stands up straight at every call'],
    shadow: ['a quick flare of pride may answer in your place', 'the first feeling may be impatience in a good coat'],
  },
  2: {
    gift: ['your heart leans toward the other person before a word falls', 'your very first feeling is how it must be for them'],
    shadow: ['your own wish is often the first thing you swallow', 'a hurt can slip in through the smallest word'],
  },
  3: {
    gift: ['a small spark of fun is the first thing that moves in you', 'your heart hums the tune before it knows the words'],
    shadow: ['inner chatter can cover a feeling that needs quiet', 'you may laugh before you have noticed what you feel'],
  },
  4: {
    gift: ['your heart looks for the floor first and then trusts', 'something in you slows the step and keeps you steady'],
    shadow: ['an inner brake may pull before there is any slope', 'your heart can ask for proof at the wrong moment'],
  },
  5: {
    gift: ['your heart leaps up like a dog that hears the lead', 'curiosity has your inner yes before caution wakes'],
    shadow: ['a flutter inside can pass for a real wish', 'a longing to be off may arrive with every good thing'],
  },
  6: {
    gift: ['your heart asks first who might be cold or hungry', 'a wave of warmth goes out from you before you decide'],
    shadow: ['guilt is sometimes the quickest of your feelings', 'you may feel responsible before anything has happened'],
  },
  7: {
    gift: ['your heart steps back a pace and listens to itself', 'a quiet no or yes is there in you before the reasons'],
    shadow: ['you may draw an inner curtain before anyone has looked in', 'a feeling can be under the microscope before it is felt'],
  },
  8: {
    gift: ['your heart squares its shoulders before your face shows anything', 'inside you weigh at once what can be done'],
    shadow: ['a soft feeling may be told to wait outside', 'tears may be sent to the back of the queue'],
  },
  9: {
    gift: ['your heart has forgiven before the apology arrives', 'you are touched long before anybody sees it'],
    shadow: ['every passing sorrow can find a seat in you at once', 'a stranger’s trouble can outweigh your own within a breath'],
  },
};
