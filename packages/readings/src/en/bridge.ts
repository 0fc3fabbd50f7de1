import type { Statements } from '../knowledge.ts';

/** How to bring two sides together, by the gap between them. */
export const bridge: Statements<'bridge'> = {
  0: {
    shadow: ['without a gap to cross you may forget to look at yourself', 'so much agreement inside can become a soft armchair'],
    practice: ['seek out a person who sees the matter quite differently', 'shake up one thing that has been running too smoothly'],
  },
  1: {
    shadow: ['each side of you waits politely for the other to begin', 'dependence on approval can keep the gap open'],
    practice: ['let the bolder side decide one thing before lunch', 'stand by a choice for a week without asking for opinions'],
  },
  2: {
    shadow: ['the halves of your nature can talk past each other', 'thin skin toward criticism may widen the distance inside'],
    practice: ['write a short dialogue between both of your sides', 'take one piece of criticism as plain news'],
  },
  3: {
    shadow: ['what one side knows the other never gets to say', 'earnestness may keep your lighter half locked outside'],
    practice: ['explain your inner conflict as a funny story', 'spend an hour on pure play with no product'],
  },
  4: {
    shadow: ['between wish and habit there is no proper stairway yet', 'one half dreams while the other minds the shop'],
    practice: ['give your dream a fixed hour in the timetable', 'make a plan that serves both of your leanings'],
  },
  5: {
    shadow: ['fear of change can hold both sides in place', 'one part of you packs while the other unpacks'],
    practice: ['try a small experiment that scares only half of you', 'move the furniture and see which side complains'],
  },
  6: {
    shadow: ['each half may feel that the other neglects its duties', 'harmony can get postponed until everything is perfect'],
    practice: ['do something caring for the side you usually scold', 'settle for a good enough peace within yourself this week'],
  },
  7: {
    shadow: ['the sides drift apart whenever you are too busy to think', 'doubt may guard the bridge and let nobody through'],
    practice: ['take your contradiction for a long quiet walk', 'trust a feeling once before you have proof'],
  },
  8: {
    shadow: ['one half wants results while the other waits to be asked', 'disdain for practical things can keep you divided'],
    practice: ['turn an inner ideal into something you can hold', 'give both sides a fair share of your coming week'],
  },
  9: {
    shadow: ['one side holds on tightly while the other has already left', 'narrow worry and wide longing may pull opposite ways in you'],
    practice: ['do a kindness that both halves of you can approve', 'thank an old wish and let the newer one pass'],
  },
};
