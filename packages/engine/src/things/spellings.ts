import { levenshtein } from './levenshtein.ts';
import { applyEdit, editsOf, type NameEdit, type NameEditCode } from './name-edits.ts';

/** Another spelling of a name, and the way to it. */
export type Spelling = { readonly name: string; readonly distance: number; readonly edits: readonly NameEdit[] };

export type Spellings = {
  readonly spellings: readonly Spelling[];
  /** True when the search ended before every spelling was tried. */
  readonly truncated: boolean;
};

/**
 * Every spelling that up to `maxDistance` changes lead to and that lies within `maxDistance` of the name. Of several ways to a spelling
 * the one with the fewest changes is kept, then that with the fewest kinds of change, then the first.
 */
export function spellingsOf(name: string, allowed: ReadonlySet<NameEditCode>, locked: ReadonlySet<string>, maxDistance: number): Spellings {
  const start = Array.from(name, (letter) => letter.toLowerCase());
  const search: Search = { start, allowed, locked, maxDistance, found: new Map(), letters: 0 };
  let level: readonly Way[] = [{ letters: [...name], edits: [] }];
  for (let depth = 1; depth <= maxDistance && !isSpent(search); depth += 1) level = changeEach(level, search);
  return { spellings: [...search.found.values()], truncated: isSpent(search) };
}

/** How many kinds of change are among the edits. */
export function kindsOf(edits: readonly NameEdit[]): number {
  return new Set(edits.map(({ code }) => code)).size;
}

/** A changed name and how it came about. */
type Way = { readonly letters: readonly string[]; readonly edits: readonly NameEdit[] };

/** How many letters are compared at most, so that a search ends in well under a second however long the name is. */
const MAX_LETTERS = 800_000;

/** A search at work: what it looks for, what it found, and how many letters it compared. */
type Search = {
  readonly start: readonly string[];
  readonly allowed: ReadonlySet<NameEditCode>;
  readonly locked: ReadonlySet<string>;
  readonly maxDistance: number;
  readonly found: Map<string, Spelling>;
  letters: number;
};

function isSpent(search: Search): boolean {
  return search.letters > MAX_LETTERS;
}

/** Changes every name of a level once more, and gives the names that were new. */
function changeEach(level: readonly Way[], search: Search): Way[] {
  const next: Way[] = [];
  for (const { letters, edits } of level) {
    for (const edit of editsOf(letters, search.allowed, search.locked)) {
      if (isSpent(search)) return next;
      if (touches(edit, edits.at(-1))) continue;
      const way = { letters: applyEdit(letters, edit), edits: [...edits, edit] };
      search.letters += way.letters.length;
      if (keep(way, search)) next.push(way);
    }
  }
  return next;
}

/** Whether an edit changes, or stands right beside, what the edit before it wrote: two changes of one spot make no custom. */
function touches(edit: NameEdit, before: NameEdit | undefined): boolean {
  if (before === undefined) return false;
  const end = edit.at + [...edit.from].length;
  return edit.at <= before.at + [...before.to].length && end >= before.at;
}

/** Whether the name was not known before. */
function keep({ letters, edits }: Way, { start, maxDistance, found }: Search): boolean {
  const lower = letters.map((letter) => letter.toLowerCase());
  const key = lower.join('');
  const known = found.get(key);
  if (known !== undefined && !isShorter(edits, known.edits)) return false;
  const distance = known?.distance ?? levenshtein(start, lower, maxDistance);
  if (distance === 0 || distance > maxDistance) return false;
  found.set(key, { name: letters.join(''), distance, edits });
  return known === undefined;
}

/** Changes come in levels, so a way is never shorter than a known one; it can need fewer kinds of change. */
function isShorter(edits: readonly NameEdit[], known: readonly NameEdit[]): boolean {
  return edits.length === known.length && kindsOf(edits) < kindsOf(known);
}
