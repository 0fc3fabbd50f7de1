import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { NumberResult, Numbers } from './answer.ts';
import { computeChart } from './chart.ts';
import { type ChartRequest, METHOD_VALUES, SYSTEM_IDS } from './request.ts';

const day = fc.tuple(fc.integer({ min: 1, max: 9999 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }));
const birthDate = day.map(([year, month, date]) => `${pad(year, 4)}-${pad(month, 2)}-${pad(date, 2)}`);
const word = fc.string({ unit: fc.constantFrom(...'abcdefghijklmnopqrstuvwxyzäéíñøłžæßçÀÉÜÅÐ'), minLength: 1, maxLength: 12 });
const name = fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => words.join(' '));
const hyphenated = fc.array(word, { minLength: 2, maxLength: 4 }).map((words) => words.join('-'));

describe('how digits and letters are grouped', () => {
  it('never changes the root of a life path', () => {
    fc.assert(
      fc.property(birthDate, (born) => {
        const nines = [...born].reduce((sum, digit) => sum + (Number(digit) || 0), 0) % 9 || 9;
        for (const lifePath of METHOD_VALUES.lifePath) {
          expect(numbersOf({ birthDate: born, methods: { lifePath } }).lifePath?.root).toBe(nines);
          expect(numbersOf({ birthDate: born, methods: { lifePath, masters: [] } }).lifePath?.value).toBe(nines);
        }
      }),
    );
  });

  it('never changes the root of a name', () => {
    fc.assert(
      fc.property(name, (text) => {
        const perWord = numbersOf({ name: text });
        const addAll = numbersOf({ name: text, methods: { nameSum: 'addAll' } });
        for (const id of ['expression', 'soulUrge', 'personality'] as const) expect(perWord[id]?.root).toBe(addAll[id]?.root);
      }),
    );
  });

  it('never changes the root of a name with hyphens', () => {
    fc.assert(
      fc.property(hyphenated, (text) => {
        const joined = numbersOf({ name: text });
        const split = numbersOf({ name: text, methods: { hyphen: 'split', titles: 'keep' } });
        expect(joined.expression?.root).toBe(split.expression?.root);
      }),
    );
  });

  it('never changes the root of a compound', () => {
    fc.assert(
      fc.property(name, (text) => {
        const { nameNumber } = numbersOf({ name: text, methods: { compound: 'wordRoots' } });
        expect(nameNumber?.root).toBe(numbersOf({ name: text }).nameNumber?.root);
      }),
    );
  });

  it('gives the destiny by date the root of the life path', () => {
    fc.assert(
      fc.property(birthDate, (born) => {
        const { lifePath, destiny, bhagyank } = numbersOf({ birthDate: born });
        expect(destiny?.root).toBe(lifePath?.root);
        expect(destiny).toEqual(bhagyank);
      }),
    );
  });
});

describe('vowels and consonants', () => {
  const rules = fc.record({
    yRule: fc.constantFrom(...METHOD_VALUES.yRule),
    wRule: fc.constantFrom(...METHOD_VALUES.wRule),
    nameSum: fc.constant('addAll' as const),
  });

  it('are together all letters, whatever the rule for Y and W', () => {
    fc.assert(
      fc.property(name, rules, fc.constantFrom(...SYSTEM_IDS.slice(0, 3)), (text, methods, system) => {
        const { expression, soulUrge, personality } = numbersOf({ name: text, system, methods });
        expect((soulUrge?.total ?? 0) + (personality?.total ?? 0)).toBe(expression?.total);
      }),
    );
  });

  it('never touch the expression', () => {
    fc.assert(
      fc.property(name, rules, fc.integer({ min: 0, max: 40 }), (text, { yRule, wRule }, index) => {
        const methods = { yRule, wRule, letterOverrides: [{ index: index % lettersOf(text), role: 'vowel' as const }] };
        expect(numbersOf({ name: text, methods }).expression).toEqual(numbersOf({ name: text }).expression);
      }),
    );
  });
});

describe('Unicode', () => {
  it('makes no difference between composed and decomposed names', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 }), fc.constantFrom(...SYSTEM_IDS), (text, system) => {
        expect(counted({ name: text.normalize('NFD'), system })).toEqual(counted({ name: text.normalize('NFC'), system }));
      }),
      { numRuns: 300 },
    );
  });

  it.each([
    ['greek', 'αβγάέήίόύώϊΰΐᾳῇὡἸῥΆΏςὁῶ'],
    ['cyrillic', 'абвйёїЙЁЇґєЄщѐўЎќЌ'],
    ['arabic', 'ابتأإآؤئىةمحۀۂ'],
    ['hebrew', 'אבגשׁשׂבּוֹךםןיִ'],
    ['thai', 'กขคำาิ่้ฤแโ'],
    ['brazilian', 'joséãõâêôàüçñÇÁ'],
  ] as const)('makes no difference between composed and decomposed letters of %s', (system, alphabet) => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...alphabet), minLength: 1, maxLength: 12 }), (text) => {
        expect(counted({ name: text.normalize('NFD'), system })).toEqual(counted({ name: text.normalize('NFC'), system }));
      }),
    );
  });

  it('makes no difference between composed and decomposed accents of Latin names', () => {
    fc.assert(
      fc.property(
        name,
        fc.constantFrom(...METHOD_VALUES.diacritics),
        fc.constantFrom(...SYSTEM_IDS.slice(0, 4)),
        (text, diacritics, system) => {
          const request = (form: 'NFC' | 'NFD') => ({ name: text.normalize(form), system, methods: { diacritics } });
          expect(counted(request('NFD'))).toEqual(counted(request('NFC')));
        },
      ),
    );
  });
});

function numbersOf(request: ChartRequest): Partial<Numbers> {
  return computeChart(request).numbers ?? {};
}

function lettersOf(text: string): number {
  return computeChart({ name: text }).name?.calculation.replaceAll(' ', '').length ?? 1;
}

/** What was counted of a name, or the problems with it. */
function counted(request: ChartRequest): {
  calculation?: string | undefined;
  expression?: NumberResult | null | undefined;
  problem?: string;
} {
  try {
    const chart = computeChart({ ...request, birthDate: '1990-03-15' });
    return { calculation: chart.name?.calculation, expression: chart.numbers?.expression };
  } catch (error) {
    return { problem: String(error) };
  }
}

function pad(number: number, width: number): string {
  return String(number).padStart(width, '0');
}
