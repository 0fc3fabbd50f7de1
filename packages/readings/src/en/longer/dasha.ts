import type { Statements } from '../../knowledge.ts';

export const dasha: Statements<'dasha'> = {
  1: {
    gift: ['a skill that used to live in the back room can step out front now, and it stands the daylight well'],
    shadow: ['it may vex you for now that a good idea is praised and the name under it is not yours'],
    practice: ['stand up for the next thing you have to say, look at one face, and note how your voice settles'],
  },
  2: {
    gift: ['you notice now who has gone quiet in a merry group, and your place is soon beside them'],
    shadow: ['a cool hello in passing may colour the hours after it, though the other person was only thinking of supper'],
    practice: ['before you answer someone who seems cross, pour both of you some water, and ask how the day has been'],
  },
  3: {
    gift: ['a teacher of some kind tends to be within reach now, be it merely a talkative bookseller'],
    shadow: ['people may get the whole lecture from you at this time, although they only came to borrow the ladder'],
    practice: ['write down three things that you know by experience, and offer one of them to somebody who asks'],
  },
  4: {
    gift: ['a wrong turning can serve you well now, since you look about you where others would only turn round'],
    shadow: ['you may pull a loose thread just to see what it does, and sit there for now with half a sleeve'],
    practice: ['take one task you do strictly by the book, leave out a step on purpose, and see whether it is missed'],
  },
  5: {
    gift: ['with a chat at the counter and a call on the way, you get three stuck things moving now'],
    shadow: ['you can be in four talks at once now, and find that each of them has lost its last line'],
    practice: ['clear up one small misunderstanding by word of mouth, keep it under five minutes, and notice how lightly you walk away'],
  },
  6: {
    gift: ['colours, spices and kind words come readily to hand now, and a bare evening turns out rather lovely'],
    shadow: ['for the sake of a pleasant mood you may tuck a true word under the cushion now and sit on it'],
    practice: ['lay one corner with flowers or a cloth, invite somebody to it, and serve nothing but your full attention'],
  },
  7: {
    gift: ['a long walk without talk gives you more now than a week of parties, and brings home one clear sentence'],
    shadow: ['you may find a hole in every answer for now, until friends no longer bring you their questions'],
    practice: ['sit where nobody needs you for half an hour, note down what turns up, and show it to no one'],
  },
  8: {
    gift: ['stone by stone a wall goes up under your hands now, straight enough for others to build against'],
    shadow: ['for now a day off may feel like something you have not earned, and you spend it near the tools'],
    practice: ['choose the chore you keep pushing ahead of you, give it exactly one hour, and look at what remains'],
  },
  9: {
    gift: ['you can now say the sentence that everyone has walked around, and say it with your hands open'],
    shadow: ['a slow queue or a blunt knife may be enough at this time to make you bang the lid'],
    practice: ['count to four before the next sharp reply, say it with half the force, and see where it lands'],
  },
};
