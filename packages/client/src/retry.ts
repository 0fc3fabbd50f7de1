import type { ConnectionError, ProblemError } from './errors.ts';

const FIRST_MS = 250;
const LONGEST_MS = 8_000;
/** Who is asked to wait longer than this is better told so. */
const PATIENCE_MS = 30_000;

/**
 * How long to wait before the request is sent again; null when it is not worth it. The time doubles with each attempt and is spread at
 * random over all of it, so that many callers do not come back at once. What the service asks for is the least that is waited.
 */
export function pauseAfter({ retryable, retryAfterMs }: ProblemError | ConnectionError, sent: number, random: number): number | null {
  if (!retryable) return null;
  const spread = random * Math.min(LONGEST_MS, FIRST_MS * 2 ** (sent - 1));
  if (retryAfterMs === null) return spread;
  return retryAfterMs > PATIENCE_MS ? null : retryAfterMs + spread;
}
