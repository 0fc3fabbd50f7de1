import { describe, expect, it } from 'vitest';
import { EngineError } from './engine-error.ts';
import { letterSystem } from './letters.ts';
import { MAX_NAME_LENGTH, type NameRules, readName, recount } from './names.ts';
import { ARABIC_TABLES } from './systems/arabic.ts';
import { BRAZILIAN } from './systems/brazilian.ts';
import { CHALDEAN } from './systems/chaldean.ts';
import { CYRILLIC_TABLES } from './systems/cyrillic.ts';
import { GREEK } from './systems/greek.ts';
import { HEBREW_TABLES } from './systems/hebrew.ts';
import { PYTHAGOREAN } from './systems/pythagorean.ts';
import type { SystemDefinition } from './systems/system.ts';
import { THAI } from './systems/thai.ts';

const RULES: NameRules = { hyphen: 'join', titles: 'drop', diacritics: 'base' };

function read(name: string, rules: Partial<NameRules> = {}, system: SystemDefinition = PYTHAGOREAN) {
  return readName(name, letterSystem(system), { ...RULES, ...rules }, '/name');
}

function refusal(name: string): string {
  try {
    read(name);
  } catch (error) {
    if (error instanceof EngineError) return `${error.problems[0].code} ${error.problems[0].pointer}`;
  }
  return 'no refusal';
}

describe('letters', () => {
  it('are folded to their base letter, and the change is written down once', () => {
    const { answer } = read('Łukasz Łukasz Żak');
    expect(answer.calculation).toBe('LUKASZ LUKASZ ZAK');
    expect(answer.changes).toEqual([
      { code: 'base_letter', from: 'Ł', to: 'L' },
      { code: 'base_letter', from: 'Ż', to: 'Z' },
    ]);
  });

  it('that stand for two are written out', () => {
    expect(read('Strauß Þór Æsa').answer.calculation).toBe('STRAUSS THOR AESA');
  });

  it('of full width and ligatures count as what they mean', () => {
    expect(read('ＡＮＮＡ ﬁona').answer.calculation).toBe('ANNA FIONA');
    expect(read('ﬁona').answer.changes).toEqual([{ code: 'compatibility_form', from: 'ﬁ', to: 'FI' }]);
  });

  it('follow the chosen treatment of diacritics', () => {
    expect(read('Jörg Müller', { diacritics: 'german' }).answer.calculation).toBe('JOERG MUELLER');
    expect(read('Åse Bjørn', { diacritics: 'nordic' }).answer.calculation).toBe('AASE BJOERN');
    expect(read('Jörg Müller').answer.calculation).toBe('JORG MULLER');
  });

  it('are read the same from Turkish and from plain i, dotted and dotless', () => {
    expect(read('İpek ışık').answer.calculation).toBe('IPEK ISIK');
  });

  it('keep the part as written beside the letters that count', () => {
    expect(read("Jean-Luc O'Brien").answer.parts).toEqual([
      { text: 'Jean-Luc', letters: 'JEANLUC' },
      { text: "O'Brien", letters: 'OBRIEN' },
    ]);
  });

  it('carry the value of their accent in the Brazilian system, apostrophes included', () => {
    // J=1 O=7 S=3 É=5+2; D=4+2 (apostrophe) A=1
    expect(read('José', { diacritics: 'brazilian' }, BRAZILIAN).parts[0]?.values).toEqual([1, 7, 3, 7]);
    expect(read("D'A", { diacritics: 'brazilian' }, BRAZILIAN).parts[0]?.values).toEqual([6, 1]);
  });

  it('ignore an apostrophe that no letter stands before', () => {
    expect(read("'A", { diacritics: 'brazilian' }, BRAZILIAN).parts[0]?.values).toEqual([1]);
  });

  it('take the Brazilian accents in another Latin system too, when asked', () => {
    expect(read('É', { diacritics: 'brazilian' }).parts[0]?.total).toBe(7);
  });

  it('change value by a mark that Unicode leaves apart', () => {
    // Q with a combining acute: 1 + 2
    expect(read('Q\u0301', { diacritics: 'brazilian' }, BRAZILIAN).parts[0]?.values).toEqual([3]);
  });

  it('drop the iota subscript of Greek with the accents', () => {
    expect(read('Δάφνῃ', {}, GREEK).answer.calculation).toBe('ΔΑΦΝΗ');
  });

  it('that are other letters in Cyrillic stay what they are', () => {
    expect(read('Ў', {}, CYRILLIC_TABLES.russian33).refusal).toBe('requires_transliteration');
  });

  it('take their alternate forms', () => {
    expect(read('أحمد', {}, ARABIC_TABLES.mashriqi).answer.changes).toContainEqual({ code: 'alternate_form', from: 'أ', to: 'ا' });
    expect(read('ﷲ', {}, ARABIC_TABLES.mashriqi).answer.calculation).toBe('الله');
  });

  it('may be marks in Thai', () => {
    expect(read('ปู่', {}, THAI).parts[0]?.letters).toHaveLength(3);
  });

  it.each(['\u0E4D', '\u0E3A', '\u0E4E'])('are missed where the Thai mark %s has no published value', (mark) => {
    const { answer, refusal } = read(`กลิ${mark}น`, {}, THAI);
    expect([answer.unsupported, answer.dropped, refusal]).toEqual([[mark], [], 'unsupported_letters']);
  });

  it('are written down when upper case alone makes another letter of them', () => {
    expect(read('ırmak').answer).toMatchObject({ calculation: 'IRMAK', changes: [{ code: 'base_letter', from: 'ı', to: 'I' }] });
    expect(read('Joſeph').answer.changes).toEqual([{ code: 'base_letter', from: 'ſ', to: 'S' }]);
    expect(read('Λόγος', {}, GREEK).answer.changes).toContainEqual({ code: 'alternate_form', from: 'ς', to: 'Σ' });
    expect(read('ᾳ', {}, GREEK).answer.changes).toEqual([{ code: 'base_letter', from: 'ᾳ', to: 'Α' }]);
    expect(read('Ada').answer.changes).toEqual([]);
  });

  it('take the alternate form that a system gives a mark', () => {
    const folding: SystemDefinition = { ...THAI, id: 'folding', folds: { '\u0E4D': '\u0E48' } };
    expect(read('ก\u0E4D', {}, folding).answer).toMatchObject({
      unsupported: [],
      changes: [{ code: 'alternate_form', from: '\u0E4D', to: '\u0E48' }],
    });
  });
});

describe('parts', () => {
  it('are split at spaces of every kind and at commas', () => {
    expect(read('Hancock, Thomas\u00a0John').answer.parts.map(({ letters }) => letters)).toEqual(['HANCOCK', 'THOMAS', 'JOHN']);
  });

  it('are split at a hyphen only when asked', () => {
    expect(read('Jean-Luc').parts).toHaveLength(1);
    expect(read('Jean-Luc', { hyphen: 'split' }).parts).toHaveLength(2);
  });

  it('lose what is no letter, and every loss is listed', () => {
    const { answer } = read('J.R.R. “Ronald” 2 Tolkien 😀\u200d\u0301');
    expect(answer.calculation).toBe('JRR RONALD TOLKIEN');
    expect(answer.dropped.map(({ code }) => code)).toEqual([
      'full_stop',
      'full_stop',
      'full_stop',
      'punctuation',
      'punctuation',
      'digit',
      'symbol',
      'invisible',
      'mark',
    ]);
  });

  it('set titles and suffixes aside, and restore them when asked', () => {
    const { answer } = read('Prof. Dr. Sammy Davis Jr');
    expect(answer.calculation).toBe('SAMMY DAVIS');
    expect(answer.dropped.filter(({ code }) => code === 'title' || code === 'suffix')).toEqual([
      { text: 'Prof.', code: 'title' },
      { text: 'Dr.', code: 'title' },
      { text: 'Jr', code: 'suffix' },
    ]);
    expect(read('Dr Ada', { titles: 'keep' }).answer.calculation).toBe('DR ADA');
  });

  it('take a Roman numeral for a suffix only in capitals: Ii and Iv are surnames', () => {
    expect(read('Naosuke Ii').answer).toMatchObject({ calculation: 'NAOSUKE II', dropped: [] });
    expect(read('Stefan Iv').answer.calculation).toBe('STEFAN IV');
    expect(read('naosuke ii').answer.calculation).toBe('NAOSUKE II');
    expect(read('John Smith III').answer).toMatchObject({ calculation: 'JOHN SMITH', dropped: [{ text: 'III', code: 'suffix' }] });
    expect(read('JOHN SMITH III').answer.calculation).toBe('JOHN SMITH');
    expect(read('Sammy Davis JR').answer.calculation).toBe('SAMMY DAVIS');
    expect(read('John Smith III', { titles: 'keep' }).answer.calculation).toBe('JOHN SMITH III');
  });

  it('are not split by the double quote of a Hebrew abbreviation', () => {
    const hebrew = HEBREW_TABLES.hechrachi;
    expect(read('רמב"ם', {}, hebrew).answer).toMatchObject({ calculation: 'רמבמ', dropped: [{ text: '"', code: 'apostrophe' }] });
    expect(read('רַמְבַּ"ם', {}, hebrew).parts).toHaveLength(1);
    expect(read('רמב”ם', {}, hebrew).parts).toHaveLength(1);
    expect(read('"רמב" "ם"', {}, hebrew).parts).toHaveLength(2);
    expect(read('Ada"Bo').answer.calculation).toBe('ADA BO');
  });

  it('never lose the last part to a title', () => {
    expect(read('Dr').answer.calculation).toBe('DR');
    expect(read('Miss Jr').answer.calculation).toBe('JR');
  });
});

describe('a name that cannot be counted', () => {
  it('is told apart: no letter of the system, or some that have no value', () => {
    expect(read('अनिता')).toMatchObject({ refusal: 'requires_transliteration', answer: { unsupported: ['अ', 'न', 'त'] } });
    expect(read('Anna Иванова').refusal).toBe('unsupported_letters');
    expect(read('Anna').refusal).toBeNull();
  });

  it('keeps letters outside the basic plane whole', () => {
    expect(read('𞤀').answer.unsupported).toEqual(['𞤀']);
  });

  it.each([
    ['', 'name_empty /name'],
    [' \u3000 ', 'name_empty /name'],
    ['123', 'no_letters /name'],
    ['😀🎉', 'no_letters /name'],
    ['Ann\u0000a', 'control_character /name'],
    ['Ann\u0085a', 'control_character /name'],
    ['Ann\u202ea', 'control_character /name'],
    ['Ann\u2066a', 'control_character /name'],
    ['Ann\u200fa', 'control_character /name'],
    ['Ann\u200ea', 'control_character /name'],
    ['Ann\u061ca', 'control_character /name'],
    ['Ann\u2028a', 'control_character /name'],
    ['Ann\ud800a', 'ill_formed_unicode /name'],
    ['Ann\udc00a', 'ill_formed_unicode /name'],
    ['Anna\ud800', 'ill_formed_unicode /name'],
    ['a'.repeat(MAX_NAME_LENGTH + 1), 'name_too_long /name'],
    ['é'.repeat(10_000), 'name_too_long /name'],
  ])('is refused: %j', (name, expected) => {
    expect(refusal(name)).toBe(expected);
  });

  it('counts its length in code points', () => {
    expect(read('𝐀'.repeat(MAX_NAME_LENGTH)).answer.calculation).toHaveLength(MAX_NAME_LENGTH);
  });
});

describe('counting the same parts in another system', () => {
  const latin = letterSystem(PYTHAGOREAN);
  const chaldean = letterSystem(CHALDEAN);

  it('gives what reading the name there would', () => {
    const { parts } = read('Thomas Hancock');
    expect(recount(parts, latin, chaldean)).toEqual(read('Thomas Hancock', {}, CHALDEAN).parts);
  });

  it('gives nothing for letters beyond A–Z', () => {
    expect(
      recount(
        read('Француа', {}, CYRILLIC_TABLES.russian33).parts,
        letterSystem({ ...CYRILLIC_TABLES.russian33, folds: undefined } as never),
        chaldean,
      ),
    ).toBeNull();
  });

  it('gives nothing where a system spells letters its own way', () => {
    expect(recount(read('Anna').parts, letterSystem(ARABIC_TABLES.mashriqi), chaldean)).toBeNull();
    expect(recount(read('Anna').parts, latin, letterSystem(ARABIC_TABLES.mashriqi))).toBeNull();
  });
});

it('remembers folds without bound on the characters it meets', () => {
  const han = Array.from({ length: 5000 }, (_, index) => String.fromCodePoint(0x4e00 + index));
  for (let start = 0; start < han.length; start += 250) read(han.slice(start, start + 250).join(''));
  expect(read(han.at(-1) as string).answer.unsupported).toEqual([han.at(-1)]);
});
