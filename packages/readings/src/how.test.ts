import { type Chart, computeChart, type NumberResult, type Step } from '@1numbers/engine';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { explainChart, explainNumber } from './how.ts';
import { LANGUAGES, type Language, loadLanguage } from './languages.ts';
import { composeNumber, READ_NUMBERS } from './number.ts';

const AS_OF = '2026-11-28';
const languages = await Promise.all(LANGUAGES.map(loadLanguage));
const english = languages.find(({ id }) => id === 'en') as Language;
const ISOLATES = /[\u2066\u2068\u2069]/g;

const people = fc.record({
  who: fc.constantFrom(
    { name: 'Łukasz Jan Żak', currentName: 'Łukasz Nowak', system: 'pythagorean' },
    { name: 'Maria Beatriz Silva', system: 'chaldean' },
    { name: 'Anil Kumar', currentName: 'Anil K', system: 'indian' },
    { name: 'Иван Петров', system: 'cyrillic' },
    { name: 'שלמה כהן', system: 'hebrew' },
    { name: 'محمد علي', system: 'arabic' },
  ),
  birthDate: fc
    .date({ min: new Date('1900-01-01'), max: new Date('2020-12-31'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10)),
  masters: fc.constantFrom([11, 22, 33], []),
});

describe.each(languages.map((language) => [language.id, language] as const))('the way to the numbers in %s', (_id, language) => {
  it('names only numbers of the working, whoever it is and in whatever system', () => {
    fc.assert(
      fc.property(people, ({ who, birthDate, masters }) => {
        const chart = explained({ ...who, birthDate, methods: { masters } });
        for (const { ground, sentences } of explainChart(language, chart)) {
          const allowed = numbersBehind(chart, ground.id);
          for (const text of sentences) {
            expect(text.match(/\d+/g)?.filter((number) => !allowed.has(Number(number))) ?? [], `${ground.id}: ${text}`).toEqual([]);
            expect(text).not.toMatch(/[{}]|undefined| {2}|[.،,;:] ?[.،,;:]/u);
          }
        }
      }),
      { numRuns: 25 },
    );
  });

  it('tells every number under its own name, by itself and with what it says', () => {
    const chart = explained({ name: 'Łukasz Jan Żak', currentName: 'Łukasz Nowak', birthDate: '1990-03-15', sex: 'male' });
    const ways = explainChart(language, chart);
    const results = Object.entries({ ...chart.numbers, ...chart.cycles }).filter(([, result]) => isResult(result));
    expect(results.map(([id]) => id).filter((id) => !ways.some(({ ground }) => ground.id === id))).toEqual([]);
    for (const number of READ_NUMBERS) {
      const { title, sections } = composeNumber(language, { chart, number, asOf: AS_OF });
      const sentences = sections.flatMap(({ paragraphs }) => paragraphs.flatMap((paragraph) => paragraph.sentences));
      expect(title).not.toMatch(/undefined|[{}]/);
      expect(sentences.length, number).toBeGreaterThan(0);
      const passages = sentences.flatMap((sentence) => sentence.passages);
      expect(new Set(passages).size, number).toBe(passages.length);
    }
  });
});

describe('the way to a number', () => {
  it('is told step by step: 15 March 1990 has the Life Path 1', () => {
    const chart = explained({ birthDate: '1990-03-15' });
    expect(explainNumber(english, chart, 'lifePath')[0]?.sentences).toEqual([
      'March is month 3.',
      'The day is 15: 1 + 5 = 6.',
      'The year is 1990: 1 + 9 + 9 + 0 = 19, 1 + 9 = 10, 1 + 0 = 1.',
      'Added together: 3 + 6 + 1 = 10, 1 + 0 = 1.',
      'That gives Life Path 1.',
    ]);
  });

  it('keeps sums from left to right in Arabic, and letters that run the other way in their place', async () => {
    const arabic = await loadLanguage('ar');
    const [path] = explainNumber(arabic, explained({ birthDate: '1990-03-15' }), 'lifePath');
    expect(path?.sentences[1]).toMatch(/\u20661 \+ 5 = 6\u2069/u);
    const [expression] = explainNumber(english, explained({ name: 'שלמה כהן', system: 'hebrew' }), 'expression');
    expect(expression?.sentences[0]?.replace(ISOLATES, '').replaceAll('\u00A0', ' ')).toBe(
      'The letters of שלמה: ש 300 + ל 30 + מ 40 + ה 5 = 375.',
    );
    expect(expression?.sentences[0]).toContain('\u2068ש\u2069');
  });

  it('says so where the chart holds none, and tells nothing that is to be done about years that are over', () => {
    const chart = explained({ name: 'Łukasz Jan Żak', birthDate: '1950-11-29' });
    const debts = composeNumber(english, { chart, number: 'pinnacles', asOf: AS_OF });
    const practice = debts.sections.find(({ id }) => id === 'practice');
    expect(practice).toBeUndefined();
    const none = composeNumber(english, { chart: explained({ birthDate: '1990-11-29' }), number: 'karmicDebts' });
    expect(none.sections[0]?.paragraphs[0]?.text).toBe('This chart holds no Karmic Debt.');
    const unexplained = composeNumber(english, { chart: computeChart({ birthDate: '1990-11-29' }), number: 'lifePath' });
    expect(unexplained.sections.map(({ id }) => id)).not.toContain('how');
  });
});

function explained(request: object): Chart {
  return computeChart({ asOf: AS_OF, explain: true, ...request } as Parameters<typeof computeChart>[0]);
}

function isResult(value: unknown): value is NumberResult {
  return typeof value === 'object' && value !== null && 'chain' in value && 'steps' in value;
}

/** Every number that the chart holds under an id, its working included. */
function numbersBehind(chart: Chart, id: string): ReadonlySet<number> {
  const [head = '', part] = id.split('.');
  const all = { ...chart.numbers, ...chart.cycles } as Readonly<Record<string, unknown>>;
  const lists = ['karmicLessons', 'hiddenPassion'].includes(head) || part === undefined;
  const found = lists ? all[head] : (all[head] as Readonly<Record<string, unknown>>)[part];
  const debts = (chart.numbers?.karmicDebts ?? []).filter(({ number }) => number === id).map(({ debt }) => debt);
  return new Set([...deepNumbers(found), ...debts, ...digitsOf(found)]);
}

function deepNumbers(value: unknown): number[] {
  if (typeof value === 'number') return [value];
  if (typeof value === 'string') return (value.match(/\d+/g) ?? []).map(Number);
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(deepNumbers);
}

/** A chain without steps is written with its digits. */
function digitsOf(found: unknown): number[] {
  const { chain = [], total = 0, steps } = (found ?? {}) as { chain?: readonly number[]; total?: number; steps?: readonly Step[] };
  if (steps !== undefined) return [];
  const sum = [...String(total)].reduce((all, digit) => all + Number(digit), 0);
  return [...[total, ...chain, sum].flatMap((number) => [...String(number)].map(Number)), sum];
}
