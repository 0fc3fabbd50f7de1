import type { Statements } from '../../knowledge.ts';

export const rationalThought: Statements<'rationalThought'> = {
  1: {
    gift: ['long before the list of pros and cons is complete, you have crossed out all but two of the lines'],
    shadow: ['once your mind has picked its road, a new fact sounds to it like a heckler rather than a signpost'],
  },
  2: {
    gift: ['you see why each of two people is right, and from the overlap you draw an answer both could sign'],
    shadow: ['a choice that was clear at breakfast turns foggy by lunch because three people have smiled at it differently'],
  },
  3: {
    gift: ['all you need to turn a knotty question into a comic strip is a pencil and the back of a napkin'],
    shadow: ['halfway through an argument you hear how well it sounds, and forget to check whether it is so'],
  },
  4: {
    gift: ['because you note where every figure came from, you can still show the whole way there months later'],
    shadow: ['the answer may be plain to all, while you are still numbering the pages of the question'],
  },
  5: {
    gift: ['you try an answer on like a coat, walk about in it, and know within minutes where it pinches'],
    shadow: ['the mind that leaps so well gets bored in the second paragraph, where the important exception is often hiding'],
  },
  6: {
    gift: ['before you settle a question, you picture who will be in the room when the answer is read out'],
    shadow: ['your verdict may bend a little for someone you are fond of, and you call that taking everything into account'],
  },
  7: {
    gift: ['where others take a claim as it comes, you turn it over and look for the maker’s mark'],
    shadow: ['by the time you trust your conclusion, the people who asked have decided over coffee and gone home'],
  },
  8: {
    gift: ['from a heap of talk you lift the one point on which everything turns, and you begin there'],
    shadow: ['somebody still explaining how it feels may find that you have closed the matter and drawn a line under it'],
  },
  9: {
    gift: ['you ask how a choice would look from far off or years on, which takes the heat out of it'],
    shadow: ['starting from a missing button, your thinking can reach the state of mankind and never return to the needle'],
  },
};
