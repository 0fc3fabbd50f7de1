import fc from 'fast-check';
import { expect, it } from 'vitest';
import { dateOfDayNumber, formatDate } from '../calendar-date.ts';
import { computeCompatibility, MATCH_BASES, type MatchedPair } from './compatibility.ts';

const date = fc.integer({ min: 0, max: 739_000 }).map((day) => formatDate(dateOfDayNumber(day)));
const name = fc.stringMatching(/^[A-Z][a-z]{0,8}( [A-Z][a-z]{0,8})?$/);
const person = fc
  .record({ name, birthDate: date, currentName: name, bornBeforeSunrise: fc.constant(false) }, { requiredKeys: [] })
  .map((fields) => (fields.name === undefined && fields.birthDate === undefined ? { ...fields, name: 'Ada' } : fields));
const shared = fc.record(
  {
    asOf: fc.constant('2026-11-23'),
    basis: fc.constantFrom(...MATCH_BASES),
    methods: fc.record({ friendTable: fc.constantFrom('planetary' as const, 'sepharial' as const) }),
  },
  { requiredKeys: [] },
);

it('says the same of two people whoever comes first', () => {
  fc.assert(
    fc.property(person, person, shared, (first, second, rest) => {
      const there = computeCompatibility({ ...rest, people: [first, second] });
      const back = computeCompatibility({ ...rest, people: [second, first] });
      expect(back.people).toEqual([...there.people].reverse());
      expect(back.pairs).toEqual(there.pairs.map(mirrored));
    }),
    { numRuns: 300 },
  );
});

it('says the same of two people in a group as of the two alone, and the same each time', () => {
  fc.assert(
    fc.property(fc.array(person, { minLength: 3, maxLength: 5 }), shared, (people, rest) => {
      const group = computeCompatibility({ ...rest, people });
      expect(computeCompatibility({ ...rest, people })).toEqual(group);
      for (const { people: places, ...pair } of group.pairs) {
        const two = computeCompatibility({ ...rest, people: places.map((place) => people[place] as object) });
        expect(two.pairs).toEqual([{ people: [0, 1], ...pair }]);
      }
    }),
    { numRuns: 50 },
  );
});

/** The pair as the second sees it. */
function mirrored(pair: MatchedPair): MatchedPair {
  const { compared, leftOut, karmicLessons, personalYears, moolank } = pair;
  return {
    ...pair,
    compared: compared.map((each) => ({ ...each, roots: swapped(each.roots) })),
    leftOut: leftOut.map((each) => ({ ...each, reasons: swapped(each.reasons) })),
    karmicLessons: karmicLessons && { ...karmicLessons, secondFills: karmicLessons.firstFills, firstFills: karmicLessons.secondFills },
    personalYears: personalYears && { ...personalYears, roots: swapped(personalYears.roots) },
    moolank: moolank && { ...moolank, roots: swapped(moolank.roots), toOther: moolank.fromOther, fromOther: moolank.toOther },
  };
}

function swapped<Side>([first, second]: readonly [Side, Side]): readonly [Side, Side] {
  return [second, first];
}
