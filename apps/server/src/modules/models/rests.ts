import type { ModelError } from './model-error.ts';

/** Models that are left alone for a while, because they said so or keep failing; who asks is then told at once. */
export type Rests = {
  /** How long a model still rests; null when it may be asked. */
  readonly secondsOf: (model: string) => number | null;
  readonly worked: (model: string) => void;
  readonly failed: (model: string, error: ModelError) => void;
};

const FAILURES = 3;
const REST_MS = 30_000;
/** What a provider asks for is heeded up to this. */
const LONGEST_MS = 120_000;

export function createRests(clock: () => number = () => performance.now()): Rests {
  const models = new Map<string, { failures: number; until: number }>();
  return {
    secondsOf(model) {
      const leftMs = (models.get(model)?.until ?? 0) - clock();
      return leftMs > 0 ? Math.ceil(leftMs / 1000) : null;
    },
    worked: (model) => void models.delete(model),
    failed(model, { code, retryAfterSeconds }) {
      if (code !== 'model_busy' && code !== 'model_unavailable') return;
      const failures = (models.get(model)?.failures ?? 0) + 1;
      const askedMs = Math.min((retryAfterSeconds ?? 0) * 1000, LONGEST_MS);
      const restMs = Math.max(askedMs, failures >= FAILURES ? REST_MS : 0);
      models.set(model, { failures, until: clock() + restMs });
    },
  };
}
