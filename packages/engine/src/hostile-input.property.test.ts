import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalRequest } from './canonical-request.ts';
import { computeChart } from './chart.ts';
import { EngineError } from './engine-error.ts';
import {
  compareSystems,
  computeAddress,
  computeBusiness,
  computeCalendar,
  computeCompatibility,
  computeDashas,
  computeGematria,
  computePhone,
  computeVehicle,
  luckyDates,
  searchDates,
  searchNames,
  validateSystem,
} from './index.ts';
import { type ChartRequest, METHOD_VALUES, SYSTEM_IDS } from './request.ts';

const FIELDS = ['name', 'currentName', 'birthDate', 'sex', 'bornBeforeSunrise', 'system', 'asOf', 'explain', 'include', 'methods'];
const OPTIONS = [...Object.keys(METHOD_VALUES), 'masters', 'letterOverrides', 'loShu', 'table'];

const OTHER_DOORS: readonly ((input: never) => unknown)[] = [
  compareSystems,
  computeAddress,
  computeBusiness,
  computeCalendar,
  computeCompatibility,
  computeDashas,
  computeGematria,
  computePhone,
  computeVehicle,
  luckyDates,
  searchDates,
  searchNames,
  validateSystem,
];
const OTHER_FIELDS = [
  'name',
  'birthDate',
  'system',
  'systems',
  'methods',
  'from',
  'to',
  'number',
  'text',
  'year',
  'month',
  'targets',
  'surname',
  'people',
];

/** Everything that is data. Getters and proxies run code of the caller's own and cannot come out of JSON, so they are left out. */
const anything = fc.anything({
  withBigInt: true,
  withBoxedValues: true,
  withDate: true,
  withMap: true,
  withNullPrototype: true,
  withObjectString: true,
  withSet: true,
  withSparseArray: true,
  withTypedArray: true,
  withUnicodeString: true,
});

describe('whatever comes in', () => {
  it('gives a chart or an engine error, for any value at all', () => {
    fc.assert(fc.property(anything, chartOrEngineError), { numRuns: 500 });
  });

  it('gives a chart or an engine error, for any value in any field', () => {
    const fields = Object.fromEntries(FIELDS.map((field) => [field, fc.oneof(anything, fc.jsonValue())]));
    fc.assert(fc.property(fc.record(fields, { requiredKeys: [] }), chartOrEngineError), { numRuns: 500 });
  });

  it.each(FIELDS)('gives a chart or an engine error, for any value in %s of a sound request', (field) => {
    const sound = { name: 'Thomas John Hancock', birthDate: '1936-10-12', asOf: '2026-11-23' };
    fc.assert(fc.property(fc.oneof(anything, fc.jsonValue()), (value) => chartOrEngineError({ ...sound, [field]: value })));
  });

  it('gives a chart or an engine error, for any value in any option', () => {
    const options = Object.fromEntries(OPTIONS.map((option) => [option, fc.oneof(anything, fc.jsonValue())]));
    const methods = fc.record(options, { requiredKeys: [] });
    fc.assert(
      fc.property(methods, (each) => chartOrEngineError({ name: 'Lynn Murray', birthDate: '1936-10-12', methods: each })),
      { numRuns: 500 },
    );
  });

  it('gives a chart or an engine error, for any text as a name in any system', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 40 }),
      fc.string({ unit: 'grapheme', maxLength: 40 }),
      fc.string({ unit: fc.integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit)), maxLength: 40 }),
    );
    const system = fc.constantFrom(...SYSTEM_IDS);
    fc.assert(
      fc.property(text, system, fc.boolean(), (name, id, dated) =>
        chartOrEngineError({ name, system: id, explain: true, ...(dated && { birthDate: '1990-03-15' }) }),
      ),
      { numRuns: 1000 },
    );
  });

  it('gives a chart or an engine error, for any system of one’s own', () => {
    const letters = fc.dictionary(fc.string({ minLength: 1, maxLength: 2 }), fc.oneof(fc.integer({ min: -2, max: 12000 }), anything));
    const system = fc.record(
      {
        id: fc.oneof(fc.constant('own'), anything),
        letters: fc.oneof(letters, anything),
        vowels: fc.oneof(fc.constant(null), fc.array(fc.string({ maxLength: 2 })), anything),
        yAndW: fc.oneof(fc.boolean(), anything),
        masters: fc.oneof(fc.constant('request'), fc.constant([11]), anything),
        nameSum: fc.oneof(fc.constantFrom('request', 'addAll'), anything),
        folds: anything,
        marks: anything,
        marksAreLetters: anything,
        interval: fc.oneof(fc.constant([1, 9]), anything),
      },
      { requiredKeys: ['id', 'letters'] },
    );
    fc.assert(
      fc.property(system, (each) => chartOrEngineError({ name: 'Ada Lovelace', birthDate: '1815-12-10', system: each })),
      { numRuns: 500 },
    );
  });

  it.each(OTHER_DOORS.map((door) => [door.name, door] as const))('gives %s an answer or an engine error, for any value', (_, door) => {
    const values = fc.oneof(anything, fc.jsonValue(), fc.constantFrom('Ada Lovelace', '1815-12-10', '27B', 8));
    const fields = fc.record(Object.fromEntries(OTHER_FIELDS.map((field) => [field, values])), { requiredKeys: [] });
    fc.assert(fc.property(fc.oneof(anything, fields), (input) => answerOrEngineError(door, input)));
  });

  it('gives people an answer or an engine error, for any value among them and in them', () => {
    const value = fc.oneof(anything, fc.jsonValue());
    const person = fc.record(
      { name: fc.oneof(fc.constant('Ada'), value), birthDate: value, letterOverrides: value, currentName: value },
      { requiredKeys: ['name'] },
    );
    const people = fc.oneof(fc.array(fc.oneof(person, value), { maxLength: 4 }), fc.sparseArray(person, { maxLength: 4 }));
    const methods = fc.oneof(fc.constant({}), value);
    fc.assert(
      fc.property(people, methods, (each, options) => answerOrEngineError(computeCompatibility, { people: each, methods: options })),
      { numRuns: 500 },
    );
  });

  it('is refused with at least one problem, each with a code and a JSON pointer', () => {
    fc.assert(
      fc.property(anything, (value) => {
        for (const { pointer, code } of problemsOf({ birthDate: value, methods: { lifePath: value }, extra: value })) {
          expect(pointer).toMatch(/^(?:\/[^/]*)*$/);
          expect(code).toMatch(/^[a-z_]+$/);
        }
        expect(problemsOf({ extra: value }).length).toBeGreaterThan(0);
      }),
    );
  });
});

function chartOrEngineError(input: unknown): void {
  answerOrEngineError(computeChart, input);
  answerOrEngineError(canonicalRequest, input);
}

function answerOrEngineError(door: (input: never) => unknown, input: unknown): void {
  try {
    door(input as never);
  } catch (error) {
    if (!(error instanceof EngineError)) throw error;
  }
}

function problemsOf(input: unknown): EngineError['problems'] | [] {
  try {
    computeChart(input as ChartRequest);
  } catch (error) {
    if (error instanceof EngineError) return error.problems;
    throw error;
  }
  return [];
}
