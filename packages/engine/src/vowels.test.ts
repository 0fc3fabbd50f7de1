import { describe, expect, it } from 'vitest';
import { letterSystem } from './letters.ts';
import type { Methods } from './request.ts';
import { HEBREW_TABLES } from './systems/hebrew.ts';
import { PYTHAGOREAN } from './systems/pythagorean.ts';
import { isAmbiguous, letterReason, roleOf, rolesOf } from './vowels.ts';

const LATIN = letterSystem(PYTHAGOREAN);
type YRule = Methods['yRule'];
type WRule = Methods['wRule'];

/** Whether the first Y of a name is a vowel. */
function yIsVowel(name: string, yRule: YRule): boolean {
  return roleOf(letterReason(name, name.indexOf('Y'), LATIN, { yRule, wRule: 'consonant' }), yRule) === 'vowel';
}

function wIsVowel(name: string, wRule: WRule): boolean {
  return roleOf(letterReason(name, name.indexOf('W'), LATIN, { yRule: 'decoz', wRule }), 'decoz') === 'vowel';
}

describe('Y by Decoz', () => {
  it.each(['LYNN', 'YVONNE', 'MARY', 'BETTY', 'ELY', 'BRYAN', 'WYATT', 'RYAN', 'Y'])('is a vowel in %s', (name) => {
    expect(yIsVowel(name, 'decoz')).toBe(true);
  });

  it.each(['MALONEY', 'MURRAY', 'YOLANDA', 'YODA', 'TANYA', 'MAYA'])('is a consonant in %s', (name) => {
    expect(yIsVowel(name, 'decoz')).toBe(false);
  });

  it('gives the same under the name of Token Rock', () => {
    for (const name of ['LYNN', 'MARY', 'MURRAY', 'TANYA', 'BRYAN']) expect(yIsVowel(name, 'tokenrock')).toBe(yIsVowel(name, 'decoz'));
  });
});

describe('Y by Goodwin', () => {
  it.each(['HAYDEN', 'DOYLE', 'RAYMOND', 'MURRAY', 'MARY'])('is a vowel in %s', (name) => {
    expect(yIsVowel(name, 'goodwin')).toBe(true);
  });

  it('is still a consonant where it begins the next syllable', () => {
    expect(yIsVowel('MAYA', 'goodwin')).toBe(false);
  });
});

describe('Y by Javane and Bunker', () => {
  it.each(['MARY', 'SYBIL', 'WYNN', 'FLOYD'])('is a vowel in %s', (name) => {
    expect(yIsVowel(name, 'javane')).toBe(true);
  });

  it.each(['MAY', 'MAYA'])('is a consonant in %s', (name) => {
    expect(yIsVowel(name, 'javane')).toBe(false);
  });
});

describe('W', () => {
  it('is a consonant unless a rule says otherwise', () => {
    expect(wIsVowel('LOWELL', 'consonant')).toBe(false);
  });

  it.each(['LOWELL', 'MATTHEW', 'BRADSHAW', 'HOWARD'])('is a vowel for Goodwin in %s', (name) => {
    expect(wIsVowel(name, 'goodwin')).toBe(true);
  });

  it('is a consonant for Goodwin at the start and after a consonant', () => {
    expect(wIsVowel('WALTER', 'goodwin')).toBe(false);
    expect(wIsVowel('EDWIN', 'goodwin')).toBe(false);
  });

  it('is a vowel for Javane after D and G only', () => {
    expect(['DWIGHT', 'GWENDOLYN', 'LOWELL', 'WALTER'].map((name) => wIsVowel(name, 'javane'))).toEqual([true, true, false, false]);
  });
});

describe('fixed rules', () => {
  it('make every Y a vowel, or every Y a consonant', () => {
    expect([yIsVowel('YODA', 'vowel'), yIsVowel('MARY', 'consonant')]).toEqual([true, false]);
  });
});

describe('the roles of a name', () => {
  const parts = [
    { text: 'Mary', letters: 'MARY', values: [4, 1, 9, 7], total: 21 },
    { text: 'Ng', letters: 'NG', values: [5, 7], total: 12 },
  ];

  it('add up vowels part by part', () => {
    const roles = rolesOf(parts, LATIN, { yRule: 'decoz', wRule: 'consonant', letterOverrides: [] });
    expect(roles.map(({ vowelTotal, vowelCount }) => [vowelTotal, vowelCount])).toEqual([
      [8, 2],
      [0, 0],
    ]);
  });

  it('follow an override, whose index counts the letters of the whole name', () => {
    const letterOverrides = [
      { index: 3, role: 'consonant' },
      { index: 4, role: 'vowel' },
    ] as const;
    const roles = rolesOf(parts, LATIN, { yRule: 'decoz', wRule: 'consonant', letterOverrides });
    expect(roles.map(({ firstVowel, vowelCount }) => [firstVowel, vowelCount])).toEqual([
      [1, 1],
      [0, 1],
    ]);
  });

  it('treat Y and W as the letters they are where the system has no rule for them', () => {
    const plain = letterSystem({ id: 'plain', letters: { Y: 1, W: 2 }, vowels: ['Y'], masters: [], nameSum: 'addAll', interval: [1, 2] });
    const [role] = rolesOf([{ text: 'Yw', letters: 'YW', values: [1, 2], total: 3 }], plain, {
      yRule: 'consonant',
      wRule: 'goodwin',
      letterOverrides: [],
    });
    expect(role).toEqual({ firstVowel: 0, vowelTotal: 1, vowelCount: 1 });
    expect(letterReason('YW', 0, plain, { yRule: 'consonant', wRule: 'goodwin' })).toBe('vowel_letter');
  });

  it('know no vowel where the system declares none', () => {
    expect(letterReason('ח', 0, letterSystem(HEBREW_TABLES.hechrachi), { yRule: 'decoz', wRule: 'consonant' })).toBe('no_vowels_declared');
  });
});

describe('doubt', () => {
  it('is reported where good sources differ: inside a part, and after a vowel', () => {
    expect((['y_own_syllable', 'y_glide', 'y_after_vowel', 'y_ends_after_vowel'] as const).every(isAmbiguous)).toBe(true);
    // A W that only Goodwin, or only Javane and Bunker, hear as a vowel.
    expect((['w_sounded_with_vowel', 'w_after_d_or_g'] as const).every(isAmbiguous)).toBe(true);
    expect((['y_ends_after_consonant', 'y_starts_before_vowel', 'vowel_letter', 'w_fixed'] as const).some(isAmbiguous)).toBe(false);
  });
});
