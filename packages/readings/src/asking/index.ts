export { answer } from './answer.ts';
export { loadAskingWords } from './asking-languages.ts';
export type { AskingWords } from './asking-words.ts';
export { earlierInWords } from './earlier.ts';
export { searchHeld } from './nearest.ts';
export { claimsIn, type HeldNumber, numbersOf } from './numbers-in.ts';
export type { Lookups, Question, Reply } from './reply.ts';
export { type Asked, understand } from './understand.ts';
export { ASKED_BY_NAME, type Labelled } from './vocabulary.ts';
