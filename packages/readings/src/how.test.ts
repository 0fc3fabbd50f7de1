import { BIRTH_GRID_ARROWS, type Chart, computeChart, type NumberResult, type Step } from '@1numbers/engine';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ARROW_LINES, LO_SHU_LINES } from './grid-lines.ts';
import { explainChart, explainNumber, type HowId } from './how.ts';
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
            expect(text).not.toMatch(/[{}]|undefined| {2}| [:;!?»]|« |[.،,;:] ?[.،,;:]/u);
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

describe('the way to a table', () => {
  const told = (request: object, id: HowId, part: string = id) =>
    explainNumber(english, explained(request), id)
      .find(({ ground }) => ground.id === part)
      ?.sentences.join(' ')
      .replace(ISOLATES, '');

  it('counts the letters of a name, as Hans Decoz does those of James Paul McCartney', () => {
    const text = told({ name: 'James Paul McCartney' }, 'inclusion');
    expect(text).toContain('The 1 stands in the name 5 times: J, A, S, A, A. The 3 stands in the name 4 times: U, L, C, C.');
    expect(text).toContain('The 2 stands in the name once: T.');
    expect(text).toContain('The name lacks 6 and 8.');
  });

  it('names the digits of lines and arrows as the engine counts them', () => {
    const drawn = BIRTH_GRID_ARROWS.flatMap(({ line, full, empty }) =>
      [full, ...(empty === undefined ? [] : [empty])].map((id) => [id, [...line].join('-')]),
    );
    expect(ARROW_LINES).toEqual(Object.fromEntries(drawn));
    const met = new Set<string>();
    for (const birthDate of ['1400-05-26', '1600-06-06', '1600-07-23', '1800-01-03', '1800-01-07', '2000-02-02', '2000-02-03']) {
      const { planes = [], counts } = computeChart({ birthDate, asOf: AS_OF }).grids?.loShu ?? {};
      for (const { id, status } of planes) {
        met.add(`${id} ${status}`);
        const present = LO_SHU_LINES[id as keyof typeof LO_SHU_LINES].split('-').filter((digit) => (counts?.[digit as '1'] ?? 0) > 0);
        expect([birthDate, id, status]).toEqual([birthDate, id, ['empty', 'partial', 'partial', 'complete'][present.length]]);
      }
    }
    const all = Object.keys(LO_SHU_LINES).flatMap((id) => [`${id} complete`, `${id} empty`]);
    expect([...met]).toEqual(expect.arrayContaining(all));
  });

  it('sorts letters into planes, as Matthew Goodwin does those of Norman Gene Macdonald', () => {
    const request = { name: 'Norman Gene Macdonald' };
    expect(told(request, 'planes', 'planes.physical')).toBe(
      'The physical plane has 6 letters of the name, M, E, E, M, D and D, 31.6% of them all, and together they count 26: 2 + 6 = 8.',
    );
    expect(told(request, 'planes', 'planes.mental')).toMatch(/count 33, and 33 is kept as a master number\.$/);
    expect(told({ name: 'Thomas' }, 'planes', 'planes.intuitive')).toBe('The intuitive plane has no letter of the name.');
  });

  it('fills the squares of a date and names their lines', () => {
    expect(told({ birthDate: '1990-03-15' }, 'loShu')).toBe(
      'The digits of the birth date, zeros left out: 1, 5, 3, 1, 9, 9. Moolank 6 and Bhagyank 1 are added to them. The 1 stands in the square 3 times. ' +
        'The 9 stands in the square 2 times. 3, 5 and 6 each stand in the square once. The cells of 2, 4, 7 and 8 stay empty. ' +
        'The line 9-5-1, the plane of will, is complete, as all three of its digits are there.',
    );
    expect(told({ birthDate: '1961-08-04' }, 'birthGrid')).toContain(
      'The Arrow of the Enquirer marks 3-5-7, as none of the three digits is there.',
    );
    expect(told({ birthDate: '1961-08-04' }, 'vedic')).toContain('The day shows the Moolank already, so it is not added again.');
    expect(told({ birthDate: '1990-03-15', methods: { loShu: { driverConductor: false, century: false } } }, 'loShu')).toMatch(
      /^The digits of the day, the month and the last two of the year, zeros left out: 1, 5, 3, 9\. 1, 3, 5 and 9 each stand/,
    );
  });

  it('counts a birth before sunrise for the day before where the Indian day counts, and nowhere else', () => {
    const request = { birthDate: '1990-03-01', bornBeforeSunrise: true };
    expect(told(request, 'loShu')).toContain('zeros left out: 2, 8, 2, 1, 9, 9.');
    expect(told(request, 'birthGrid')).toContain('zeros left out: 1, 3, 1, 9, 9.');
  });

  it('works out the four numbers of the psychomatrix, and drops a sign', () => {
    expect(told({ birthDate: '1976-04-12' }, 'psychomatrix')).toContain(
      'date: 1 + 2 + 4 + 1 + 9 + 7 + 6 = 30. The second adds the digits of the first: 3 + 0 = 3. ' +
        'The third is the first less twice the first digit of the day: 30 − 2 × 1 = 28. The fourth adds the digits of the third: 2 + 8 = 10.',
    );
    expect(told({ birthDate: '1000-01-09' }, 'psychomatrix')).toContain('11 − 2 × 9 = −7.');
  });

  it('tells the tantric numbers, the nine years and the dashas as the pages of the methods work them out', () => {
    expect(told({ birthDate: '1994-12-27' }, 'tantric', 'tantric.path')).toContain('9 + 3 + 5 = 17, 1 + 7 = 8. That gives Tantric Path 8.');
    expect(told({ birthDate: '1994-10-27' }, 'tantric', 'tantric.karma')).toBe(
      'October is month 10. That gives Tantric Karma 10. This set counts up to eleven, so 10 is kept.',
    );
    expect(told({ birthDate: '1949-05-15', asOf: '1992-07-17' }, 'nineYears')).toContain(
      'From 1992 to 2000 the Personal Years are 5 (1992), 6 (1993)',
    );
    const day = { birthDate: '1975-04-28', asOf: '2026-11-23' };
    expect(told(day, 'dashas', 'dashas.maha')).toContain('Mahadasha 4 lasts from 28 April 2026 to 27 April 2030.');
    expect(told(day, 'dashas', 'dashas.antar')).toContain('1 + 4 + 8 + 9 = 22, 2 + 2 = 4. That gives Antardasha 4.');
    expect(told(day, 'dashas', 'dashas.pratyantar')).toContain('Pratyantar 8 lasts from 24 October 2026 to 27 December 2026.');
    expect(told(day, 'dashas', 'dashas.daily')).toContain('The weekday has the number 2. Added together: 8 + 2 = 10, 1 + 0 = 1.');
  });

  it('counts by the plurals of each language', async () => {
    const [arabic, spanish, hindi] = await Promise.all([loadLanguage('ar'), loadLanguage('es'), loadLanguage('hi')]);
    const chart = explained({ name: 'James Paul McCartney' });
    const arabicText = explainNumber(arabic, chart, 'inclusion')[0]?.sentences.join(' ') ?? '';
    for (const times of ['مرة واحدة', 'مرتين', '5 مرات']) expect(arabicText).toContain(times);
    expect(explainNumber(spanish, chart, 'inclusion')[0]?.sentences.join(' ')).toContain('Al nombre le faltan 6 y 8.');
    expect(explainNumber(hindi, explained({ birthDate: '1989-11-29' }), 'birthGrid')[0]?.sentences.join(' ')).toContain(
      '3, 4, 5, 6 और 7 के खाने',
    );
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

  it('sets between sums and digits the comma of the language', async () => {
    const chart = explained({ birthDate: '1990-03-15' });
    for (const [id, comma] of [
      ['zh', '，'],
      ['ar', '، '],
      ['hi', ', '],
    ] as const) {
      const [path] = explainNumber(await loadLanguage(id), chart, 'lifePath');
      expect(path?.sentences[2], id).toContain(`1 + 9 + 9 + 0 = 19${comma}1 + 9 = 10${comma}1 + 0 = 1`);
      const [square] = explainNumber(await loadLanguage(id), chart, 'loShu');
      expect(square?.sentences[0], id).toContain(['1', '5', '3', '1', '9', '9'].join(comma));
    }
  });

  it('says so where the chart holds none, and tells nothing that is to be done about years that are over', () => {
    const chart = explained({ name: 'Łukasz Jan Żak', birthDate: '1950-11-29' });
    const { sections } = composeNumber(english, { chart, number: 'pinnacles', asOf: AS_OF });
    const practice = sections.find(({ id }) => id === 'practice')?.paragraphs ?? [];
    // Three are over; the fourth lasts as long as life does.
    expect(practice.flatMap(({ restsOn }) => restsOn.map(({ id }) => id))).toEqual(['pinnacles.3']);
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

/** Every number that the chart holds under an id, its working included; of a table also the digits and the sums that fill it. */
function numbersBehind(chart: Chart, id: string): ReadonlySet<number> {
  const [head = '', part] = id.split('.');
  const all = { ...chart.numbers, ...chart.cycles, ...chart.grids } as Readonly<Record<string, unknown>>;
  const lists = ['karmicLessons', 'hiddenPassion', ...TABLES].includes(head) || part === undefined;
  const found = lists ? all[head] : (all[head] as Readonly<Record<string, unknown>>)[part];
  const debts = (chart.numbers?.karmicDebts ?? []).filter(({ number }) => number === id).map(({ debt }) => debt);
  const filled = TABLES.includes(head) ? [...upTo(99), ...deepNumbers(chart.cycles?.dashas?.maha[0]), ...deepNumbers(found)] : [];
  return new Set([...deepNumbers(found), ...debts, ...digitsOf(found), ...filled]);
}

/** Their sentences count and add what the chart keeps no steps of: every sum of theirs is below a hundred. */
const TABLES: readonly string[] = [
  'tantric',
  'dashas',
  'nineYears',
  'masters',
  'inclusion',
  'planes',
  'loShu',
  'birthGrid',
  'vedic',
  'psychomatrix',
];

function upTo(last: number): number[] {
  return Array.from({ length: last + 1 }, (_, number) => number);
}

function deepNumbers(value: unknown): number[] {
  if (typeof value === 'number') return Number.isInteger(value) ? [value] : deepNumbers(`${value}`);
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

// 22 July 1984: the day is 22, and 1 + 9 + 8 + 4 = 22.
it('tells once where two parts of a number come to the same master number', () => {
  const chart = computeChart({ birthDate: '1984-07-22', asOf: '2026-11-28', explain: true });
  for (const language of languages) {
    const told = explainNumber(language, chart, 'masters').map(({ sentences }) => sentences.join(' '));
    expect(told.length).toBeGreaterThan(2);
    expect(new Set(told).size, language.id).toBe(told.length);
  }
});
