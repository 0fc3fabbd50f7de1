import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Chart, NumberResult } from './answer.ts';
import { canonicalRequest } from './canonical-request.ts';
import { computeChart } from './chart.ts';
import { CYCLE_IDS, EXTRA_IDS, GRID_IDS, NUMBER_IDS } from './ids.ts';
import { type ChartRequest, METHOD_VALUES, type MethodOptions, SYSTEM_IDS } from './request.ts';

const IDS = [...NUMBER_IDS, ...CYCLE_IDS, ...GRID_IDS, ...EXTRA_IDS];

const date = (from: number, to: number) =>
  fc
    .tuple(fc.integer({ min: from, max: to }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
    .map(([year, month, day]) => `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`);
const name = fc.constantFrom(
  'Thomas John Hancock',
  "Jean-Luc O'Brien",
  'Łukasz Żak',
  'Lynn',
  'Ng',
  'Aio',
  'Сергей',
  'Anna Иванова',
  'חסד',
  'Ἰησοῦς',
  'محمد',
  'กลิ่นหอม',
  'अनिता',
  '王小明',
  'José Antônio França',
);
const options = Object.fromEntries(
  Object.entries(METHOD_VALUES).map(([option, values]) => [option, fc.constantFrom<string | boolean>(...values)]),
);
const methods = fc.record(options, { requiredKeys: [] }).map((chosen) => chosen as MethodOptions);
const request: fc.Arbitrary<ChartRequest> = fc.record(
  {
    birthDate: date(1000, 2000),
    name,
    currentName: name,
    sex: fc.constantFrom('female', 'male'),
    bornBeforeSunrise: fc.boolean(),
    system: fc.constantFrom(...SYSTEM_IDS),
    asOf: date(2001, 2400),
    methods,
  },
  { requiredKeys: ['birthDate'] },
);

describe('every chart', () => {
  it('has chains that go by digit sums from the total to the root, with the value in them', () => {
    fc.assert(
      fc.property(request, (each) => {
        for (const result of resultsIn(computeChart(each))) checkChain(result);
      }),
    );
  });

  it('says for exactly the numbers, cycles and grids that are null why they are', () => {
    fc.assert(
      fc.property(request, (each) => {
        const chart = computeChart(each);
        expect(Object.keys(chart.missing).sort()).toEqual(nullsIn(chart).sort());
      }),
    );
  });

  it('is the same after a round trip through JSON', () => {
    fc.assert(
      fc.property(request, fc.boolean(), (each, explain) => {
        const chart = computeChart({ ...each, explain });
        expect(JSON.parse(JSON.stringify(chart))).toStrictEqual(chart);
      }),
    );
  });

  it('has the same numbers with and without its working', () => {
    fc.assert(
      fc.property(request, (each) => {
        const explained = JSON.stringify(computeChart({ ...each, explain: true }), (key, value) => (key === 'steps' ? undefined : value));
        expect(JSON.parse(explained)).toStrictEqual(computeChart({ ...each, explain: false }));
      }),
    );
  });

  it('holds with include exactly what was asked for, unchanged', () => {
    fc.assert(
      fc.property(request, fc.uniqueArray(fc.constantFrom(...IDS), { minLength: 1, maxLength: 8 }), (each, include) => {
        const some = computeChart({ ...each, include });
        const all = computeChart(each);
        const { system, name: counted, missing, ...rest } = some;
        const found = { ...rest.numbers, ...rest.cycles, ...rest.grids };
        const extras = ['methods', 'sensitivity'].filter((id) => id in rest);
        expect([...Object.keys(found), ...extras].sort()).toEqual(include.filter((id) => id !== 'fingerprint').sort());
        expect({ ...all.numbers, ...all.cycles, ...all.grids }).toMatchObject(found);
        expect({ system, name: counted }).toEqual({ system: all.system, name: all.name });
        expect(all.missing).toMatchObject(missing);
      }),
    );
  });

  it('has pinnacles and periods that follow each other through a life without gap or overlap', () => {
    fc.assert(
      fc.property(request, (each) => {
        const { pinnacles, periods } = computeChart(each).cycles ?? {};
        const birthYear = Number(each.birthDate?.slice(0, 4));
        for (const spans of [pinnacles ?? [], periods ?? []]) {
          expect(spans[0]?.startAge).toBe(0);
          expect(spans.at(-1)?.endAge).toBeNull();
          for (const [index, span] of spans.slice(1).entries()) expect(span.startAge).toBe((spans[index]?.endAge ?? 0) + 1);
          for (const span of spans) expect(span.startYear - span.startAge).toBe(birthYear);
        }
      }),
    );
  });
});

describe('the same request', () => {
  it('gives the same chart and the same canonical request, whatever the order of its fields', () => {
    fc.assert(
      fc.property(request, (each) => {
        const turned = reversed(each) as ChartRequest;
        expect(computeChart(turned)).toStrictEqual(computeChart(each));
        expect(canonicalRequest(turned)).toBe(canonicalRequest(each));
        expect(canonicalRequest({ ...each, explain: true, include: ['lifePath'] })).toBe(canonicalRequest(each));
      }),
    );
  });

  it('has another canonical request when a number could be another', () => {
    fc.assert(
      fc.property(request, date(1000, 2000), (each, birthDate) => {
        fc.pre(birthDate !== each.birthDate);
        expect(canonicalRequest({ ...each, birthDate })).not.toBe(canonicalRequest(each));
      }),
    );
  });
});

function checkChain({ total, chain, value, root, kind, karmicDebt, display }: NumberResult): void {
  expect(chain[0]).toBe(total);
  expect(chain.at(-1)).toBe(root);
  expect(chain).toContain(value);
  for (const [index, member] of chain.slice(1).entries()) expect(member).toBe(digitSum(chain[index] ?? 0));
  expect(root).toBe(total === 0 ? 0 : total % 9 || 9);
  expect(kind).toBe(value > 9 ? 'master' : 'plain');
  if (karmicDebt !== null) expect(chain.slice(0, -1)).toContain(karmicDebt);
  expect(display).toMatch(/^\d+(?:\/\d)?$/);
}

function digitSum(number: number): number {
  return [...String(number)].reduce((sum, digit) => sum + Number(digit), 0);
}

/** Every number in a chart, however deep. */
function resultsIn(value: unknown): NumberResult[] {
  if (typeof value !== 'object' || value === null) return [];
  const inside = Object.values(value).flatMap(resultsIn);
  return 'karmicDebt' in value ? [value as NumberResult, ...inside] : inside;
}

/** The ids of what is null, and of members that are null where the rest is there: `bridges.soulUrgePersonality`. */
function nullsIn(chart: Chart): string[] {
  const { bridges, planes } = chart.numbers ?? {};
  const { dashas } = chart.cycles ?? {};
  const top = { ...chart.numbers, ...chart.cycles, ...chart.grids };
  return [top, ...Object.entries({ bridges, planes, dashas }).map(([id, set]) => prefixed(id, set ?? {}))].flatMap((members) =>
    Object.entries(members).flatMap(([id, member]) => (member === null ? [id] : [])),
  );
}

function prefixed(id: string, members: object): Record<string, unknown> {
  return Object.fromEntries(Object.entries(members).map(([key, member]) => [`${id}.${key}`, member]));
}

/** The same value with the members of every object in the opposite order. */
function reversed(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, member]) => [key, reversed(member)]),
  );
}
