import { computeChart } from '@1numbers/engine';
import { describe, expect, it } from 'vitest';
import { factsOf } from './facts.ts';
import { loadLanguage } from './languages.ts';
import { digitsOfSquare } from './more-facts.ts';
import { composeNumber } from './number.ts';

const chart = computeChart({ name: 'Łukasz Żak', birthDate: '1990-03-15', sex: 'male', asOf: '2026-11-28', explain: true });
const facts = factsOf(chart, 2026);
const keysOf = (position: Parameters<typeof facts.get>[0]) => (facts.get(position) ?? []).map(({ key }) => key);

describe('what a chart holds beside its main numbers', () => {
  it('is the tantric set, each part by its own number', () => {
    // Day 15: 6; month 3; 90: 9; 1990: 19, 10, which is kept; 6 + 3 + 10 = 19: 10.
    expect(['tantricSoul', 'tantricKarma', 'tantricGift', 'tantricPast', 'tantricPath'].flatMap((each) => keysOf(each as 'kua'))).toEqual([
      '6',
      '3',
      '9',
      '10',
      '10',
    ]);
  });

  it('is the letters of the name by the root of their value', () => {
    // L 3, Z 8, U 3.
    expect([...keysOf('cornerstone'), ...keysOf('capstone'), ...keysOf('firstVowel')]).toEqual(['3', '8', '3']);
    // The yod of יעל is 10, and the lamed 30.
    const hebrew = factsOf(computeChart({ name: 'יעל', system: 'hebrew' }), null);
    expect(hebrew.get('cornerstone')).toMatchObject([{ key: '1', shown: '10' }]);
    expect(hebrew.get('capstone')).toMatchObject([{ key: '3', shown: '30' }]);
  });

  it('is the dashas of the day, none where no day is known', () => {
    // Moolank 6 rules until 1996, 7 until 2003, 8 until 2011, 9 until 2020, 1, 2 and 3 until March 2026; then 4.
    expect(facts.get('dasha')?.map(({ id }) => id)).toEqual(['dashas.maha', 'dashas.antar', 'dashas.pratyantar', 'dashas.daily']);
    expect(keysOf('dasha')[0]).toBe('4');
    expect(factsOf(computeChart({ birthDate: '1990-03-15' }), null).get('dasha')).toBeUndefined();
  });

  it('is each digit of the squares, and how often it is there', () => {
    // 15-03-90 holds 1, 5, 3 and 9; Moolank 6 and Bhagyank 1 are added.
    const vedic = ['1.many', '2.none', '3.one', '4.none', '5.one', '6.one', '7.none', '8.none', '9.one'];
    expect(keysOf('gridDigit')).toEqual(vedic);
    // 1, 5, 3, 1, 9, 9 and the working numbers 28, 10, 26 and 8.
    const psychomatrix = ['1.many', '2.two', '3.one', '4.none', '5.one', '6.one', '7.none', '8.two', '9.two'];
    expect(keysOf('psychomatrixDigit')).toEqual(psychomatrix);
    expect(digitsOfSquare(chart, 'loShu').every(({ id }) => id.startsWith('loShu.'))).toBe(true);
  });

  it('is never the Kua 5, which the Eight Mansions read as 2 or 8', () => {
    // 1990: 1 + 9 + 9 + 0 = 19, 10, 1; 11 − 1 = 10: 1 of a man; 4 + 1 = 5 of a woman, read as 8.
    const woman = computeChart({ birthDate: '1990-03-15', sex: 'female' });
    expect([facts.get('kua'), factsOf(woman, null).get('kua')]).toMatchObject([[{ key: '1' }], [{ key: '8', shown: '5' }]]);
  });

  it.each([
    'tantric',
    'transits',
    'dashas',
    'inclusion',
    'vedic',
    'psychomatrix',
    'loShu',
    'rationalThought',
    'kua',
    'cornerstone',
  ] as const)('is read by itself: %s', async (number) => {
    const { sections } = composeNumber(await loadLanguage('en'), { chart, number, asOf: '2026-11-28' });
    const said = sections.find(({ id }) => id === 'number')?.paragraphs.flatMap(({ sentences }) => sentences) ?? [];
    expect(said.length).toBeGreaterThan(0);
    expect(said.every(({ passages }) => passages.length > 0)).toBe(true);
  });
});
