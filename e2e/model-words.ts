/** What the stand-in for a language model writes: right for everybody with a birth date, in English, in short. */
export const MODEL_WORDS = [
  'You set out before anybody asks you to, and that is the best of you as long as you look round now and then to see who is coming along with the plan.',
  'What helps is small: say what you mean to do, ask for help with a thing that you could do alone, and let somebody else choose the pace of the afternoon.',
] as const;
