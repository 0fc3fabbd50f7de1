import type { LetterReason, MissingReason, Sensitivity } from '@1numbers/engine';

/** Why a number is not there, and what to do about it. */
export const missingReasons = {
  no_name: { reason: 'It needs a name.', remedy: 'Enter the full name at birth.' },
  no_current_name: { reason: 'It needs the name in use today.', remedy: 'Enter the current name.' },
  no_birth_date: { reason: 'It needs a birth date.', remedy: 'Enter the birth date.' },
  no_as_of: { reason: 'It needs a day to look at.', remedy: 'Choose the day the cycles are for.' },
  no_sex: { reason: 'The tradition counts differently for women and men.', remedy: 'Choose female or male. Nothing else uses it.' },
  no_vowels: { reason: 'The name has no vowel.', remedy: 'Check whether a Y or a W sounds as a vowel here.' },
  no_consonants: { reason: 'The name has no consonant.', remedy: 'Check the spelling of the name.' },
  no_vowels_declared: {
    reason: 'This system does not tell vowels from consonants.',
    remedy: 'Choose a system that does, such as Pythagorean.',
  },
  no_letters: { reason: 'The name has no letter.', remedy: 'Enter a name with at least one letter.' },
  single_part: { reason: 'The name has only one part.', remedy: 'Enter the full name at birth, if there is more of it.' },
  requires_transliteration: {
    reason: 'This system has no letters for the script of the name.',
    remedy: 'Choose a system that has, or enter the Latin spelling used in documents.',
  },
  unsupported_letters: {
    reason: 'Some letters have no value in this system, and leaving them out would make the number wrong.',
    remedy: 'Write the name in one script, or choose another system.',
  },
  latin_letters_only: { reason: 'It is defined for Latin letters only.', remedy: 'Enter the Latin spelling used in documents.' },
} as const satisfies Record<MissingReason, { reason: string; remedy: string }>;

/** Why a letter is a vowel or a consonant. */
export const letterReasons = {
  vowel_letter: 'always a vowel',
  consonant_letter: 'always a consonant',
  override: 'you chose this',
  no_vowels_declared: 'this system does not tell vowels from consonants',
  y_fixed: 'Y always counts this way under the chosen rule',
  y_alone: 'Y stands alone, so it is the vowel',
  y_starts_before_consonant: 'Y begins the word before a consonant, so it is the vowel',
  y_starts_before_vowel: 'Y begins the word before a vowel, so it is a consonant',
  y_ends_after_consonant: 'Y ends the word after a consonant, so it is the vowel',
  y_ends_after_vowel: 'Y ends the word after a vowel, so it is a consonant',
  y_after_vowel: 'Y follows a vowel, so it is a consonant',
  y_before_consonant: 'Y stands between consonants, so it is the vowel',
  y_own_syllable: 'Y makes a syllable of its own, so it is a vowel',
  y_glide: 'Y glides into the next vowel, so it is a consonant',
  y_sounded_with_vowel: 'Y sounds together with the vowel before it, so it is a vowel',
  w_fixed: 'W always counts this way under the chosen rule',
  w_consonant: 'W is a consonant',
  w_sounded_with_vowel: 'W sounds together with the vowel before it, so it is a vowel',
  w_after_d_or_g: 'W carries the vowel sound after D or G, so it is a vowel',
} as const satisfies Record<LetterReason, string>;

/** Why another accepted method gives another value. */
export const sensitivityReasons = {
  master_only_there: 'That method arrives at a master number, this one does not.',
  master_only_here: 'This method arrives at a master number, that one does not.',
  other_letters: 'That method counts the letters of the name differently.',
} as const satisfies Record<Sensitivity['reason'], string>;

export const roles = { vowel: 'vowel', consonant: 'consonant' } as const;
export const kinds = { master: 'master number', plain: 'number' } as const;
export const valences = { favourable: 'favourable', warning: 'warning', mixed: 'mixed' } as const;
export const planeStatuses = { complete: 'complete', partial: 'partial', empty: 'empty' } as const;

/** How a letter was changed so that it can be counted. */
export const nameChanges = {
  alternate_form: 'another form of the same letter',
  expanded: 'written out as more than one letter',
  base_letter: 'counted as its base letter',
  compatibility_form: 'the ordinary form of the same character',
} as const;

/** Why a piece of the name is not counted. */
export const nameDrops = {
  title: 'a title',
  suffix: 'a suffix',
  apostrophe: 'apostrophes are not counted',
  full_stop: 'full stops are not counted',
  hyphen: 'hyphens are not counted',
  punctuation: 'punctuation is not counted',
  tatweel: 'a stretched line, not a letter',
  mark: 'a mark without a value',
  invisible: 'an invisible character',
  digit: 'digits are not letters',
  symbol: 'symbols are not letters',
  legal_form: 'a legal form',
} as const;

/** Why a number is another one in another system or by another method. */
export const differenceReasons = {
  same: 'the same',
  other_letter_table: 'the letters have other values',
  other_sum: 'the sum is made in another way',
  master_kept_or_not: 'only one of the two keeps the master number',
  other_vowels: 'other letters count as vowels',
  other_spelling: 'the name is spelt in other letters',
  requires_transliteration: 'the other system has no letters for this script',
  unsupported_letters: 'some letters have no value there',
  not_computed: 'it cannot be worked out on one side',
} as const;
