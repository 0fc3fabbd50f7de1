import type { ModelFailure } from './model-error.ts';
import type { Purpose } from './model-settings.ts';
import type { Tokens } from './models.ts';

/** Who counts what models do. Nothing of a person is among it. */
export type ModelObserver = {
  /** A model was asked; `left` where whoever asked did not wait for the answer. */
  readonly asked: (purpose: Purpose, model: string, outcome: 'answered' | 'left' | ModelFailure) => void;
  readonly used: (purpose: Purpose, model: string, tokens: Tokens) => void;
  /** No model was asked, because a day or a minute is used up. */
  readonly refused: (code: ModelFailure) => void;
  /** Somebody's turn came. */
  readonly waited: (seconds: number) => void;
  readonly watchQueue: (waiting: () => number) => void;
  /** An answer was wrong, and was asked for once more. */
  readonly repaired: (purpose: Purpose) => void;
  /** A reading was told, and whose words it has. */
  readonly told: (purpose: Purpose, source: 'composed' | 'model' | 'cache') => void;
  /** How long the first paragraph took of a reading that was told as it was written. */
  readonly firstParagraph: (purpose: Purpose, seconds: number) => void;
};

const nothing = () => undefined;

export const UNOBSERVED: ModelObserver = {
  asked: nothing,
  used: nothing,
  refused: nothing,
  waited: nothing,
  watchQueue: nothing,
  repaired: nothing,
  told: nothing,
  firstParagraph: nothing,
};
