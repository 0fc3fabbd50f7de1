import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { computeChart } from './chart.ts';
import { coreNumbers } from './core-numbers.ts';
import { EngineError } from './engine-error.ts';
import type { ChartRequest } from './request.ts';

const INCLUDE = ['lifePath', 'expression', 'soulUrge', 'personality'];

const words = fc.array(
  fc.oneof(
    fc.string({ unit: fc.constantFrom(...'abcdefghijklmnopqrstuvwxyzYYWAEIOU'), minLength: 1, maxLength: 12 }),
    fc.constantFrom(
      'Mr',
      'DR',
      'Shri',
      'II',
      'iv',
      'Jr',
      'Prof',
      'Phd',
      'Sr',
      'Lynn',
      'Wyatt',
      "O'Neil",
      'Jean-Luc',
      'Łukasz',
      'Zoë',
      'Ng',
      '',
    ),
  ),
  { minLength: 1, maxLength: 6 },
);
const text = fc.oneof(
  words.map((each) => each.join(' ')),
  fc.string({ unit: 'grapheme', maxLength: 30 }),
  fc.string({ unit: 'binary', maxLength: 30 }),
  fc.integer({ min: 295, max: 305 }).map((length) => 'z'.repeat(length)),
);
const pad = (number: number, width: number) => String(number).padStart(width, '0');
const date = fc.oneof(
  fc
    .tuple(fc.integer({ min: 0, max: 10_001 }), fc.integer({ min: 0, max: 13 }), fc.integer({ min: 0, max: 32 }))
    .map(([year, month, day]) => `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`),
  fc.constantFrom('2023-02-29', '1900-02-29', '2000-02-29', '2024-02-29', '1990-3-15', '1990/03/15', '１９９０-03-15', '1990-03-15 ', ''),
  fc.string({ maxLength: 12 }),
);

describe('the four core numbers', () => {
  it('are those of the chart, for any name and date, or are refused for the same reasons', () => {
    fc.assert(
      fc.property(text, date, (name, birthDate) => {
        const expected = outcome(() => computeChart({ name, birthDate, include: INCLUDE }).numbers);
        expect(outcome(() => coreNumbers(name, birthDate))).toEqual(expected);
      }),
      { numRuns: 1500 },
    );
  });

  it('are those of the chart on every day of a leap year', () => {
    for (let month = 1; month <= 12; month += 1) {
      for (let day = 1; day <= 31; day += 1) {
        const birthDate = `2024-${pad(month, 2)}-${pad(day, 2)}`;
        const request: ChartRequest = { name: 'Thomas John Hancock', birthDate, include: INCLUDE };
        expect(outcome(() => coreNumbers('Thomas John Hancock', birthDate))).toEqual(outcome(() => computeChart(request).numbers));
      }
    }
  });
});

function outcome(compute: () => unknown): unknown {
  try {
    return compute();
  } catch (error) {
    if (!(error instanceof EngineError)) throw error;
    return error.problems.map(({ pointer, code }) => ({ pointer, code }));
  }
}
