import { describe, expect, it } from 'vitest';
import { computeChart } from './chart.ts';
import { EngineError } from './engine-error.ts';
import type { ChartRequest, MethodOptions } from './request.ts';

declare global {
  interface ImportMeta {
    /** Vite's glob import, resolved when the tests are transformed. */
    glob<Module>(pattern: string | readonly string[], options: { eager: true; import?: string; query?: string }): Record<string, Module>;
  }
}

type Expected = Readonly<Record<string, unknown>>;
type Case = {
  readonly id: string;
  readonly source: string;
  readonly because: string;
  readonly request: ChartRequest;
  readonly expect?: Expected;
  readonly expectError?: { readonly code: string; readonly pointer: string };
};
type Side = { readonly says: string; readonly source: string; readonly methods: MethodOptions; readonly expect: Expected };
type Disagreement = {
  readonly id: string;
  readonly question: string;
  readonly reason: string;
  readonly request: ChartRequest;
  readonly sides: readonly Side[];
};

const FILES = import.meta.glob<readonly Case[]>(['../vectors/**/*.json', '!../vectors/disagreements.json'], {
  eager: true,
  import: 'default',
});
const DISAGREEMENTS = import.meta.glob<readonly Disagreement[]>('../vectors/disagreements.json', { eager: true, import: 'default' });
const CASES = Object.values(FILES).flat();
const DIFFERENCES = Object.values(DISAGREEMENTS).flat();

describe.each(Object.entries(FILES))('%s', (_, cases) => {
  it.each(cases.map((each) => [each.id, each] as const))('%s', (_id, each) => {
    if (each.expectError !== undefined) expect(firstProblem(each.request)).toMatchObject(each.expectError);
    else expect(picked(each.request, each.expect ?? {})).toEqual(each.expect);
  });
});

describe('sources that differ', () => {
  it.each(DIFFERENCES.map((each) => [each.question, each] as const))('%s', (_, { request, sides }) => {
    for (const { methods, expect: expected } of sides) {
      const full = { ...request, methods: { ...request.methods, ...methods } };
      expect(picked(full, expected)).toEqual(expected);
    }
  });

  it('really say different things', () => {
    for (const { id, sides } of DIFFERENCES) {
      expect(sides.length, id).toBeGreaterThan(1);
      expect(new Set(sides.map((side) => JSON.stringify(side.methods))).size, id).toBe(sides.length);
    }
  });
});

describe('the vectors', () => {
  it('have an id of their own, a source, a reason and something to expect', () => {
    const ids = [...CASES, ...DIFFERENCES].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { id, source, because, expect: expected, expectError } of CASES) {
      expect(
        [source, because].every((text) => text.length > 0),
        id,
      ).toBe(true);
      expect(expectError !== undefined || Object.keys(expected ?? {}).length > 0, id).toBe(true);
    }
    expect(DIFFERENCES.every(({ reason }) => reason.length > 0)).toBe(true);
  });
});

/** The members of the chart at the expected paths: `numbers.lifePath.chain`, `cycles.pinnacles.0.value`. */
function picked(request: ChartRequest, expected: Expected): Expected {
  const chart = computeChart(request);
  return Object.fromEntries(Object.keys(expected).map((path) => [path, memberAt(chart, path)]));
}

function memberAt(chart: unknown, path: string): unknown {
  const keys = path.startsWith('missing.') ? ['missing', path.slice('missing.'.length)] : path.split('.');
  return keys.reduce<unknown>((value, key) => (value as Readonly<Record<string, unknown>> | null | undefined)?.[key], chart);
}

function firstProblem(request: ChartRequest): unknown {
  try {
    computeChart(request);
  } catch (error) {
    return error instanceof EngineError ? error.problems[0] : error;
  }
  return 'no error';
}
