import type { Statements } from '../knowledge.ts';

/** What has to be learned on purpose because the name lacks it, and what it gives once learned. */
export const karmicLesson: Statements<'karmicLesson'> = {
  1: {
    shadow: ['stepping forward does not come by itself and needs rehearsal', 'you may wait for permission that nobody has to give'],
    gift: ['each decision you make alone leaves you a little taller', 'a voice trained on purpose carries further than one born loud'],
    practice: ['choose the restaurant, the film or the route this time', 'begin a sentence today with what you want'],
  },
  2: {
    shadow: ['the feelings of others can slip past you unread', 'waiting and fine adjustments may feel like lost time'],
    gift: ['patience learned on purpose makes you a rare partner', 'small details begin to repay the attention you give them'],
    practice: ['repeat what somebody said before you reply', 'wait for a slow person without glancing at the clock'],
  },
  3: {
    shadow: ['your feelings may stay in the throat and never become words', 'you can be harder on your own efforts than any audience'],
    gift: ['speaking up becomes a pleasure once the first shyness is past', 'playfulness learned late has a charm all its own'],
    practice: ['tell a story at dinner with a beginning and an end', 'draw badly on purpose until the page is full'],
  },
  4: {
    shadow: ['order tends to slip through your fingers by midweek', 'you may drop a thing as soon as it turns tedious'],
    gift: ['habits built on purpose hold you up on weak days', 'finishing something slow gives you a new kind of pride'],
    practice: ['set out the things for tomorrow before you sleep', 'choose a tiny routine and keep it until next week'],
  },
  5: {
    shadow: ['sudden changes can find you stiff and unprepared', 'you may stay on the shore and call it prudence'],
    gift: ['each small adventure makes the world less frightening', 'a flexible mind turns your detours into discoveries'],
    practice: ['order the dish you know nothing about', 'change a plan at the last minute just for practice'],
  },
  6: {
    shadow: ['promises of the heart may feel like a net at first', 'you can miss the moment when someone needs your care'],
    gift: ['commitment chosen freely proves to be a shelter', 'looking after something small opens your heart wider'],
    practice: ['look after a plant or a pet for a friend', 'ask at home what would make this week easier'],
  },
  7: {
    shadow: ['you may skim the surface where a deeper look is due', 'time alone can feel like a punishment to begin with'],
    gift: ['quiet study gives you ground that chatter never could', 'a tested belief of your own serves you in rough weather'],
    practice: ['look up something properly instead of guessing', 'eat a meal alone without any screen'],
  },
  8: {
    shadow: ['practical matters may slide until they come down with a crash', 'you might step aside where you have a right to speak'],
    gift: ['looking after what you own gives you a calm sense of strength', 'firmness learned on purpose earns you honest respect'],
    practice: ['go through a month of spending with a cup of tea', 'say clearly what you need in order to do your part'],
  },
  9: {
    shadow: ['the wider world may stay a rumour behind your fence', 'letting go can feel like losing even at the right moment'],
    gift: ['compassion practised in small doses makes your world larger', 'a generous act frees you as much as it helps others'],
    practice: ['read a life story from a far corner of the earth', 'give something in secret and keep the secret'],
  },
};
