import type { Statements } from '../knowledge.ts';

/** A habit that one slips into when unsure, and how to loosen it. */
export const habitChallenge: Statements<'habitChallenge'> = {
  1: {
    shadow: ['in unsure moments you may insist on doing everything alone'],
    practice: ['let somebody carry the other end of whatever you are lifting'],
  },
  2: {
    shadow: ['in doubt you may cling to the nearest person and call it kindness'],
    practice: ['settle a small matter without asking for a second opinion'],
  },
  3: {
    shadow: ['nerves tend to make you talk until the silence is safely buried'],
    practice: ['take one breath more before you fill a silence'],
  },
  4: {
    shadow: ['you may hold on to routine as others hold a banister'],
    practice: ['swap the order of your morning for a single day'],
  },
  5: {
    shadow: ['uneasiness may send you off to look for something new'],
    practice: ['stay put a little longer the next time you feel like bolting'],
  },
  6: {
    shadow: ['you can tidy, feed and fuss to keep your own worry quiet'],
    practice: ['remain seated while the others clear the table'],
  },
  7: {
    shadow: ['shaky ground may send you back into your shell of facts'],
    practice: ['tell someone what you think before you have checked it'],
  },
  8: {
    shadow: ['an uncertain moment can make you grip the wheel with both fists'],
    practice: ['hand the keys, the map or the plan to another person'],
  },
  9: {
    shadow: ['you may keep old things and old ties for the comfort of knowing them'],
    practice: ['carry one dusty object out of the house for good'],
  },
};
