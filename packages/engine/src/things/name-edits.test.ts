import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { levenshtein } from './levenshtein.ts';
import { applyEdit, editsOf, NAME_EDITS, type NameEditCode } from './name-edits.ts';
import { kindsOf, spellingsOf } from './spellings.ts';

/** The names that one kind of change leads to. */
function spellings(code: NameEditCode, name: string, locked: readonly string[] = []): string[] {
  return editsOf([...name], new Set([code]), new Set(locked)).map((edit) => applyEdit([...name], edit).join(''));
}

describe('editsOf', () => {
  it.each<[NameEditCode, string, string[]]>([
    ['double_letter', 'Amit', ['Aamit', 'Ammit', 'Amiit', 'Amitt']],
    ['double_letter', 'Ann Yo', ['Aann Yo', 'Ann Yoo']],
    ['undouble_letter', 'Aaron Allenn', ['Aron Allenn', 'Aaron Alenn', 'Aaron Allen']],
    ['undouble_letter', 'Zaaa', []],
    ['add_silent_letter', 'Ann', ['Anne']],
    ['add_silent_letter', 'Kartik', ['Kartike', 'Khartik', 'Karthik', 'Kartikh']],
    ['add_silent_letter', 'Sara', ['Sarah']],
    ['add_silent_letter', 'A', []],
    ['drop_silent_letter', 'Anne', ['Ann']],
    ['drop_silent_letter', 'Thomas Sarah', ['Tomas Sarah', 'Thomas Sara']],
    ['drop_silent_letter', 'Le', []],
    ['swap_i_y', 'Ivy', ['Yvy', 'Ivi']],
    ['swap_i_y', 'Yoda', []],
    ['swap_ph_f', 'Philip Joffe', ['Filip Joffe']],
    ['swap_ph_f', 'Stefan', ['Stephan']],
    ['swap_c_k', 'Carl Erik', ['Karl Erik', 'Carl Eric']],
    ['swap_c_k', 'Cecil Nick', []],
    ['swap_ee_i', 'Jameel', ['Jamil']],
    ['swap_ee_i', 'Jamil', ['Jameel']],
    ['transliterate', 'Elisabeth', ['Elizabeth']],
    ['transliterate', 'Vikram', ['Wikram']],
    ['transliterate', 'Müller', ['Mueller']],
    ['transliterate', 'Rupa', ['Roopa', 'Roupa']],
    ['transliterate', 'JÜRGEN', ['JUERGEN']],
    ['transliterate', 'JULIA', ['YULIA', 'JOOLIA', 'JOULIA', 'JULYA', 'JULIYA']],
    ['transliterate', 'Alexei', ['Aleksei']],
    ['change_spacing', 'Mary Ann J. Lee', ['MaryAnn J. Lee']],
    ['change_spacing', 'Jon B Smith', []],
    ['change_spacing', 'A Mary Ann Le', ['A MaryAnn Le', 'A Mary AnnLe']],
    ['add_hyphen', 'Mary Ann', ['Mary-Ann']],
    ['add_hyphen', 'Jon B Smith', []],
    ['add_initial', 'Ann', []],
  ])('%s of %s', (code, name, expected) => {
    expect(spellings(code, name)).toEqual(expected);
  });

  it('writes capitals where the name has them', () => {
    expect(spellings('swap_ph_f', 'PHIL')).toEqual(['FIL']);
    expect(spellings('swap_ph_f', 'Phil')).toEqual(['Fil']);
    expect(spellings('swap_ph_f', 'Fatima')).toEqual(['Phatima']);
    expect(spellings('add_silent_letter', 'ANN')).toEqual(['ANNE']);
  });

  it('touches neither a locked word nor the spaces beside it', () => {
    expect(spellings('change_spacing', 'Dr Ann Lee', ['Dr'])).toEqual(['Dr AnnLee']);
    expect(spellings('double_letter', 'Mr Al', ['Mr'])).toEqual(['Mr Aal', 'Mr All']);
    expect(spellings('add_initial', 'Dr Ann Lee', ['Dr'])[0]).toBe('Dr Ann A Lee');
    expect(spellings('add_initial', 'Dr Ann', ['Dr'])).toEqual([]);
  });

  it('leaves an initial as it is, and apart from its neighbours', () => {
    for (const code of NAME_EDITS.filter((each) => each !== 'add_initial')) {
      for (const initial of [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'].flatMap((letter) => [letter, `${letter}.`])) {
        for (const spelling of spellings(code, `Jon ${initial} Smith`)) expect(spelling.split(' ')[1]).toBe(initial);
      }
    }
    expect(spellings('add_initial', 'J Smith')[1]).toBe('J B Smith');
  });

  it('counts code points, not code units', () => {
    expect(editsOf([...'😀 Ann'], new Set(['add_silent_letter']), new Set())).toEqual([
      { code: 'add_silent_letter', at: 5, from: '', to: 'e' },
    ]);
    // İ is two units in small letters.
    expect(spellings('add_silent_letter', 'İAnn')).toEqual(['İAnne']);
  });
});

describe('spellingsOf', () => {
  it('gives every spelling once, the shortest way first', () => {
    const { spellings: found, truncated } = spellingsOf('Philippa Weiss', new Set(NAME_EDITS), new Set(), 2);
    expect(truncated).toBe(false);
    expect(new Set(found.map(({ name }) => name.toLowerCase())).size).toBe(found.length);
    expect(found.every(({ distance, edits }) => distance <= 2 && edits.length <= 2)).toBe(true);
  });

  it('takes the way with fewer kinds of change among ways of one length', () => {
    const { spellings: found } = spellingsOf('Maria Zia', new Set(['swap_i_y', 'transliterate']), new Set(), 2);
    const both = found.find(({ name }) => name === 'Marya Zya');
    expect(both?.edits).toHaveLength(2);
    expect(kindsOf(both?.edits ?? [])).toBe(1);
  });

  it('never changes one spot twice', () => {
    const { spellings: found } = spellingsOf(
      'Ann Lee',
      new Set(['add_initial', 'change_spacing', 'double_letter', 'add_silent_letter']),
      new Set(),
      2,
    );
    expect(found.map(({ name }) => name)).not.toContain('Ann ALee');
    expect(found.map(({ name }) => name)).toContain('AnnLee');
  });
});

describe('levenshtein', () => {
  it.each([
    ['kitten', 'sitting', 3],
    ['', 'abc', 3],
    ['abc', 'abc', 0],
    ['flaw', 'lawn', 2],
  ])('is %s to %s: %i', (from, to, distance) => {
    expect(levenshtein([...from], [...to], 9)).toBe(distance);
  });

  it('is the same both ways, and beyond its limit only that', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 8 });
    fc.assert(
      fc.property(word, word, fc.integer({ min: 0, max: 4 }), (from, to, limit) => {
        const full = levenshtein([...from], [...to], 8);
        expect(levenshtein([...to], [...from], 8)).toBe(full);
        expect(levenshtein([...from], [...to], limit)).toBe(Math.min(full, limit + 1));
      }),
    );
  });
});
