import type { NumberResult, Numbers } from '@1numbers/engine';

/** The numbers that stand in cards, and the other single numbers in the order they are listed. */
export const CORE_NUMBERS = ['lifePath', 'expression', 'soulUrge', 'personality', 'birthday'] as const;

export const OTHER_NUMBERS = [
  'destiny',
  'maturity',
  'attitude',
  'rationalThought',
  'balance',
  'firstName',
  'surname',
  'minorExpression',
  'minorSoulUrge',
  'minorPersonality',
  'nameNumber',
  'moolank',
  'bhagyank',
  'kua',
  'habitChallenge',
  'subconsciousSelf',
  'ageDigit',
] as const satisfies readonly SingleNumber[];

/** Numbers whose answer is one `NumberResult`, with or without more. */
export type SingleNumber = { [Id in keyof Numbers]: NonNullable<Numbers[Id]> extends NumberResult ? Id : never }[keyof Numbers];
