import type { FieldProblem } from './open-request.ts';

/**
 * One English sentence for a developer: what is wrong with a field and what to do about it.
 * Beyond single letters it never repeats what the field holds: a name is nobody else's business.
 */
export function describeProblem(problem: FieldProblem): string {
  return SENTENCES[problem.code](problem.params ?? {});
}

type Params = NonNullable<FieldProblem['params']>;

const SENTENCES: Readonly<Record<FieldProblem['code'], (params: Params) => string>> = {
  required: describeRequired,
  invalid_type: ({ expected }) => (expected === undefined ? 'This has the wrong type.' : `This must be ${withArticle(String(expected))}.`),
  unknown_field: ({ beside }) =>
    beside === undefined
      ? 'There is no such field. Check its spelling or leave it out.'
      : `This cannot stand beside ${beside}: leave one of the two out.`,
  invalid_date: () => 'This is not a day of the calendar. Write it as YYYY-MM-DD.',
  date_out_of_range: describeDateRange,
  as_of_before_birth: () => 'This day is before the birth date. Give a day on or after it, or ask for no dated cycles.',
  birth_date_in_future: ({ today }) =>
    `This day is still to come${today === undefined ? '' : `: today is ${today}`}. Give the day of birth, or say by asOf which day to look at.`,
  name_empty: () => 'This holds nothing. Give a name, or leave the field out.',
  name_too_long: ({ maxLength }) => `This is longer than ${maxLength ?? 300} characters. Shorten it.`,
  control_character: () => 'This holds a control character, which no name has. Remove it.',
  ill_formed_unicode: () => 'This holds half of a surrogate pair, which is no character. Write the whole character.',
  no_letters: () => 'This holds no letter that counts. Give a name with letters.',
  requires_transliteration: describeTransliteration,
  unsupported_letters: describeUnsupported,
  unknown_system: ({ allowed }) => `There is no such system.${oneOf(allowed)}`,
  unknown_option: () => 'There is no such option. Check its spelling or leave it out.',
  invalid_option: describeOption,
  invalid_system: ({ reason }) => SYSTEM_REASONS[String(reason)] ?? 'This part of the system cannot be used.',
  too_small: ({ lowest, unit }) =>
    lowest === undefined
      ? 'This is too small or too short.'
      : `This is too ${unit ? 'short' : 'small'}: give at least ${amount(lowest, unit)}.`,
  too_large: ({ highest, unit }) =>
    highest === undefined
      ? 'This is too large or too long.'
      : `This is too ${unit ? 'long' : 'large'}: give at most ${amount(highest, unit)}.`,
  invalid_format: () => 'This is not written as it has to be; see the description of the field.',
  password_too_common: () => 'This is among the passwords that are tried first. Choose another.',
  password_too_weak: ({ expected }) =>
    expected === 'classes'
      ? 'This password needs a lower and an upper case letter, a digit and a character that is neither.'
      : 'This password is quick to guess. Make it longer, or of words that do not belong together.',
  password_wrong: () => 'This is not the password.',
  token_not_valid: () => 'This token is not valid, or no longer: each works once and for a while. Ask for another.',
  code_wrong: () => 'This code is not right, or was used already. Take the newest one of the app, or a recovery code that is left.',
  passkey_not_valid: () => 'This is no answer of an authenticator to options that are good. Begin again with new options.',
  invalid_picture: ({ reason }) => PICTURE_REASONS[String(reason)] ?? 'This is no picture that can be read. Send a PNG, or an SVG.',
  low_contrast: ({ lowest }) => `This is too faint to be read on its ground: the contrast has to be at least ${lowest ?? 4.5} to 1.`,
  unknown_time_zone: () => 'There is no such time zone. Use a name of the IANA list, such as Europe/Warsaw.',
};

/** Units are plural. */
function amount(number: unknown, unit: unknown): string {
  if (number === 1 && (unit === 'characters' || unit === 'entries')) return unit === 'characters' ? '1 character' : '1 entry';
  return unit ? `${number} ${unit}` : String(number);
}

const PICTURE_REASONS: Readonly<Record<string, string>> = {
  too_many_pixels: 'This picture has too many pixels: at most 2048 on each side.',
  not_plain: 'An SVG may hold shapes and colours only: no scripts, links, pictures, text, filters, entities or anything that is loaded.',
  empty: 'There is nothing to be seen in this picture.',
};

const SYSTEM_REASONS: Readonly<Record<string, string>> = {
  id_form: 'An id is lower snake or kebab case, begins with a letter and has at most 40 characters.',
  id_taken: 'A system of the house has this id.',
  empty: 'This must hold at least one letter.',
  too_many: 'This holds more entries than a system may have.',
  not_one_character: 'This must be exactly one character.',
  outside_basic_plane: 'This character lies outside the basic plane and cannot be counted.',
  not_normalised: 'This character is not in normal form C. Write it composed.',
  not_a_letter: 'This is not a letter.',
  not_a_mark: 'This is not a combining mark or an apostrophe.',
  not_upper_case: 'Letters are upper case where their script has case.',
  out_of_range: 'This value is out of range: a letter is worth 1 to 9999.',
  outside_interval: 'This value lies outside the interval the system declares.',
  interval_form: 'An interval is two whole numbers, the lowest value first.',
  not_in_letters: 'This letter is not in the table of letters.',
  in_letters: 'This spelling is itself in the table of letters.',
  duplicate: 'This is given twice.',
  not_a_master: 'A master number is one of 11, 22, 33, 44, 55, 66, 77, 88, 99.',
  unknown_value: 'This value is not known here.',
  y_and_w_not_in_letters: 'Y and W must both be in the table of letters.',
  y_and_w_without_vowels: 'Y and W can be vowels only where the system declares its vowels.',
};

function describeRequired({ alternative }: Params): string {
  const alternatives = alternative === undefined ? [] : [alternative].flat();
  return alternatives.length === 0 ? 'This field is required.' : `This field is required, or else ${alternatives.join(' or ')}.`;
}

function describeDateRange({ earliest, maxDays }: Params): string {
  if (earliest !== undefined) return `This day is too early: give ${earliest} or a later day.`;
  if (maxDays !== undefined) return `This span is too long: give at most ${maxDays} days.`;
  return 'Only days from 0001-01-01 to 9999-12-31 can be used.';
}

function describeTransliteration({ systems }: Params): string {
  const fitting =
    Array.isArray(systems) && systems.length > 0 ? ` Choose a system that reads it (${systems.join(', ')}), or write` : ' Write';
  return `The chosen system has no letters for this script.${fitting} the name in the letters of the system.`;
}

function describeUnsupported({ letters, systems }: Params): string {
  const which = Array.isArray(letters) && letters.length > 0 ? `: ${letters.join(' ')}` : '';
  const reading = Array.isArray(systems) && systems.length > 0 ? ` (${systems.join(', ')})` : '';
  return `Some letters have no value in this system${which}. Write them in the letters of the system, or choose another system${reading}.`;
}

/** Forms that are no list of values: `params.expected` of an `invalid_option`. */
const FORMS: Readonly<Record<string, string>> = {
  phone_number: 'This is not a telephone number. Use digits, spaces, and + ( ) - . / only.',
  country_code: 'A country code is one to three digits, with or without +.',
  country_code_of_phone: 'The telephone number begins with another country code than this.',
};

/** Why a chart has no such number: `params.reason` of an `invalid_option`. */
const NOT_THERE: Readonly<Record<string, string>> = {
  no_vowels: 'the name has no vowels',
  no_consonants: 'the name has no consonants',
  no_vowels_declared: 'the system does not tell vowels apart',
  no_letters: 'no letters belong there',
  single_part: 'the name has one part only',
  requires_transliteration: 'the name would have to be written in another script',
  unsupported_letters: 'the system does not know some of the letters',
  latin_letters_only: 'it is counted for Latin letters only',
};

function describeOption({ allowed, lowest, highest, minLength, maxLength, expected, reason }: Params): string {
  const absent = NOT_THERE[String(reason)];
  if (absent !== undefined) return `This chart has no such number: ${absent}.`;
  if (expected !== undefined && FORMS[String(expected)] !== undefined) return FORMS[String(expected)] as string;
  if (lowest !== undefined && highest !== undefined) return `This must be from ${lowest} to ${highest}.`;
  if (minLength !== undefined) return `This list is too short: give at least ${minLength}.`;
  if (maxLength !== undefined) return `This list is too long: give at most ${maxLength}.`;
  return `This value is not offered here.${oneOf(allowed)}`;
}

function oneOf(allowed: Params[string] | undefined): string {
  return Array.isArray(allowed) && allowed.length > 0 ? ` Use one of: ${allowed.join(', ')}.` : '';
}

function withArticle(noun: string): string {
  return `${/^[aeiou]/.test(noun) ? 'an' : 'a'} ${noun}`;
}
