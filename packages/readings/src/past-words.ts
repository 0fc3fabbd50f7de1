import type { KeyOf } from './knowledge.ts';
import type { StatementList } from './phrases.ts';

type Sides<Key extends string, Side extends string> = Readonly<Record<Key, Readonly<Record<Side, StatementList>>>>;

/**
 * What one language says of stretches of life that are over, in its past tense. A position can hold the same number in several of
 * them, and each has to be told: twice at most, but a Pinnacle 9 and a Challenge 0 can stand there three times.
 */
export type PastWords = {
  readonly pinnacle: Sides<KeyOf<'pinnacle'>, 'gift' | 'shadow'>;
  readonly period: Sides<KeyOf<'period'>, 'gift' | 'shadow'>;
  readonly challenge: Sides<KeyOf<'challenge'>, 'shadow' | 'inner'>;
};
