import { describe, expect, it } from 'vitest';
import { ARABIC_TABLES } from './arabic.ts';
import { BRAZILIAN } from './brazilian.ts';
import { CHALDEAN } from './chaldean.ts';
import { CYRILLIC_TABLES } from './cyrillic.ts';
import { GREEK } from './greek.ts';
import { HEBREW_TABLES } from './hebrew.ts';
import { INDIAN } from './indian.ts';
import { ORDINAL_TABLES } from './ordinal.ts';
import { PYTHAGOREAN } from './pythagorean.ts';
import { THAI } from './thai.ts';

const ENGLISH = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];

/** The letters of each value, value by value and sorted, to compare with a printed table. */
function printed(letters: Readonly<Record<string, number>>): Record<number, string> {
  const groups: Record<number, string> = {};
  for (const [letter, value] of Object.entries(letters)) groups[value] = (groups[value] ?? '') + letter;
  return Object.fromEntries(Object.entries(groups).map(([value, members]) => [value, sorted(members)]));
}

function sorted(members: string): string {
  return Array.from(members).sort().join('');
}

function asPrinted(rows: Record<number, string>): Record<number, string> {
  return Object.fromEntries(Object.entries(rows).map(([value, members]) => [value, sorted(members.replaceAll(' ', ''))]));
}

describe('the Latin tables', () => {
  it('Pythagorean is the place in the alphabet counted one to nine over and over', () => {
    expect(ENGLISH.map((letter) => PYTHAGOREAN.letters[letter])).toEqual(ENGLISH.map((_, place) => (place % 9) + 1));
  });

  it('Chaldean gives no letter the value 9 and has all 26 letters', () => {
    expect(Object.keys(CHALDEAN.letters).sort()).toEqual(ENGLISH);
    expect(Math.max(...Object.values(CHALDEAN.letters))).toBe(8);
  });

  it('Indian names take the Chaldean letters', () => {
    expect(INDIAN.letters).toEqual(CHALDEAN.letters);
    expect(INDIAN.id).toBe('indian');
  });

  it('Brazilian differs from Chaldean in X and has Ç as a letter of its own', () => {
    expect(BRAZILIAN.letters).toEqual({ ...CHALDEAN.letters, X: 6, Ç: 6 });
  });

  it('Brazilian marks add to or double the value of their letter', () => {
    const named = Object.entries(BRAZILIAN.marks ?? {}).map(([mark, change]) => [
      mark === "'" ? mark : `e${mark}`.normalize('NFC'),
      change,
    ]);
    expect(Object.fromEntries(named)).toEqual({
      ẽ: { add: 3 },
      é: { add: 2 },
      ê: { add: 7 },
      è: { times: 2 },
      ë: { times: 2 },
      e̊: { add: 7 },
      "'": { add: 2 },
    });
  });
});

describe('the English ordinal family', () => {
  const at = (table: keyof typeof ORDINAL_TABLES) => ENGLISH.map((letter) => ORDINAL_TABLES[table].letters[letter] as number);

  it('counts A 1 to Z 26, and the reverse adds up to 27 with it', () => {
    expect(at('ordinal')).toEqual(ENGLISH.map((_, place) => place + 1));
    expect(at('reverse').map((value, place) => value + (at('ordinal')[place] as number))).toEqual(ENGLISH.map(() => 27));
  });

  it('full reduction is the Pythagorean table', () => {
    expect(ORDINAL_TABLES.fullReduction.letters).toEqual(PYTHAGOREAN.letters);
  });

  it('reverse full reduction runs 8 7 6 5 4 3 2 1 9 from A and 3 2 1 from X', () => {
    expect(at('reverseFullReduction').join('')).toBe('87654321987654321987654321');
  });

  it('Sumerian is six times the ordinal', () => {
    expect(at('sumerian').map((value) => value / 6)).toEqual(at('ordinal'));
  });

  it('extended has units A to I, tens J to R, hundreds S to Z', () => {
    expect(at('extended').filter((value) => value < 10)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9]);
    expect(['I', 'J', 'R', 'S', 'Z'].map((letter) => ORDINAL_TABLES.extended.letters[letter])).toEqual([9, 10, 90, 100, 800]);
  });
});

describe('Hebrew gematria', () => {
  const { hechrachi, gadol, siduri, katan, katanMispari, atbash } = HEBREW_TABLES;
  const letters = Object.keys(hechrachi.letters);

  it('Hechrachi has the 22 letters from Alef 1 to Tav 400 and folds the final forms', () => {
    expect(letters).toHaveLength(22);
    const { א, י, כ, צ, ק, ת } = hechrachi.letters;
    expect([א, י, כ, צ, ק, ת]).toEqual([1, 10, 20, 90, 100, 400]);
    expect(hechrachi.folds).toEqual({ ך: 'כ', ם: 'מ', ן: 'נ', ף: 'פ', ץ: 'צ' });
  });

  it('Gadol gives the final forms 500 to 900 and folds nothing', () => {
    expect(gadol.letters).toEqual({ ...hechrachi.letters, ך: 500, ם: 600, ן: 700, ף: 800, ץ: 900 });
    expect(gadol.folds).toBeUndefined();
  });

  it('Siduri is the place 1 to 22', () => {
    expect(letters.map((letter) => siduri.letters[letter])).toEqual(letters.map((_, place) => place + 1));
  });

  it('Katan is the standard value without its zeros', () => {
    expect(letters.map((letter) => katan.letters[letter])).toEqual(
      letters.map((letter) => Number(String(hechrachi.letters[letter]).replaceAll('0', ''))),
    );
  });

  it('Katan Mispari takes the letters of Hechrachi', () => {
    expect(katanMispari.letters).toEqual(hechrachi.letters);
  });

  it('Atbash gives each letter the value of its mirror: Alef of Tav, Bet of Shin, Lamed of Kaf', () => {
    const mirror = [...letters].reverse();
    expect(letters.map((letter) => atbash.letters[letter])).toEqual(mirror.map((letter) => hechrachi.letters[letter]));
    const { א, ב, ל } = atbash.letters;
    expect([א, ב, ל]).toEqual([400, 300, 20]);
  });
});

describe('Greek isopsephy', () => {
  it('has the 24 letters and the three numerals that were letters once', () => {
    expect(Object.keys(GREEK.letters)).toHaveLength(27);
    const { Α, Ϛ, Ι, Ϟ, Ρ, Ω, Ϡ } = GREEK.letters;
    expect([Α, Ϛ, Ι, Ϟ, Ρ, Ω, Ϡ]).toEqual([1, 6, 10, 90, 100, 800, 900]);
  });

  it('counts digamma as stigma, archaic koppa as koppa and a lunate sigma as sigma', () => {
    expect(GREEK.folds).toMatchObject({ Ϝ: 'Ϛ', Ϙ: 'Ϟ', Ϲ: 'Σ' });
  });

  it('keys by capitals, to which the small letters with a final sigma lead', () => {
    for (const letter of 'αβγδεϛζηθικλμνξοπϟρσςτυφχψωϡ') expect(GREEK.letters).toHaveProperty(letter.toUpperCase());
  });
});

describe('the abjad', () => {
  const { mashriqi, maghribi } = ARABIC_TABLES;

  it('has the 28 letters of the eastern order, a hamza, and four Persian and three Urdu letters', () => {
    expect(printed(mashriqi.letters)).toEqual(
      asPrinted({
        ...{ 1: 'اء', 2: 'بپ', 3: 'جچ', 4: 'دڈ', 5: 'ه', 6: 'و', 7: 'زژ', 8: 'ح', 9: 'ط' },
        ...{ 10: 'ي', 20: 'كگ', 30: 'ل', 40: 'م', 50: 'ن', 60: 'س', 70: 'ع', 80: 'ف', 90: 'ص' },
        ...{ 100: 'ق', 200: 'رڑ', 300: 'ش', 400: 'تٹ', 500: 'ث', 600: 'خ', 700: 'ذ', 800: 'ض', 900: 'ظ', 1000: 'غ' },
      }),
    );
  });

  it('differs in the west in six letters only', () => {
    expect(maghribi.letters).toEqual({ ...mashriqi.letters, ص: 60, ض: 90, س: 300, ظ: 800, غ: 900, ش: 1000 });
  });

  it('folds hamza seats, alif maqsura, ta marbuta and the Persian and Urdu forms of kaf, ya, ha and nun', () => {
    const into = (letter: string) =>
      Object.entries(mashriqi.folds ?? {})
        .filter(([, to]) => to === letter)
        .map(([from]) => from);
    expect(into('ا')).toEqual(['أ', 'إ', 'آ', 'ٱ']);
    expect(into('و')).toEqual(['ؤ']);
    expect(into('ي')).toEqual(['ئ', 'ى', 'ی', 'ے', 'ۓ']);
    expect(into('ه')).toEqual(['ة', 'ۀ', 'ہ', 'ۂ', 'ۃ', 'ھ']);
    expect(into('ك')).toEqual(['ک']);
    expect(into('ن')).toEqual(['ں']);
  });
});

describe('Cyrillic', () => {
  const { russian33, russian32, ukrainian, bulgarian } = CYRILLIC_TABLES;

  it('agrees with the printed Russian table of 33 letters', () => {
    expect(printed(russian33.letters)).toEqual(
      asPrinted({
        ...{ 1: 'А И С Ъ', 2: 'Б Й Т Ы', 3: 'В К У Ь', 4: 'Г Л Ф Э', 5: 'Д М Х Ю' },
        ...{ 6: 'Е Н Ц Я', 7: 'Ё О Ч', 8: 'Ж П Ш', 9: 'З Р Щ' },
      }),
    );
  });

  it('agrees with the printed Russian table of 32 letters, where Ё is Е', () => {
    expect(printed(russian32.letters)).toEqual(
      asPrinted({
        ...{ 1: 'А Й Т Ы', 2: 'Б К У Ь', 3: 'В Л Ф Э', 4: 'Г М Х Ю', 5: 'Д Н Ц Я' },
        ...{ 6: 'Е О Ч', 7: 'Ж П Ш', 8: 'З Р Щ', 9: 'И С Ъ' },
      }),
    );
    expect(russian32.folds).toEqual({ Ё: 'Е' });
  });

  it('counts the 33 Ukrainian letters in their own order', () => {
    // Г 4 and Ґ 5 stand next to each other, so that Д is the sixth; И, І, Ї, Й are the 11th to the 14th; Я is the 33rd.
    const { Г, Ґ, Д, Є, И, І, Ї, Й, Я } = ukrainian.letters;
    expect([Г, Ґ, Д, Є, И, І, Ї, Й, Я]).toEqual([4, 5, 6, 8, 2, 3, 4, 5, 6]);
    expect(Object.keys(ukrainian.letters)).toHaveLength(33);
  });

  it('counts the 30 Bulgarian letters in their own order', () => {
    // Without Ё, Ы and Э: Ж is the 7th, Щ the 26th, Ъ the 27th, Ь the 28th, Ю the 29th, Я the 30th.
    const { Ж, Щ, Ъ, Ь, Ю, Я } = bulgarian.letters;
    expect([Ж, Щ, Ъ, Ь, Ю, Я]).toEqual([7, 8, 9, 1, 2, 3]);
    expect(Object.keys(bulgarian.letters)).toHaveLength(30);
  });

  it('declares the vowels of each language', () => {
    expect(russian33.vowels?.join('')).toBe('АЕЁИОУЫЭЮЯ');
    expect(russian32.vowels?.join('')).toBe('АЕИОУЫЭЮЯ');
    expect(ukrainian.vowels?.join('')).toBe('АЕЄИІЇОУЮЯ');
    expect(bulgarian.vowels?.join('')).toBe('АЪОУЕИЮЯ');
  });

  it('invents no value for letters of other languages', () => {
    for (const table of Object.values(CYRILLIC_TABLES)) {
      for (const letter of 'ЂЈЉЊЋЏЃЅЌЎӘҒҚҢӨҰҮҺ') {
        expect(table.letters[letter]).toBeUndefined();
        expect(table.folds?.[letter]).toBeUndefined();
      }
    }
  });
});

describe('Thai', () => {
  it('agrees with the printed table, vowel signs and tone marks included', () => {
    expect(printed(THAI.letters)).toEqual(
      asPrinted({
        1: 'ก ด ท ถ ภ ฤ ฦ า ำ \u0E38 \u0E48',
        2: 'ข ช ง บ ป เ แ \u0E39 \u0E49',
        3: 'ฆ ต ฑ ฒ ฃ \u0E4B',
        4: 'ค ธ ญ ร ษ ฅ ะ \u0E34 โ \u0E31',
        5: 'ฉ ณ ฌ น ม ห ฎ ฬ ฮ \u0E36',
        6: 'จ ล ว อ ใ',
        7: 'ซ ศ ส \u0E35 \u0E37 \u0E4A',
        8: 'ย พ ฟ ผ ฝ \u0E47',
        9: 'ฏ ฐ ไ \u0E4C',
      }),
    );
  });

  it('has all 44 consonants', () => {
    // The consonants are U+0E01 to U+0E2E; the two among them that are vowels, ฤ and ฦ, have values too.
    for (let code = 0x0e01; code <= 0x0e2e; code += 1) expect(THAI.letters).toHaveProperty(String.fromCharCode(code));
  });
});
