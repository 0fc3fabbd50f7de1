import type { Statements } from '../knowledge.ts';

/** The lines of the Lo Shu square, complete or empty. */
export const loShuLine: Statements<'loShuLine'> = {
  'mental.complete': {
    gift: [
      'you remember names, faces and the thread of an argument',
      'a clear head stays with you through the thick of a muddle',
      'you can pick up a book where you left it a year ago',
    ],
    practice: ['lend your memory to someone who keeps forgetting', 'learn a few lines by heart just for the joy of it'],
  },
  'mental.empty': {
    gift: ['your head is free of ballast and open to the moment', 'you learn better from people than from pages'],
    practice: ['put important things on paper instead of trusting memory', 'retell an article to a friend in your own words'],
  },
  'emotional.complete': {
    gift: ['you hear the heartbeat under what people say', 'warm feelings and good sense sit side by side in you'],
    practice: ['trust a tender impulse and act on it before evening', 'ask someone how things really are and stay for the answer'],
  },
  'emotional.empty': {
    gift: ['you can handle a delicate matter without trembling', 'facts rather than moods decide your day'],
    practice: ['pause once a day and ask what your heart is doing', 'watch a sad film to the end without looking away'],
  },
  'practical.complete': {
    gift: ['ideas turn into objects wherever you are busy', 'you have a sure touch for daily affairs'],
    practice: ['show someone how to do a job you find easy', 'enjoy something finished for a full minute before moving on'],
  },
  'practical.empty': {
    gift: ['you are not easily trapped by things and their upkeep', 'imagination runs free where no habit has fenced it in'],
    practice: ['follow one recipe exactly from start to finish', 'put a shelf, hook or box where chaos gathers'],
  },
  'thought.complete': {
    gift: ['plans form in your head down to the last corner', 'you can explain a thought so that it walks by itself'],
    practice: ['draw your plan on one sheet and hang it up', 'put a finished thought into action the same day'],
  },
  'thought.empty': {
    gift: ['you meet life without a ready-made theory', 'your best ideas come from outside and find a warm welcome'],
    practice: ['think a plan through aloud before you start moving', 'write tomorrow on a small card tonight'],
  },
  'will.complete': {
    gift: [
      'you hold a course long after the applause has died',
      'a setback costs you a night and seldom a plan',
      'your resolutions are still alive at the end of winter',
      'you lean into the wind and keep your hat on',
    ],
    practice: ['check whether the goal you push for is still yours', 'soften one stubborn point for the sake of peace'],
  },
  'will.empty': {
    gift: ['you let things ripen and rarely force a lock', 'changing your mind costs you little pride'],
    practice: ['set a goal so small that you cannot miss it', 'tell a friend your plan to give it a witness'],
  },
  'action.complete': {
    gift: ['from word to deed is a short walk for you', 'your day is moving before others have found their shoes'],
    practice: ['sit still for the length of a cup of coffee', 'let someone slower set the tempo for once'],
  },
  'action.empty': {
    gift: ['you look on calmly while others run in circles', 'your patience saves you many an unnecessary step'],
    practice: ['take the first tiny step at the very moment it occurs to you', 'get one postponed errand out of the way on foot'],
  },
  'golden.complete': {
    gift: ['skilled hands and a warm heart work as a team in you', 'what you make with care tends to be noticed by many'],
    practice: ['offer your craft to a person who could use it', 'enter something you made in a show or a fair'],
  },
  'golden.empty': {
    gift: ['you are free to join skill and kindness in your own fashion', 'you care little for show and a lot for substance'],
    practice: ['learn a simple craft that makes someone happy', 'mend something for a person you like'],
  },
  'silver.complete': {
    gift: ['you notice what a place or a thing is truly worth', 'your feel for rooms, ground and people often proves right'],
    practice: ['walk through your home as if you were a guest', 'take care of one possession that has served you well'],
  },
  'silver.empty': {
    gift: ['possessions sit loosely on you and leave your hands free', 'you can feel at home with a suitcase and a lamp'],
    practice: ['look closely at a house you pass each day', 'choose a thing worth keeping and give it a proper place'],
  },
};
