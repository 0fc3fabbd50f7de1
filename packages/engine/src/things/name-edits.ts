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
 * Every single change of spelling that custom allows in a name and that keeps it as it sounds, or nearly: in the order of the letters,
 * and at one letter in the order of `NAME_EDITS`. Words of `locked` (titles, suffixes) stay as they are.
 * Source: docs/methods/things/name-search.md
 *
 * @example editsOf([...'Ann'], new Set(['add_silent_letter']), new Set()) //=> [{ code: 'add_silent_letter', at: 3, from: '', to: 'e' }]
 */
export function editsOf(name: readonly string[], allowed: ReadonlySet<NameEditCode>, locked: ReadonlySet<string>): NameEdit[] {
  const text: Text = { name, lower: name.map((character) => character.toLowerCase()), free: freeLetters(name, locked) };
  const edits: NameEdit[] = [];
  for (let at = 0; at < name.length; at += 1) {
    for (const code of NAME_EDITS) if (allowed.has(code)) edits.push(...changesAt(code, at, text));
  }
  return edits;
}

/** The name after an edit. */
export function applyEdit(name: readonly string[], { at, from, to }: NameEdit): string[] {
  return [...name.slice(0, at), ...to, ...name.slice(at + [...from].length)];
}

type Text = {
  readonly name: readonly string[];
  readonly lower: readonly string[];
  /** Per character: whether it belongs to a word that may change. */
  readonly free: readonly boolean[];
};

/** A change in lower case: `length` characters from `at` become `to`. */
type Change = { readonly length: number; readonly to: string };

const VOWELS: ReadonlySet<string> = new Set('aeiou');
const CONSONANTS: ReadonlySet<string> = new Set('bcdfghjklmnpqrstvwxz');
/** Letters that stand double in names; at the start of a word only `Aa`. */
const DOUBLED: ReadonlySet<string> = new Set('abcdefgiklmnoprstuvz');
/** Letters after which an H is written or left out without another sound, in the spelling of Indian and many European names. */
const BEFORE_SILENT_H: ReadonlySet<string> = new Set('bdgjkt');
/** Before these a C sounds as K, and a K may be written C. */
const HARD_BEFORE: ReadonlySet<string> = new Set(['a', 'o', 'u', 'l', 'r', 't', '']);
/** Spellings of one sound in different customs of writing names in Latin letters. */
const TRANSLITERATIONS: readonly (readonly [string, string])[] = [
  ['v', 'w'],
  ['s', 'z'],
  ['k', 'q'],
  ['u', 'oo'],
  ['u', 'ou'],
  ['u', 'ue'],
  ['o', 'oe'],
  ['e', 'ae'],
  ['x', 'ks'],
  ['ts', 'tz'],
  ['sh', 'sch'],
  ['ia', 'ya'],
];
const INITIALS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';

const CHANGES: Readonly<Record<Exclude<NameEditCode, 'add_initial'>, (text: Text, at: number) => readonly Change[]>> = {
  double_letter: (text, at) => {
    const letter = text.lower[at] as string;
    const isAlone = text.lower[at - 1] !== letter && text.lower[at + 1] !== letter;
    const isPlaced = !isStart(text, at) || letter === 'a';
    return isAlone && isPlaced && DOUBLED.has(letter) ? [{ length: 1, to: letter + letter }] : [];
  },
  undouble_letter: (text, at) => {
    const letter = text.lower[at] as string;
    return isLetter(letter) && text.lower[at + 1] === letter && text.lower[at - 1] !== letter ? [{ length: 2, to: letter }] : [];
  },
  add_silent_letter: (text, at) => {
    const letter = text.lower[at] as string;
    const added: Change[] = [];
    if (isEnd(text, at) && !isStart(text, at) && CONSONANTS.has(letter)) added.push({ length: 1, to: `${letter}e` });
    const isFinalA = letter === 'a' && isEnd(text, at);
    if ((BEFORE_SILENT_H.has(letter) && text.lower[at + 1] !== 'h') || isFinalA) added.push({ length: 1, to: `${letter}h` });
    return added;
  },
  drop_silent_letter: (text, at) => {
    const letter = text.lower[at] as string;
    const before = isStart(text, at) ? '' : (text.lower[at - 1] as string);
    if (letter === 'e') return isEnd(text, at) && CONSONANTS.has(before) && !isStart(text, at - 1) ? [{ length: 1, to: '' }] : [];
    const isSilent = BEFORE_SILENT_H.has(before) || (before === 'a' && isEnd(text, at));
    return letter === 'h' && isSilent ? [{ length: 1, to: '' }] : [];
  },
  swap_i_y: (text, at) => {
    const letter = text.lower[at];
    if (letter === 'i') return [{ length: 1, to: 'y' }];
    const isGlide = isStart(text, at) && VOWELS.has(text.lower[at + 1] ?? '');
    return letter === 'y' && !isGlide ? [{ length: 1, to: 'i' }] : [];
  },
  swap_ph_f: (text, at) => {
    if (startsAt(text, at, 'ph')) return [{ length: 2, to: 'f' }];
    const isAlone = text.lower[at - 1] !== 'f' && text.lower[at + 1] !== 'f';
    return text.lower[at] === 'f' && isAlone ? [{ length: 1, to: 'ph' }] : [];
  },
  swap_c_k: (text, at) => {
    const letter = text.lower[at];
    if (letter !== 'c' && letter !== 'k') return [];
    const isAlone = text.lower[at - 1] !== 'c' && text.lower[at - 1] !== 's';
    const next = isEnd(text, at) ? '' : (text.lower[at + 1] as string);
    return isAlone && HARD_BEFORE.has(next) ? [{ length: 1, to: letter === 'c' ? 'k' : 'c' }] : [];
  },
  swap_ee_i: (text, at) => {
    if (startsAt(text, at, 'ee')) return [{ length: 2, to: 'i' }];
    const isAlone = !VOWELS.has(text.lower[at - 1] ?? '') && !VOWELS.has(text.lower[at + 1] ?? '');
    return text.lower[at] === 'i' && isAlone ? [{ length: 1, to: 'ee' }] : [];
  },
  transliterate: (text, at) =>
    TRANSLITERATIONS.flatMap(([one, other]) => {
      const changes: Change[] = [];
      if (startsAt(text, at, one) && !startsAt(text, at, other)) changes.push({ length: one.length, to: other });
      if (startsAt(text, at, other)) changes.push({ length: other.length, to: one });
      return changes;
    }),
  change_spacing: (text, at) => {
    if (isGap(text, at)) return [{ length: 1, to: '' }];
    return isInnerCapital(text, at) ? [{ length: 1, to: ` ${text.lower[at] as string}` }] : [];
  },
  add_hyphen: (text, at) => (isGap(text, at) ? [{ length: 1, to: '-' }] : []),
};

function changesAt(code: NameEditCode, at: number, text: Text): NameEdit[] {
  if (code === 'add_initial') return initialsAt(at, text);
  if (text.free[at] !== true) return [];
  return CHANGES[code](text, at).map((change) => editFrom(code, at, change, text));
}

/** A middle initial goes after the first word of several. */
function initialsAt(at: number, { name, free }: Text): NameEdit[] {
  if (name[at] !== ' ' || free[at] !== true || free.indexOf(true) !== firstOfWord(name, at)) return [];
  return Array.from(INITIALS, (letter) => ({ code: 'add_initial' as const, at, from: '', to: ` ${letter}` }));
}

/** New letters take the capitals of the old; a silent letter that is added is all there is to its edit. */
function editFrom(code: NameEditCode, at: number, { length, to }: Change, { name, lower }: Text): NameEdit {
  const from = name.slice(at, at + length);
  const isCapital = from[0] !== lower[at];
  const isAllCapitals = isCapital && wordAt(name, at).length > 1 && wordAt(name, at).every((letter) => letter === letter.toUpperCase());
  const cased = isAllCapitals ? to.toUpperCase() : isCapital ? capitalised(to) : to;
  if (code === 'add_silent_letter') return { code, at: at + 1, from: '', to: cased.slice(1) };
  return { code, at, from: from.join(''), to: cased };
}

/** The first letter in upper case, past a space that is put in before it. */
function capitalised(text: string): string {
  return text.replace(/[a-z]/, (letter) => letter.toUpperCase());
}

function freeLetters(name: readonly string[], locked: ReadonlySet<string>): boolean[] {
  return name.map((_, at) => (name[at] === ' ' ? !isBesideLocked(name, at, locked) : !locked.has(wordAt(name, at).join(''))));
}

function isBesideLocked(name: readonly string[], space: number, locked: ReadonlySet<string>): boolean {
  return locked.has(wordAt(name, space - 1).join('')) || locked.has(wordAt(name, space + 1).join(''));
}

/** The word, from space to space, that a character belongs to. */
function wordAt(name: readonly string[], at: number): readonly string[] {
  const end = name.indexOf(' ', at);
  return name.slice(firstOfWord(name, at), end === -1 ? name.length : end);
}

/** Where the word begins that stands at, or ends before, a place. */
function firstOfWord(name: readonly string[], at: number): number {
  return at === 0 ? 0 : name.lastIndexOf(' ', at - 1) + 1;
}

function isLetter(character: string | undefined): boolean {
  return character !== undefined && /^\p{L}$/u.test(character);
}

function isStart({ lower }: Text, at: number): boolean {
  return !isLetter(lower[at - 1]);
}

function isEnd({ lower }: Text, at: number): boolean {
  return !isLetter(lower[at + 1]);
}

function startsAt({ lower }: Text, at: number, letters: string): boolean {
  return [...letters].every((letter, index) => lower[at + index] === letter);
}

/** A single space between two letters. */
function isGap({ lower }: Text, at: number): boolean {
  return lower[at] === ' ' && isLetter(lower[at - 1]) && isLetter(lower[at + 1]);
}

/** A capital inside a word that has small letters before it: the S of `DeSouza`. */
function isInnerCapital({ name, lower }: Text, at: number): boolean {
  const before = name[at - 1];
  return name[at] !== lower[at] && before !== undefined && isLetter(before) && before === lower[at - 1] && before !== before.toUpperCase();
}
