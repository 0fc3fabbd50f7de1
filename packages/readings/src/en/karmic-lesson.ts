import type { Statements } from '../knowledge.ts';

/** What has to be learned on purpose because the name lacks it, and what it gives once learned. */
export const karmicLesson: Statements<'karmicLesson'> = {
  1: {
    shadow: ['stepping forward does not come by itself and needs rehearsal', 'you may wait for permission that nobody has to give'],
    gift: ['each decision you make alone leaves you a little taller', 'a voice trained on purpose carries further than one born loud'],
    relationships: ['your friends would like to hear which film you really want', 'you learn to disagree out loud while the soup is warm'],
    work: ['the floor is offered to you and you look behind you', 'going first in a small matter is your training ground'],
    inner: ['your own wish is shy and comes out when called twice', 'a quiet question about who is in charge here keeps returning'],
    practice: ['choose the restaurant, the film or the route this time', 'begin a sentence today with what you want'],
  },
  2: {
    shadow: ['the feelings of others can slip past you unread', 'waiting and fine adjustments may feel like lost time'],
    gift: ['patience learned on purpose makes you a rare partner', 'small details begin to repay the attention you give them'],
    relationships: ['a sigh from someone close is a page worth reading twice', 'being half a pair takes practice and a slower step'],
    work: ['leaving room for a partner’s hand is the skill to acquire', 'you discover that the small print of a team is tact'],
    inner: ['a habit of hurrying past soft feelings wants slowing down', 'your ear for half-tones can be trained like a muscle'],
    practice: ['repeat what somebody said before you reply', 'wait for a slow person without glancing at the clock'],
  },
  3: {
    shadow: ['your feelings may stay in the throat and never become words', 'you can be harder on your own efforts than any audience'],
    gift: ['speaking up becomes a pleasure once the first shyness is past', 'playfulness learned late has a charm all its own'],
    relationships: ['people close to you would love the story behind your nod', 'a compliment spoken aloud counts double when you give it'],
    work: ['you polish the work and forget to ring the bell for it', 'presenting the thing is steeper for you than preparing it'],
    inner: ['a strict editor sits by the door of your feelings', 'the clown in you waits politely to be asked'],
    practice: ['tell a story at dinner with a beginning and an end', 'draw badly on purpose until the page is full'],
  },
  4: {
    shadow: ['order tends to slip through your fingers by midweek', 'you may drop a thing as soon as it turns tedious'],
    gift: ['habits built on purpose hold you up on weak days', 'finishing something slow gives you a new kind of pride'],
    relationships: [
      'being where you said you would be is your lesson in love',
      'your friends keep the spare key and the timetable for you',
    ],
    work: ['the frame has to be bought before you can hang the picture', 'you grow by seeing one slow job through to its label'],
    inner: ['your thoughts would enjoy a shelf apiece and a lid', 'the word routine sounds like a cage until you build your own'],
    practice: ['set out the things for tomorrow before you sleep', 'choose a tiny routine and keep it until next week'],
  },
  5: {
    shadow: ['sudden changes can find you stiff and unprepared', 'you may stay on the shore and call it prudence'],
    gift: ['each small adventure makes the world less frightening', 'a flexible mind turns your detours into discoveries'],
    relationships: [
      'an adventurous friend is worth following to the second corner',
      'you learn to let people change without taking it amiss',
    ],
    work: ['the desk you did not choose may have the better view', 'changing horses is best tried while the stream is shallow'],
    inner: ['your curiosity is intact and only needs to be let off the lead', 'you like to know the ending before you open the book'],
    practice: ['order the dish you know nothing about', 'change a plan at the last minute just for practice'],
  },
  6: {
    shadow: ['promises of the heart may feel like a net at first', 'you can miss the moment when someone needs your care'],
    gift: ['commitment chosen freely proves to be a shelter', 'looking after something small opens your heart wider'],
    relationships: [
      'the tender part of a talk is worth staying in the kitchen for',
      'attachments take you longer to tie and hold well afterwards',
    ],
    work: ['looking after the people behind the task is yours to discover', 'your lesson stands at the sink with the last cups'],
    inner: ['the idea of being needed makes you check for the exit', 'warmth is in you like embers that want a little blowing'],
    practice: ['look after a plant or a pet for a friend', 'ask at home what would make this week easier'],
  },
  7: {
    shadow: ['you may skim the surface where a deeper look is due', 'time alone can feel like a punishment to begin with'],
    gift: ['quiet study gives you ground that chatter never could', 'a tested belief of your own serves you in rough weather'],
    relationships: ['the second question to a friend is the one worth practising', 'an evening of shared silence proves far from empty'],
    work: ['you read the headline and the answer stands in the footnote', 'the expert in you wakes up after the first hour alone'],
    inner: ['an unlit room in you turns out to have a view', 'your own thoughts make better company than you feared'],
    practice: ['look up something properly instead of guessing', 'eat a meal alone without any screen'],
  },
  8: {
    shadow: ['practical matters may slide until they come down with a crash', 'you might step aside where you have a right to speak'],
    gift: ['looking after what you own gives you a calm sense of strength', 'firmness learned on purpose earns you honest respect'],
    relationships: ['naming what is fair is part of being fond of someone', 'you practise holding your ground with someone you like'],
    work: ['you learn to name the figure without looking at your shoes', 'the big chair is there and you keep taking the stool'],
    inner: ['power strikes you as a dog that might bite', 'a firmer grip on small matters steadies your inner floor'],
    practice: ['go through a month of spending with a cup of tea', 'say clearly what you need in order to do your part'],
  },
  9: {
    shadow: ['the wider world may stay a rumour behind your fence', 'letting go can feel like losing even at the right moment'],
    gift: ['compassion practised in small doses makes your world larger', 'a generous act frees you as much as it helps others'],
    relationships: [
      'the neighbour three fences down the road has a name worth learning',
      'your circle has a hinge in it and can open wider',
    ],
    work: [
      'the wider purpose of a job is the part you must look up',
      'you practise handing over a finished thing with no strings attached',
    ],
    inner: ['your heart knows its own street and is learning the city', 'somewhere in you a clenched hand is learning to wave'],
    practice: ['read a life story from a far corner of the earth', 'give something in secret and keep the secret'],
  },
};
