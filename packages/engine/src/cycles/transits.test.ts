import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CountedPart } from '../letters.ts';
import { transits } from './transits.ts';

/** A part whose letters have the given values. */
function part(letters: string, values: readonly number[]): CountedPart {
  return { text: letters, letters, values, total: values.reduce((sum, value) => sum + value, 0) };
}

const THOMAS = part('THOMAS', [2, 8, 6, 4, 1, 1]);
const CRUISE = part('CRUISE', [3, 9, 3, 9, 1, 5]);
const MAPOTHER = part('MAPOTHER', [4, 1, 7, 6, 2, 8, 5, 9]);

const anyPart = fc
  .array(fc.record({ letter: fc.constantFrom(...'ABCDEFGH'), value: fc.integer({ min: 1, max: 40 }) }), { minLength: 1, maxLength: 8 })
  .map((letters) =>
    part(
      letters.map(({ letter }) => letter).join(''),
      letters.map(({ value }) => value),
    ),
  );

/** A row written out: the letter and the value that rule in each year of one round. */
function writtenOut(parts: readonly CountedPart[]): string[] {
  return parts.flatMap((each) => each.values.flatMap((value, index) => Array<string>(value).fill(`${each.letters[index]}${value}`)));
}

describe('transits', () => {
  it('of Thomas Cruise Mapother at 20 are A, I and H', () => {
    // THOMAS lasts 22 years: T 0–1, H 2–9, O 10–15, M 16–19, A 20. CRUISE 30: C 0–2, R 3–11, U 12–14, I 15–23.
    // MAPOTHER 42: M 0–3, A 4, P 5–11, O 12–17, T 18–19, H 20–27.
    expect(transits([THOMAS, CRUISE, MAPOTHER], 20)).toEqual({
      physical: { letter: 'A', value: 1, fromAge: 20, toAge: 21 },
      mental: { letter: 'I', value: 9, fromAge: 15, toAge: 24 },
      spiritual: { letter: 'H', value: 8, fromAge: 20, toAge: 28 },
    });
  });

  it('start again when the row is used up', () => {
    // THOMAS begins anew at 22.
    expect(transits([THOMAS, CRUISE, MAPOTHER], 22).physical).toEqual({ letter: 'T', value: 2, fromAge: 22, toAge: 24 });
    expect(transits([THOMAS, CRUISE, MAPOTHER], 21).physical).toEqual({ letter: 'S', value: 1, fromAge: 21, toAge: 22 });
  });

  it('use the surname twice when there are two parts', () => {
    const found = transits([THOMAS, MAPOTHER], 20);
    expect(found.physical.letter).toBe('A');
    expect(found.mental).toEqual({ letter: 'H', value: 8, fromAge: 20, toAge: 28 });
    expect(found.spiritual).toEqual(found.mental);
  });

  it('use the same name three times when there is one part', () => {
    const found = transits([THOMAS], 10);
    expect(found.physical).toEqual({ letter: 'O', value: 6, fromAge: 10, toAge: 16 });
    expect([found.mental, found.spiritual]).toEqual([found.physical, found.physical]);
  });

  it('string several middle names together', () => {
    // CRUISE and THOMAS make a row of 52 years; 30 is the first year of THOMAS, 32 the first of its H.
    const found = transits([MAPOTHER, CRUISE, THOMAS, MAPOTHER], 33);
    expect(found.mental).toEqual({ letter: 'H', value: 8, fromAge: 32, toAge: 40 });
    expect(transits([MAPOTHER, CRUISE, THOMAS, MAPOTHER], 52).mental).toEqual({ letter: 'C', value: 3, fromAge: 52, toAge: 55 });
  });

  it('let a letter last as many years as its value, however large', () => {
    // Hebrew shin is 300, lamed 30, mem 40.
    const found = transits([part('שלמ', [300, 30, 40])], 120).physical;
    expect(found).toEqual({ letter: 'ש', value: 300, fromAge: 0, toAge: 300 });
  });

  it('rule at every age by the letter that stands there when the row is written out year by year', () => {
    fc.assert(
      fc.property(fc.array(anyPart, { minLength: 1, maxLength: 5 }), fc.integer({ min: 0, max: 200 }), (parts, age) => {
        const found = transits(parts, age);
        const rows = [parts.slice(0, 1), parts.length > 2 ? parts.slice(1, -1) : parts.slice(-1), parts.slice(-1)];
        for (const [index, each] of [found.physical, found.mental, found.spiritual].entries()) {
          const years = writtenOut(rows[index] as CountedPart[]);
          expect(`${each.letter}${each.value}`).toBe(years[age % years.length]);
        }
      }),
    );
  });

  it('tile the ages without gap or overlap', () => {
    fc.assert(
      fc.property(fc.array(anyPart, { minLength: 1, maxLength: 5 }), (parts) => {
        for (const row of ['physical', 'mental', 'spiritual'] as const) {
          for (let age = 0; age < 130; ) {
            const { fromAge, toAge, value } = transits(parts, age)[row];
            expect([fromAge, toAge - fromAge]).toEqual([age, value]);
            expect(transits(parts, toAge - 1)[row].fromAge).toBe(fromAge);
            age = toAge;
          }
        }
      }),
    );
  });
});
