import type { Statements } from '../knowledge.ts';

/** How a matter is thought through. */
export const rationalThought: Statements<'rationalThought'> = {
  1: {
    gift: ['you think straight ahead and leave the side doors shut', 'a tangled matter shrinks for you once somebody names the decision'],
    shadow: ['an answer can win with you simply because it arrived first', 'you may stop weighing things as soon as one side looks quick'],
  },
  2: {
    gift: ['you lay two answers side by side and compare them patiently', 'talking a matter over with someone sorts it for you'],
    shadow: ['your scales may still be swinging long after the shop has closed', 'other people’s reasons can crowd your own off the page'],
  },
  3: {
    gift: [
      'your reasoning jumps from picture to picture and lands well',
      'you explain things to others and grasp them yourself on the way',
    ],
    shadow: ['a witty reply can pass for a finished thought', 'the nicest example may win over the truest one'],
  },
  4: {
    gift: ['you unpack a question and lay its pieces in a row', 'your thoughts climb slowly and test each rung'],
    shadow: ['a missing piece may keep you from seeing the picture at all', 'new evidence can arrive after you have filed the case'],
  },
  5: {
    gift: ['you poke at an idea from every side to see whether it holds', 'quick comparisons bring you to a sensible answer'],
    shadow: ['your thoughts can hop off the train between stations', 'the fourth idea may rob the third of its hearing'],
  },
  6: {
    gift: ['your reasoning counts the people whom a decision will touch', 'you ask of every solution whether somebody could live with it'],
    shadow: ['what ought to be may get in the way of what is', 'you can call a thing wrong when it merely hurts'],
  },
  7: {
    gift: ['you dig until the reason behind the reason comes up', 'a weak argument gives itself away to you by its sound'],
    shadow: ['you can examine a simple matter until it is simple no more', 'a doubt may go on ticking after the answer is found'],
  },
  8: {
    gift: ['you think from the result backwards and so find a short way', 'your judgement sorts what matters from what merely makes noise'],
    shadow: ['whatever cannot be counted may drop out of your sums', 'you may ask what a thing earns before asking what it is'],
  },
  9: {
    gift: ['you see how the small question hangs on a larger one', 'your mind walks once around the whole house before it goes in'],
    shadow: ['the wide view can blur the very next step', 'a large idea can make you wave the small print through'],
  },
};
