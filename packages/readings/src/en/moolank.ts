import type { Statements } from '../knowledge.ts';

/** The temperament of the day number in Indian practice. */
export const moolank: Statements<'moolank'> = {
  1: {
    gift: [
      'your nature is upright and likes to stand in the light',
      'warmth and authority mix easily in your manner',
      'even your requests have something of a royal order about them',
    ],
    shadow: ['wounded dignity can cloud your whole afternoon', 'you find it hard to shine beside another lamp'],
  },
  2: {
    gift: [
      'your temperament is mild and changes with the hour',
      'imagination fills your cup to the brim',
      'you soothe without effort and remember every kindness',
    ],
    shadow: ['your moods wax and wane without notice', 'a worry can borrow the face of a certainty at night'],
  },
  3: {
    gift: [
      'a hopeful and orderly spirit guides your doings',
      'you like to teach, advise and raise the level',
      'a sense of honour keeps your back straight in company',
    ],
    shadow: ['your advice may arrive with a raised finger', 'ambition and principle sometimes fight over the same seat'],
  },
  4: {
    gift: [
      'your thinking runs across the grain and finds new angles',
      'unusual people feel understood within minutes of meeting you',
      'you question rules that others only repeat',
    ],
    shadow: ['contrary moods can set you against friends for no reason', 'your manner tends to jolt and swerve without warning'],
  },
  5: {
    gift: [
      'your temper is quick, curious and good at bargains',
      'words and figures dance in your hands',
      'you bounce back before the bruise has a name',
    ],
    shadow: ['nervous speed can use you up by evening', 'your wit may dart past the feelings of slower folk'],
  },
  6: {
    gift: [
      'charm and a love of fine things belong to your nature',
      'people feel drawn to the comfort around you',
      'you turn an ordinary meeting into something like a feast',
    ],
    shadow: ['pleasure may ask for more than the day can hold', 'you can insist on harmony with a rather firm hand'],
  },
  7: {
    gift: [
      'a dreamy and independent mind lives behind your calm face',
      'far shores and inner journeys both call to you',
      'you believe little on hearsay and much on reflection',
    ],
    shadow: ['you drift off in company and return at odd moments', 'restless doubts may move you on before you have arrived'],
  },
  8: {
    gift: [
      'endurance is the deep and quiet note of your nature',
      'you take the long road and arrive with everything intact',
      'any injustice to the weak stirs you at once',
    ],
    shadow: ['you may carry a grey sky around under your coat', 'people can misread your reserve as coldness'],
  },
  9: {
    gift: [
      'a brave and fiery temper pushes you into the open',
      'you stand up for your own people without counting the odds',
      'obstacles make you roll up your sleeves',
    ],
    shadow: ['quarrels flare up fast around your impatience', 'you may charge at a gate that was open'],
  },
};
