import { computeChart, EngineError, METHOD_VALUES, NUMBER_IDS, type Problem, SYSTEM_IDS } from '@1numbers/engine';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { chart, chartRequest } from './index.ts';

/** Codes of a wrong shape. What a name holds, and how days stand to each other, is judged by the engine alone. */
const SHAPE_CODES = new Set([
  'invalid_date',
  'invalid_type',
  'unknown_field',
  'unknown_system',
  'unknown_option',
  'invalid_option',
  'invalid_system',
]);

const junk = fc.oneof(fc.constant(null), fc.integer(), fc.boolean(), fc.constant([]), fc.constant({}), fc.constant('nothing'));
const mostly = <T>(sound: fc.Arbitrary<T>) => fc.oneof({ weight: 9, arbitrary: sound }, { weight: 1, arbitrary: junk });
const date = fc.constantFrom('1990-03-15', '2000-02-29', '0001-01-01', '9999-12-31');
const options = Object.fromEntries(Object.entries(METHOD_VALUES).map(([id, values]) => [id, mostly(fc.constantFrom<unknown>(...values))]));
const methods = fc.record(
  {
    ...options,
    masters: mostly(fc.subarray([11, 22, 33, 44])),
    letterOverrides: mostly(
      fc.array(fc.record({ index: mostly(fc.nat(5)), role: mostly(fc.constantFrom('vowel', 'consonant')) }), { maxLength: 2 }),
    ),
    loShu: mostly(fc.record({ driverConductor: mostly(fc.boolean()), kua: mostly(fc.boolean()) }, { requiredKeys: [] })),
    surplus: fc.boolean(),
  },
  { requiredKeys: [] },
);
const ownSystem = fc.record({
  id: fc.constant('own'),
  letters: fc.constant({ A: 1, B: 2 }),
  vowels: fc.constantFrom(null, ['A']),
  masters: fc.constantFrom<unknown>('request', [], [11]),
  nameSum: fc.constantFrom('request', 'addAll'),
  interval: fc.constant([1, 2]),
});
const request = fc
  .record(
    {
      name: mostly(fc.constantFrom('Ada', 'Łukasz Żak', 'Mary-Jane')),
      currentName: mostly(fc.constant('Bob')),
      birthDate: mostly(date),
      sex: mostly(fc.constantFrom('female', 'male')),
      bornBeforeSunrise: mostly(fc.boolean()),
      system: mostly(fc.oneof(fc.constantFrom(...SYSTEM_IDS), ownSystem)),
      asOf: mostly(fc.constant('2026-11-23')),
      explain: mostly(fc.boolean()),
      include: mostly(fc.subarray<string>([...NUMBER_IDS])),
      methods: mostly(methods),
      surplus: fc.boolean(),
    },
    { requiredKeys: [] },
  )
  .map((fields) => Object.fromEntries(Object.entries(fields).filter(([key]) => key !== 'surplus' || fields.surplus === true)));

it('has schemas that take the shapes the engine takes, and no others', () => {
  fc.assert(
    fc.property(request, (input) => {
      const refused = shapeProblems(input);
      expect({ refused, accepted: chartRequest.safeParse(input).success }).toEqual({ refused, accepted: refused.length === 0 });
    }),
    { numRuns: 2_000 },
  );
});

it('has an answer schema that takes every chart the engine gives', () => {
  fc.assert(
    fc.property(request, (input) => {
      const answer = chartOf(input);
      if (answer !== null) expect(chart.safeParse(JSON.parse(JSON.stringify(answer))).error?.issues ?? []).toEqual([]);
    }),
    { numRuns: 300 },
  );
});

function shapeProblems(input: object): readonly string[] {
  try {
    computeChart(input);
    return [];
  } catch (error) {
    if (!(error instanceof EngineError)) throw error;
    return error.problems.filter((problem) => isShape(problem)).map(({ code, pointer }) => `${code} ${pointer}`);
  }
}

function chartOf(input: object): unknown {
  try {
    return computeChart(input);
  } catch (error) {
    if (error instanceof EngineError) return null;
    throw error;
  }
}

function isShape({ code, pointer, params }: Problem): boolean {
  // A natural number has the right shape for the index of a letter; whether the name is that long, its letters say.
  if (/^\/methods\/letterOverrides\/\d+\/index$/.test(pointer)) return params?.highest === undefined;
  // One of name and birthDate is required, which no schema says; the fields of a system are required by its schema.
  return SHAPE_CODES.has(code) || (code === 'required' && pointer.startsWith('/system/'));
}
