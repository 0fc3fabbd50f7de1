/** One row of the table: what was measured, against what in the same run, and what it must reach. */
export type Row = {
  readonly name: string;
  /** The figure itself: operations a second, bytes, points. */
  readonly figure: string;
  /** The figure divided by that of the reference, or null where it stands alone. */
  readonly ratio: number | null;
  readonly target: string;
  readonly met: boolean;
};

/** Operations a second of something done over and over for `forMs`. */
export function rateOf(run: (index: number) => unknown, forMs: number): number {
  const start = performance.now();
  let done = 0;
  let elapsed = 0;
  while (elapsed < forMs) {
    for (let index = 0; index < 1000; index += 1) keep(run(done + index));
    done += 1000;
    elapsed = performance.now() - start;
  }
  return (done / elapsed) * 1000;
}

export function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

/**
 * Runs every case once to warm it up, then in interleaved rounds, so that a busy moment of the machine falls on all of them.
 * Gives the median of each.
 */
export async function interleaved(rounds: number, cases: readonly (() => number | Promise<number>)[]): Promise<number[]> {
  const results = cases.map((): number[] => []);
  for (const run of cases) await run();
  for (let round = 0; round < rounds; round += 1) {
    for (const [index, run] of cases.entries()) results[index]?.push(await run());
  }
  return results.map(median);
}

export function count(value: number): string {
  return Math.round(value).toLocaleString('en');
}

/** A result that is used cannot be optimised away. */
let kept: unknown;
function keep(value: unknown): void {
  kept = value === kept ? null : value;
}
