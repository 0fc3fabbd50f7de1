/** How a spelling may change, in the order in which equal ways are preferred. */
export const NAME_EDITS = [
  'double_letter',
  'undouble_letter',
  'add_silent_letter',
  'drop_silent_letter',
  'swap_i_y',
  'swap_ph_f',
  'swap_c_k',
  'swap_ee_i',
  'transliterate',
  'add_initial',
  'change_spacing',
  'add_hyphen',
] as const;
export type NameEditCode = (typeof NAME_EDITS)[number];

/** `at` counts the code points of the name before the edit from 0; `from` was there, `to` is there now. */
export type NameEdit = { readonly code: NameEditCode; readonly at: number; readonly from: string; readonly to: string };

/**
 * Every single change of spelling that custom allows in a name and that keeps it as it sounds, or nearly: by kind in the order of
 * `NAME_EDITS`, and then by place. Words of `locked` (titles, suffixes) and initials stay as they are, and apart from their neighbours:
 * an initial stands for a name of its own, which respelling or gluing it (`Jon BSmith`) would lose.
 * Source: docs/methods/things/name-search.md
 *
 * @example editsOf([...'Ann'], new Set(['add_silent_letter']), new Set()) //=> [{ code: 'add_silent_letter', at: 3, from: '', to: 'e' }]
 */
export function editsOf(name: readonly string[], allowed: ReadonlySet<NameEditCode>, locked: ReadonlySet<string>): NameEdit[] {
  const text: Text = { name, lower: oneUnitEach(name), words: wordsOf(name, locked) };
  const edits: NameEdit[] = [];
  for (const code of NAME_EDITS) {
    if (!allowed.has(code)) continue;
    if (code === 'add_initial') edits.push(...initials(text));
    else for (const spelling of SPELLINGS[code]) edits.push(...respell(code, spelling, text));
  }
  return edits;
}

/** The name after an edit. */
export function applyEdit(name: readonly string[], { at, from, to }: NameEdit): string[] {
  return [...name.slice(0, at), ...to, ...name.slice(at + [...from].length)];
}

type Text = {
  readonly name: readonly string[];
  /** In small letters, one UTF-16 unit for each code point, so that places agree. */
  readonly lower: string;
  readonly words: readonly Word[];
};

/** A word from space to space: its first place, and the place after its last. Only what is free may change. */
type Word = { readonly start: number; readonly end: number; readonly isLocked: boolean; readonly isFree: boolean };

/** What is found, in small letters, and what is written instead; `$1` is the letter found. */
type Spelling = readonly [RegExp, string];

const CONSONANT = '[bcdfghjklmnpqrstvwxz]';
/** Between two letters, so that marks keep their distance. */
const GAP = /(?<=\p{L}) (?=\p{L})/gu;

const SPELLINGS: Readonly<Record<Exclude<NameEditCode, 'add_initial'>, readonly Spelling[]>> = {
  // Only `Aa` begins a word.
  double_letter: [
    [/(?<!\p{L})(a)(?!a)/gu, '$1$1'],
    [/(?<=\p{L})([abcdefgiklmnoprstuvz])(?<!\1\1)(?!\1)/gu, '$1$1'],
  ],
  undouble_letter: [[/(\p{L})(?<!\1\1)\1(?!\1)/gu, '$1']],
  // An H after these changes no sound in Indian and many European names; a final E and the H of `Sarah` are mute.
  add_silent_letter: [
    [new RegExp(`(?<=\\p{L}${CONSONANT})(?!\\p{L})`, 'gu'), 'e'],
    [/(?<=([bdgjkt]))(?<!\1\1)(?!h|\1)|(?<=\p{L}a)(?!\p{L})/gu, 'h'],
  ],
  drop_silent_letter: [
    [new RegExp(`(?<=\\p{L}${CONSONANT})e(?!\\p{L})`, 'gu'), ''],
    [/(?<=[bdgjkt])h|(?<=\p{L}a)h(?!\p{L})/gu, ''],
  ],
  // A Y that begins a word before a vowel is a consonant.
  swap_i_y: [
    [/(?<!y)i(?!y)/gu, 'y'],
    [/(?<!i)(?<=\p{L})y(?!i)|(?<!\p{L})y(?![aeiou])/gu, 'i'],
  ],
  swap_ph_f: [
    [/ph/gu, 'f'],
    [/(?<!f)f(?!f)/gu, 'ph'],
  ],
  // Where C sounds as K.
  swap_c_k: [
    [/(?<![csk])c(?=[aoulrt]|(?!\p{L}))/gu, 'k'],
    [/(?<![csk])k(?=[aoulrt]|(?!\p{L}))/gu, 'c'],
  ],
  swap_ee_i: [
    [/(?<![aeiouy])ee(?![aeiouy])/gu, 'i'],
    [/(?<![aeiouy])i(?![aeiouy])/gu, 'ee'],
  ],
  // Spellings of one sound in different customs of writing names in Latin letters.
  transliterate: [
    [/(?<=[aeiou])s(?=[aeiou])/gu, 'z'],
    [/(?<=[aeiou])z(?=[aeiou])/gu, 's'],
    [/v(?=[aeiou])/gu, 'w'],
    [/w(?=[aeiou])/gu, 'v'],
    [/(?<!\p{L})k(?=a)|(?<=[ai])k(?!\p{L})/gu, 'q'],
    [/(?<!\p{L})q(?=a)|(?<=[ai])q(?!\p{L})/gu, 'k'],
    [/(?<!\p{L})j(?=[aou])/gu, 'y'],
    [/(?<!\p{L})y(?=[aou])/gu, 'j'],
    [/(?<=\p{L})(?<![aeiouy])u(?![aeiouy])/gu, 'oo'],
    [/(?<=\p{L})(?<![aeiouy])u(?![aeiouy])/gu, 'ou'],
    [/oo|ou(?![aeiou])/gu, 'u'],
    [/x/gu, 'ks'],
    [/ks/gu, 'x'],
    [/ts/gu, 'tz'],
    [/tz/gu, 'ts'],
    [/sh/gu, 'sch'],
    [/sch/gu, 'sh'],
    [/ia(?!\p{L})/gu, 'ya'],
    [/(?<![aeiou])ya(?!\p{L})/gu, 'ia'],
    [/ia(?!\p{L})/gu, 'iya'],
    [/iya(?!\p{L})/gu, 'ia'],
    [/ä/gu, 'ae'],
    [/[öø]/gu, 'oe'],
    [/ü/gu, 'ue'],
    [/å/gu, 'aa'],
    [/ß/gu, 'ss'],
  ],
  change_spacing: [[GAP, '']],
  add_hyphen: [[GAP, '-']],
};

const INITIAL = /^\p{L}\.?$/u;
const INITIALS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';

function respell(code: NameEditCode, [pattern, written]: Spelling, text: Text): NameEdit[] {
  const edits: NameEdit[] = [];
  for (const { 0: found, 1: letter, index: at } of text.lower.matchAll(pattern)) {
    const from = text.name.slice(at, at + found.length);
    if (isOutOfBounds(at, found.length, text)) continue;
    edits.push({ code, at, from: from.join(''), to: inCapitals(written.replaceAll('$1', letter ?? ''), at, from, text) });
  }
  return edits;
}

/** A middle initial goes after the first word of several. */
function initials({ words }: Text): NameEdit[] {
  const [first, second] = words.filter(({ isLocked }) => !isLocked);
  if (first === undefined || second === undefined) return [];
  return Array.from(INITIALS, (letter) => ({ code: 'add_initial' as const, at: first.end, from: '', to: ` ${letter}` }));
}

/** New letters take the capitals of the old, and of the whole word where it has more than one. */
function inCapitals(to: string, at: number, from: readonly string[], { name, words }: Text): string {
  const word = words.find(({ start, end }) => start <= at && at <= end) as Word;
  const letters = name.slice(word.start, word.end).filter((letter) => /\p{L}/u.test(letter));
  if (letters.length > 1 && letters.every((letter) => letter === letter.toUpperCase())) return to.toUpperCase();
  const [first] = from;
  return first === undefined || first === first.toLowerCase() ? to : to.slice(0, 1).toUpperCase() + to.slice(1);
}

/** A place stays as it is when it is in a word that is not free or right beside one. */
function isOutOfBounds(at: number, length: number, { words }: Text): boolean {
  return words.some(({ start, end, isFree }) => !isFree && start <= at + length && at <= end);
}

function wordsOf(name: readonly string[], locked: ReadonlySet<string>): Word[] {
  const words: Word[] = [];
  for (let start = 0; start <= name.length; ) {
    const space = name.indexOf(' ', start);
    const end = space === -1 ? name.length : space;
    const word = name.slice(start, end).join('');
    const isLocked = locked.has(word);
    words.push({ start, end, isLocked, isFree: !isLocked && !INITIAL.test(word) });
    start = end + 1;
  }
  return words;
}

/** A code point of another length in small letters, or of two units, is none of those that are looked for. */
function oneUnitEach(name: readonly string[]): string {
  let lower = '';
  for (const letter of name) {
    const small = letter.toLowerCase();
    lower += small.length === 1 ? small : '\uFFFD';
  }
  return lower;
}
