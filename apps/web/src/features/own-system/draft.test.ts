import { findSystem, SYSTEM_IDS, type SystemDefinition, TABLE_VALUES, validateSystem } from '@1numbers/engine';
import { describe, expect, it } from 'vitest';
import { draftOf, systemOf, withFittingInterval, withLetter, withMoreLetters, withoutCarried } from './draft.ts';

const latin = { ...draftOf(findSystem('pythagorean', null)), id: 'mine' };
const faults = (draft: typeof latin) =>
  validateSystem(systemOf(draft)).map(({ pointer, code, params }) => [pointer, params?.reason ?? code]);

describe('a draft', () => {
  it('of every table of the house stands for the same system', () => {
    for (const id of SYSTEM_IDS) {
      const tables: readonly (string | null)[] = Object.entries(TABLE_VALUES).find(([system]) => system === id)?.[1] ?? [null];
      for (const table of tables) {
        const system = findSystem(id, table);
        const { vowels, ...rest } = systemOf(draftOf(system)) as SystemDefinition;
        expect(rest).toEqual({ ...system, vowels: undefined });
        expect(vowels && new Set(vowels)).toEqual(system.vowels && new Set(system.vowels));
      }
    }
  });

  it('leaves a letter without a value out of the table and of the vowels', () => {
    const { letters, vowels } = systemOf(withLetter(latin, 'A', { value: '' })) as { letters: object; vowels: string[] };
    expect(Object.keys(letters)).toHaveLength(25);
    expect(vowels).toEqual(['E', 'I', 'O', 'U']);
  });

  it('is told at the letter that its value is no number, too high, or outside the interval', () => {
    expect(faults(withLetter(latin, 'B', { value: 'two' }))).toEqual([['/letters/B', 'invalid_type']]);
    expect(faults(withLetter(latin, 'B', { value: '10' }))).toEqual([['/letters/B', 'outside_interval']]);
    expect(faults(withLetter(latin, 'B', { value: '0' }))).toEqual([['/letters/B', 'out_of_range']]);
  });

  it('is told that Y needs a value when it may be a vowel', () => {
    expect(faults(withLetter(latin, 'Y', { value: '' }))).toEqual([['/yAndW', 'y_and_w_not_in_letters']]);
  });

  it('takes more letters once each, in upper case', () => {
    const more = withMoreLetters(latin, 'ç ñ ÇA');
    expect(more.letters.slice(26).map(({ letter, value }) => letter + value)).toEqual(['Ç1', 'Ñ1']);
    expect(faults(more)).toEqual([]);
  });

  it('fits its interval to its letters', () => {
    const wide = withFittingInterval(withLetter(latin, 'Z', { value: '800' }));
    expect([wide.lowest, wide.highest, faults(wide)]).toEqual(['1', '800', []]);
  });

  it('loses one mark that was taken over, and the list with the last one', () => {
    const brazilian = draftOf(findSystem('brazilian', null));
    const marks = Object.keys(brazilian.carried.marks ?? {});
    expect(Object.keys(withoutCarried(brazilian, 'marks', "'").carried.marks ?? {})).toHaveLength(marks.length - 1);
    expect(marks.reduce((draft, mark) => withoutCarried(draft, 'marks', mark), brazilian).carried).toEqual({});
  });
});
