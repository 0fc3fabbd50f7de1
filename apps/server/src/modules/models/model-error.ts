import type { MODEL_NOTES } from '@1numbers/contract';

/**
 * Why a model gave no answer. None of these is an answer of the API: whoever asked a model has something to show without it.
 *
 * - `model_not_configured`: there is none.
 * - `model_needs_account`: nobody in particular asks, and tokens are counted by person.
 * - `model_budget_spent`: the person has had what a day allows.
 * - `model_busy`: the service or the provider has had what a minute allows, or too many wait.
 * - `model_unavailable`: it cannot be reached, failed, broke off or took too long.
 * - `model_unusable`: what it answered is not what was asked for.
 */
export type ModelFailure = (typeof MODEL_NOTES)[number];

/** The message never holds what was asked or answered. */
export class ModelError extends Error {
  readonly code: ModelFailure;
  readonly retryAfterSeconds: number | undefined;

  constructor(code: ModelFailure, message: string, retryAfterSeconds?: number) {
    super(message);
    this.name = 'ModelError';
    this.code = code;
    this.retryAfterSeconds = retryAfterSeconds;
  }
}
