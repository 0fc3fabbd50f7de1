import { describe, expect, it } from 'vitest';
import { type Case, listCases, listDisagreements, listVectors, picked } from '../vectors/index.ts';
import { computeChart } from './chart.ts';
import { computeDashas } from './cycles/dasha-year.ts';
import { EngineError } from './engine-error.ts';
import { computeCompatibility } from './matching/compatibility.ts';
import { computeAddress } from './things/address.ts';
import { computeBusiness } from './things/business.ts';
import { computeCalendar } from './things/calendar.ts';
import { compareSystems } from './things/comparison.ts';
import { searchDates } from './things/date-search.ts';
import { luckyDates } from './things/dates.ts';
import { computeGematria } from './things/gematria.ts';
import { searchNames } from './things/name-search.ts';
import { computePhone } from './things/phone.ts';
import { computeVehicle } from './things/vehicle.ts';

/** What answers what a case asks. */
const ANSWERS: Readonly<Record<string, (request: never) => unknown>> = {
  chart: computeChart,
  address: computeAddress,
  business: computeBusiness,
  calendar: computeCalendar,
  comparison: compareSystems,
  compatibility: computeCompatibility,
  dashas: computeDashas,
  'date-search': searchDates,
  gematria: computeGematria,
  'lucky-dates': luckyDates,
  'name-search': searchNames,
  phone: computePhone,
  vehicle: computeVehicle,
};

const FILES = listVectors();
const DIFFERENCES = listDisagreements();

describe.each([...FILES])('%s', (_, cases) => {
  it.each(cases.map((each) => [each.id, each] as const))('%s', (_id, each) => {
    judge(each);
  });
});

describe('sources that differ', () => {
  it.each(DIFFERENCES.map((each) => [each.question, each] as const))('%s', (_, { id }) => {
    for (const side of listCases().filter((each) => each.id.startsWith(`${id}: `))) judge(side);
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
    const cases = [...FILES.values()].flat();
    const ids = [...cases, ...DIFFERENCES].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { id, source, because, expect: expected, expectError } of cases) {
      expect(
        [source, because].every((text) => text.length > 0),
        id,
      ).toBe(true);
      expect(expectError !== undefined || Object.keys(expected).length > 0, id).toBe(true);
    }
    expect(DIFFERENCES.every(({ reason }) => reason.length > 0)).toBe(true);
  });
});

function judge({ asks, request, expect: expected, expectError }: Case): void {
  const compute = ANSWERS[asks];
  if (compute === undefined) throw new Error(`nothing answers ${asks}`);
  if (expectError !== undefined) expect(firstProblem(() => compute(request as never))).toMatchObject(expectError);
  else expect(picked(compute(request as never), expected)).toEqual(expected);
}

function firstProblem(compute: () => unknown): unknown {
  try {
    compute();
  } catch (error) {
    return error instanceof EngineError ? error.problems[0] : error;
  }
  return 'no error';
}
