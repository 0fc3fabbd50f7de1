import type { SystemId, TABLE_VALUES } from '@1numbers/engine';

/** The systems: their name, where they are at home, and what sets them apart. */
export const systems = {
  pythagorean: { name: 'Pythagorean', note: 'The Western system: A to Z over 1 to 9, in order.' },
  chaldean: { name: 'Chaldean', note: 'Cheiro’s table by sound, 1 to 8; no letter is 9. Compounds are read.' },
  indian: { name: 'Indian', note: 'Chaldean letters with Moolank, Bhagyank and dashas. No master numbers.' },
  brazilian: { name: 'Brazilian', note: 'The cabalistic table of Brazil: accents change a letter’s value.' },
  hebrew: { name: 'Hebrew', note: 'Gematria: Alef 1 to Tav 400, for names in Hebrew letters.' },
  greek: { name: 'Greek', note: 'Isopsephy: Alpha 1 to Omega 800, for names in Greek letters.' },
  arabic: { name: 'Arabic', note: 'Abjad: Alif 1 to Ghayn 1000, for names in Arabic letters.' },
  cyrillic: { name: 'Cyrillic', note: 'The alphabet over 1 to 9, for names in Cyrillic letters.' },
  thai: { name: 'Thai', note: 'Letters, vowels and tone marks each count, for names in Thai.' },
  ordinal: { name: 'English ordinal', note: 'A is 1, Z is 26, and the reversed and multiplied tables.' },
} as const satisfies Record<SystemId, { name: string; note: string }>;

/** The letter tables of the systems that have more than one. */
export const tables = {
  hebrew: {
    hechrachi: 'Hechrachi (standard)',
    gadol: 'Gadol (final letters 500–900)',
    siduri: 'Siduri (1–22 in order)',
    katan: 'Katan (without zeros)',
    katanMispari: 'Katan Mispari (root of the total)',
    atbash: 'Atbash (alphabet reversed)',
  },
  arabic: { mashriqi: 'Mashriqi (eastern)', maghribi: 'Maghribi (western)' },
  cyrillic: {
    russian33: 'Russian, 33 letters',
    russian32: 'Russian, 32 letters (Ё as Е)',
    ukrainian: 'Ukrainian',
    bulgarian: 'Bulgarian',
  },
  ordinal: {
    ordinal: 'Ordinal (A 1 … Z 26)',
    reverse: 'Reverse ordinal (A 26 … Z 1)',
    fullReduction: 'Full reduction',
    reverseFullReduction: 'Reverse full reduction',
    sumerian: 'Sumerian (ordinal × 6)',
    extended: 'Extended (1–9, 10–90, 100–800)',
  },
} as const satisfies { readonly [System in keyof typeof TABLE_VALUES]: Record<(typeof TABLE_VALUES)[System][number], string> };
