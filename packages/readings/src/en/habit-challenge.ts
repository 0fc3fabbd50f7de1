import type { Statements } from '../knowledge.ts';

/** A habit that one slips into when unsure, and how to loosen it. */
export const habitChallenge: Statements<'habitChallenge'> = {
  1: {
    shadow: ['in unsure moments you may insist on doing everything alone', 'taking the job out of other hands can be a reflex'],
    practice: ['let somebody carry the other end of whatever you are lifting', 'ask for help with a thing you could manage alone'],
  },
  2: {
    shadow: [
      'in doubt you may cling to the nearest person and call it kindness',
      'agreeing with everyone can be your favourite hiding place',
    ],
    practice: ['settle a small matter without asking for a second opinion', 'order first the next time you eat with others'],
  },
  3: {
    shadow: ['nerves tend to make you talk until the silence is safely buried', 'a funny face may go up before anyone can see you worry'],
    practice: ['take one breath more before you fill a silence', 'tell one plain piece of news without a joke in it'],
  },
  4: {
    shadow: ['you may hold on to routine as others hold a banister', 'checking the list again can stand in for real confidence'],
    practice: ['swap the order of your morning for a single day', 'leave one small job undone and go out'],
  },
  5: {
    shadow: ['uneasiness may send you off to look for something new', 'a packed bag behind the door can calm you oddly well'],
    practice: ['stay put a little longer the next time you feel like bolting', 'finish your cup before you reach for the coat'],
  },
  6: {
    shadow: ['you can tidy, feed and fuss to keep your own worry quiet', 'being useful may be the only seat in which you feel safe'],
    practice: ['remain seated while the others clear the table', 'answer one request with tomorrow instead of yes'],
  },
  7: {
    shadow: ['shaky ground may send you back into your shell of facts', 'yet another article can delay the talk you are afraid of'],
    practice: ['tell someone what you think before you have checked it', 'share a guess before it has grown into a theory'],
  },
  8: {
    shadow: [
      'an uncertain moment can make you grip the wheel with both fists',
      'taking charge is sometimes just your way of whistling in the dark',
    ],
    practice: ['hand the keys, the map or the plan to another person', 'lose a little game on purpose and enjoy the company'],
  },
  9: {
    shadow: [
      'you may keep old things and old ties for the comfort of knowing them',
      'saving the whole world can feel safer than asking for yourself',
    ],
    practice: ['carry one dusty object out of the house for good', 'empty one box that has moved house with you'],
  },
};
