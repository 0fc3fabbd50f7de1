import type { Statements } from '../knowledge.ts';

/** What is asked of those who carry this total: work, measure, humility, asking. */
export const karmicDebt: Statements<'karmicDebt'> = {
  13: {
    shadow: [
      'a short cut tends to lead you back to the starting line',
      'the last stretch of a job is where your will goes soft',
      'blaming the tools comes easier than beginning again',
    ],
    gift: [
      'steady work done willingly becomes a deep satisfaction',
      'you learn to rebuild patiently what once fell apart',
      'a job done right the first time sets you free',
    ],
    relationships: [
      'a third promise kept says more than the finest speech',
      'shared washing-up mends more between people than great resolutions',
    ],
    work: ['the tedious half of a task is your real teacher', 'what you skip on Monday sits on your chair by Friday'],
    inner: ['a small voice in you bargains for the easy version', 'you respect yourself most with glue on your fingers'],
    practice: [
      'finish one task today down to the last screw',
      'break a dreaded chore into pieces and do the first',
      'own up to a half-done job and set it right',
    ],
  },
  14: {
    shadow: [
      'freedom without measure can leave you strangely tied up',
      'the next pleasure may call before the last is enjoyed',
      'sudden turns tend to shake whatever you have not anchored',
    ],
    gift: [
      'you can learn to bend with change and still keep your word',
      'a little restraint gives your freedom a longer road',
      'experience of many kinds makes you a wise companion',
    ],
    relationships: ['someone close would like your yes to last till the weekend', 'your company is a feast that gains from a closing hour'],
    work: ['a short row of projects suits you better than a long one', 'a schedule of your own making chafes less than chaos does'],
    inner: ['the urge for more and the wish for peace trade places daily', 'you are learning to hear the word enough from inside'],
    practice: [
      'leave one treat for tomorrow on purpose',
      'keep a fixed hour for rising all through the week',
      'make one small commitment and tell someone about it',
    ],
  },
  16: {
    shadow: [
      'a proud picture of yourself may crack at awkward moments',
      'being certain can keep you from hearing the beams creak',
      'distance sometimes guards your image at the cost of your company',
    ],
    gift: [
      'you come out of a collapse simpler and truer than before',
      'humility turns into a quiet source of strength for you',
      'what you rebuild after a fall stands on honest ground',
    ],
    relationships: ['friends come nearer when the statue climbs down for tea', 'your curiosity warms people more than your record does'],
    work: ['one honest draft serves you better than a grand unveiling', 'the first draft may fall so that the second can stand'],
    inner: ['the tall picture of yourself creaks and you hear it first', 'beneath the pride waits somebody simpler and rather likeable'],
    practice: [
      'apologise for one small thing without explaining it',
      'ask someone to show you what they do better',
      'laugh at a mistake of yours in good company',
    ],
  },
  19: {
    shadow: [
      'carrying the wardrobe upstairs alone seems easier than asking for help',
      'standing firm may turn into standing apart',
      'your own goal can fill the whole window',
    ],
    gift: [
      'you learn that accepting help makes independence stronger',
      'courage of a generous kind grows out of your solo years',
      'people follow you gladly once you also lean on them',
    ],
    relationships: [
      'those who love you would gladly carry one end of the sofa',
      'being helped feels at first like walking in borrowed shoes',
    ],
    work: ['you finish the solo lap and notice the relay was on offer', 'asking a simple question at noon spares you a lonely evening'],
    inner: ['the phrase no thanks is the oldest tool in your head', 'some strict part of you counts a favour as a defeat'],
    practice: [
      'ask a neighbour or friend for a favour this week',
      'name your helpers aloud next time you are praised',
      'let someone in on a problem before you have solved it',
    ],
  },
};
