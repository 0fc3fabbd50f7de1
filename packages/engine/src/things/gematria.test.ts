import { describe, expect, it } from 'vitest';
import { EngineError } from '../engine-error.ts';
import { computeGematria, type GematriaRequest, type GematriaRow } from './gematria.ts';

function row(text: string, table: string, kolel: NonNullable<GematriaRequest['kolel']> = 'none'): GematriaRow | undefined {
  return computeGematria({ text, tables: [table], kolel }).rows[0];
}

function problemsOf(request: unknown): unknown {
  try {
    computeGematria(request as GematriaRequest);
  } catch (error) {
    if (error instanceof EngineError) return error.problems;
  }
  return null;
}

describe('published totals', () => {
  it.each([
    ['Thomas', 'pythagorean', 22],
    ['Cheiro', 'chaldean', 23],
    ['Lloyd', 'chaldean', 18],
    ['George', 'chaldean', 25],
    ['Baldwin', 'chaldean', 22],
    ['John Smith', 'chaldean', 35],
    ['Barack Obama', 'indian', 26],
    ['Hrithik Roshan', 'indian', 43],
    ['Oprah Winfrey', 'indian', 51],
    ['Reliance', 'chaldean', 25],
    ['José', 'brazilian', 18],
    ['Dcode', 'ordinal.ordinal', 31],
    ['Hello there', 'ordinal.ordinal', 108],
    ['Hello there', 'ordinal.reverse', 162],
    ['Hello there', 'ordinal.fullReduction', 54],
    ['Hello there', 'ordinal.sumerian', 648],
    ['חי', 'hebrew.hechrachi', 18],
    ['חסד', 'hebrew.hechrachi', 72],
    ['אחד', 'hebrew.hechrachi', 13],
    ['אהבה', 'hebrew.hechrachi', 13],
    ['שלום', 'hebrew.hechrachi', 376],
    ['שלום', 'hebrew.gadol', 936],
    ['ὁ Λόγος', 'greek', 443],
    ['Ἰησοῦς', 'greek', 888],
    ['الله', 'arabic.mashriqi', 66],
    ['محمد', 'arabic.mashriqi', 92],
    ['بسم الله الرحمن الرحيم', 'arabic.mashriqi', 786],
    ['سص', 'arabic.maghribi', 360],
    ['غلب', 'arabic.maghribi', 932],
    ['Сергей', 'cyrillic.russian33', 28],
    ['วรกฤช', 'thai', 14],
    ['ณวิธ', 'thai', 19],
    ['กลิ่นหอม', 'thai', 33],
  ])('%s in %s is %i', (text, table, total) => {
    expect(row(text, table)?.total).toBe(total);
  });

  it('reads Sheshach as Babel in Atbash', () => {
    // Jeremiah 25:26 writes Babel (ב 2, ב 2, ל 30) as Sheshach.
    expect(row('ששך', 'hebrew.atbash')?.total).toBe(34);
  });

  it('takes the root of the total in Katan Mispari', () => {
    expect(row('חסד', 'hebrew.katanMispari')).toMatchObject({ total: 9, root: 9 });
  });
});

describe('computeGematria', () => {
  it('gives every table of the systems the text is written in, and no other', () => {
    const tables = (text: string) =>
      computeGematria({ text }).rows.map(({ system, table }) => (table === null ? system : `${system}.${table}`));
    expect(tables('ὁ Λόγος')).toEqual(['greek']);
    expect(tables('חי')).toEqual(['hechrachi', 'gadol', 'siduri', 'katan', 'katanMispari', 'atbash'].map((table) => `hebrew.${table}`));
    expect(tables('Ada').slice(0, 4)).toEqual(['pythagorean', 'chaldean', 'indian', 'brazilian']);
    expect(tables('Ada')).toHaveLength(10);
  });

  it('leaves out the tables of other languages of the same script', () => {
    const tables = (text: string) => computeGematria({ text }).rows.map(({ table }) => table);
    expect(tables('Сергей')).toEqual(['russian33', 'russian32', 'ukrainian', 'bulgarian']);
    expect(tables('Євген')).toEqual(['ukrainian']);
  });

  it('shows letters, words and root', () => {
    expect(row('ὁ Λόγος', 'greek')).toMatchObject({
      root: 2,
      letters: [
        ...[
          { letter: 'Ο', value: 70 },
          { letter: 'Λ', value: 30 },
          { letter: 'Ο', value: 70 },
        ],
        ...[
          { letter: 'Γ', value: 3 },
          { letter: 'Ο', value: 70 },
          { letter: 'Σ', value: 200 },
        ],
      ],
      words: [
        { text: 'ὁ', total: 70 },
        { text: 'Λόγος', total: 373 },
      ],
    });
  });

  it('adds the kolel once or for every word', () => {
    expect(row('חי חי', 'hebrew.hechrachi', 'one')).toMatchObject({ total: 37, kolel: 1, root: 1 });
    expect(row('חי חי', 'hebrew.hechrachi', 'words')).toMatchObject({ total: 38, kolel: 2, root: 2 });
    expect(row('חי חי', 'hebrew.katanMispari', 'words')).toMatchObject({ total: 2 });
  });

  it('strips vowel points and says so', () => {
    const pointed = row('חַי', 'hebrew.hechrachi');
    expect(pointed?.total).toBe(18);
    expect(pointed?.dropped).toHaveLength(1);
  });

  it('counts a final form as its letter where it has no value of its own, and says so', () => {
    expect(row('שלום', 'hebrew.hechrachi')?.changes).toMatchObject([{ from: 'ם', to: 'מ' }]);
    expect(row('שלום', 'hebrew.gadol')?.changes).toEqual([]);
  });

  it('counts Persian and Urdu spellings', () => {
    // پ 2 + ا 1 + ک 20 = 23; ٹ 400 + ڈ 4 + ڑ 200 + ہ 5 + ے 10 + ں 50 = 669.
    expect(row('پاک', 'arabic.mashriqi')?.total).toBe(23);
    expect(row('ٹڈڑہےں', 'arabic.mashriqi')?.total).toBe(669);
  });

  it('counts a title like any word', () => {
    expect(row('Dr', 'pythagorean')?.total).toBe(13);
  });

  it('takes all tables of a system by its id', () => {
    expect(computeGematria({ text: 'الله', tables: ['arabic', 'greek'] }).rows.map(({ total }) => total)).toEqual([66, 66]);
  });

  it('refuses a script without a table and names the systems for one with a table that was not asked for', () => {
    expect(problemsOf({ text: 'अमित' })).toEqual([{ pointer: '/text', code: 'requires_transliteration', params: { systems: [] } }]);
    expect(problemsOf({ text: '金城武' })).toEqual([{ pointer: '/text', code: 'requires_transliteration', params: { systems: [] } }]);
    expect(problemsOf({ text: 'Ada', tables: ['greek'] })).toEqual([
      {
        pointer: '/text',
        code: 'requires_transliteration',
        params: { systems: ['pythagorean', 'chaldean', 'indian', 'brazilian', 'ordinal'] },
      },
    ]);
  });

  it('refuses mixed scripts and names the letters that do not fit', () => {
    expect(problemsOf({ text: 'Анна Z' })).toEqual([{ pointer: '/text', code: 'unsupported_letters', params: { letters: ['Z'] } }]);
  });

  it('refuses what is no text, no table and no kolel', () => {
    expect(problemsOf({})).toEqual([{ pointer: '/text', code: 'required' }]);
    expect(problemsOf({ text: '123' })).toEqual([{ pointer: '/text', code: 'no_letters' }]);
    expect(problemsOf({ text: 'Ada', tables: [7, 'hebrew.latin'], kolel: 'two' })).toMatchObject([
      { pointer: '/tables/0', code: 'invalid_type' },
      { pointer: '/tables/1', code: 'invalid_option' },
      { pointer: '/kolel', code: 'invalid_option' },
    ]);
    expect(problemsOf({ text: 'Ada', tables: [] })).toMatchObject([{ pointer: '/tables', code: 'invalid_option' }]);
    expect(problemsOf({ text: 'Ada', language: 'he' })).toEqual([{ pointer: '/language', code: 'unknown_field' }]);
  });
});
