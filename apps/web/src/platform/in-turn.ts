import type { Refused } from '@1numbers/client/rtk';

/** What could not be done, and why. */
export type Undone<Item> = { readonly item: Item; readonly refused: Refused };

/** Failures that the next one would meet too. */
const GENERAL: ReadonlySet<Refused['code']> = new Set([
  'unreachable',
  'unavailable',
  'internal',
  'rate_limited',
  'unauthenticated',
  'forbidden',
]);
const PATIENCE_MS = 60_000;
const LONGEST_TRIES = 5;

/**
 * Does the same with each, one after another, and gives back what could not be done. Who is asked to wait waits; where the failure is not
 * that of the one, what comes after it is not tried.
 */
export async function inTurn<Item>(
  items: readonly Item[],
  act: (item: Item) => Promise<Refused | null>,
  wait: (ms: number) => Promise<void> = pause,
): Promise<readonly Undone<Item>[]> {
  const undone: Undone<Item>[] = [];
  for (const [index, item] of items.entries()) {
    const refused = await patiently(() => act(item), wait);
    if (refused === null) continue;
    if (GENERAL.has(refused.code)) return [...undone, ...items.slice(index).map((left) => ({ item: left, refused }))];
    undone.push({ item, refused });
  }
  return undone;
}

async function patiently(act: () => Promise<Refused | null>, wait: (ms: number) => Promise<void>): Promise<Refused | null> {
  for (let tries = 1; ; tries += 1) {
    const refused = await act();
    const askedToWait = refused?.code === 'rate_limited' ? refused.retryAfterMs : null;
    if (askedToWait === null || askedToWait > PATIENCE_MS || tries === LONGEST_TRIES) return refused;
    await wait(askedToWait);
  }
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
