import type { Statements } from '../../knowledge.ts';

export const surname: Statements<'surname'> = {
  1: {
    gift: ['somewhere behind your name seems to stand a person who set out alone, and that nerve comes with the letters'],
    shadow: ['in a house of strong backs one learns early to carry heavy bags alone and to call them light'],
  },
  2: {
    gift: ['from home you seem to have an ear for the unfinished sentence, and you move up on the bench in time'],
    shadow: ['where everybody waited for everybody else, your own wish may have learned to stand at the back'],
  },
  3: {
    gift: ['some old music in the family stairwell seems to have taught your voice to come out easily among strangers'],
    shadow: ['whoever wanted to be heard at home may have had to be funny, and you still warm up with a joke'],
  },
  4: {
    gift: ['in your line somebody always seems to have known where the string was, and order still calms you'],
    shadow: ['the hour at which one always ate and the chair in which one sat may still give you orders'],
  },
  5: {
    gift: ['with your name seems to come a drawer of foreign coins and odd words, and little fear of starting elsewhere'],
    shadow: ['where boxes were never quite unpacked, you may have learned to like things lightly in case they stay behind'],
  },
  6: {
    gift: ['whoever bore your name before you seems to have cooked a little too much on purpose, and so do you'],
    shadow: ['a family that shares everything may share its verdict on your haircut, your friends and your Sunday as well'],
  },
  7: {
    gift: ['behind your name people seem to have looked things up at supper, and a good question still tastes of home'],
    shadow: ['where a raised eyebrow did the talking at home, you may still read silences that mean nothing'],
  },
  8: {
    gift: ['down the family tree comes the habit of shaking hands on a thing once and needing no paper'],
    shadow: ['praise at home may have come with a raised bar, so that even now you hear the next task in it'],
  },
  9: {
    gift: ['your people seem to have taken in stray cats, stray guests and lost causes, and you have room for more'],
    shadow: ['a house that opened to all comers may have left you unsure which of its chairs was really yours'],
  },
};
