import type { Statements } from '../../knowledge.ts';

export const kua: Statements<'kua'> = {
  1: {
    gift: ['where you can hear a tap, a gutter or the sea, your shoulders drop and your thoughts begin to run'],
    practice: ['take your next puzzle to the edge of some water, sit there until it moves, and then go home'],
  },
  2: {
    gift: ['you settle best close to the ground, in a room where boots may stand about and bread is cut thick'],
    practice: ['spread a cloth on the grass or the floor, eat something simple there, and feel how broad you become'],
  },
  3: {
    gift: ['the smell of new boards and a branch coming into leaf outside put you in the mood to start'],
    practice: ['sit facing the sunrise once this week with nothing to do, and see what you suddenly feel like beginning'],
  },
  4: {
    gift: ['on a balcony where the washing flaps and voices drift up, you feel light enough to change your mind'],
    practice: ['prop two windows open so that the air passes through, and sit in its path while you decide something'],
  },
  6: {
    gift: ['you feel taller where lines are clean, the table is bare, and someone has left out the frills'],
    practice: ['take everything off one wall for a week, and notice what your eye does with all that quiet'],
  },
  7: {
    gift: ['a corner where spoons ring on cups and the low sun catches a mirror puts you in good humour'],
    practice: ['lay the table for an early evening meal by the brightest window, and ask somebody who likes to talk'],
  },
  8: {
    gift: ['with stone behind your back and a hill in the window, you sit like one who owns the afternoon'],
    practice: ['clear a niche that nobody walks through, stand one heavy thing in it, and take your next worry there'],
  },
  9: {
    gift: ['you come alive where red cushions, loud voices and something hot from the oven are all in one room'],
    practice: ['eat at noon in the sunniest place you know, take someone along, and see who comes over to join you'],
  },
};
