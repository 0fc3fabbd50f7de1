import { collectProblems, type Problem, type ProblemCode } from '../engine-error.ts';
import type { MethodOptions, SystemId } from '../request.ts';
import { type CheckedNameSearch, checkNameSearch, singleSpaced } from './check-name-search.ts';
import { levenshtein } from './levenshtein.ts';
import type { NameEdit, NameEditCode } from './name-edits.ts';
import {
  allowedRoots,
  type JudgedName,
  judgeName,
  meets,
  type NameRelations,
  type NameSearchNumbers,
  type NameTargets,
  type NameWishes,
} from './name-wishes.ts';
import { kindsOf, spellingsOf } from './spellings.ts';
import type { ThingSystem } from './thing-system.ts';

export { NAME_EDITS, type NameEdit, type NameEditCode } from './name-edits.ts';
export type { NameRelations, NameSearchNumbers, NameTargets } from './name-wishes.ts';

export type NameSearchRequest = {
  /** The name to start from, in use or at birth. Required unless `candidates` is given. */
  readonly name?: string;
  /** With it, the root of the name number must be a friend of the birth numbers and never an enemy of one. */
  readonly birthDate?: string;
  /** Whether a root must be a friend of `both` moolank and bhagyank (default) or of `either`. A number counts as its own friend. */
  readonly friendship?: 'both' | 'either';
  /** One of `targets`, `birthDate` and `avoidWarnings` is required. */
  readonly targets?: NameTargets;
  /** Leaves out names whose Chaldean compound is a warning. Default false. */
  readonly avoidWarnings?: boolean;
  /** Kinds of change that are allowed. Default all. */
  readonly edits?: readonly NameEditCode[];
  /** The largest Levenshtein distance, 1 or 2 (default). */
  readonly maxDistance?: number;
  /** 1–200, default 50. */
  readonly limit?: number;
  /** Names to judge instead of spellings of `name`, at most 500: baby names. Their distance to `name` is given but not limited. */
  readonly candidates?: readonly string[];
  /** Put after each of `candidates`. */
  readonly surname?: string;
  /** Of expression, soul urge and personality. Default `pythagorean`. */
  readonly system?: SystemId;
  /** All that concern names have an effect, but `letterOverrides`, as letters change place. */
  readonly methods?: MethodOptions;
};

export type NameCandidate = {
  readonly name: string;
  /** Levenshtein distance to the answer's `name` in code points, capitals taken as small letters; null without a name. */
  readonly distance: number | null;
  /** In the order they are applied; empty for a name of `candidates`. */
  readonly edits: readonly NameEdit[];
  /** The numbers after the change; what they were is in the answer's `before`. */
  readonly after: NameSearchNumbers;
  /** How the root of the name number stands to the birth numbers; null without a birth date. */
  readonly relations: NameRelations | null;
};

export type NameSearchAnswer = {
  readonly system: SystemId;
  /** A new spelling adds minor numbers. The birth name keeps its core numbers, and nothing here changes them. */
  readonly note: 'adds_minor_numbers_only';
  /** The name to start from, in one line with single spaces; null when only `candidates` were given. */
  readonly name: string | null;
  readonly before: NameSearchNumbers | null;
  /** Whether the name meets every wish as it is. */
  readonly alreadyMeets: boolean;
  /** The roots the birth date allows; null without one. Empty when no number is a friend: then nothing can be found. */
  readonly allowedRoots: readonly number[] | null;
  /** By distance, then fewer kinds of change, then alphabetically by code unit. */
  readonly results: readonly NameCandidate[];
  /** How many names met the wishes; more than `results` holds when `limit` cut them. */
  readonly found: number;
  /** How many names were looked at. */
  readonly explored: number;
  /** True when there were more spellings than are looked at. */
  readonly truncated: boolean;
  /** Names of `candidates` that cannot be read, and why. */
  readonly unreadable: readonly { readonly name: string; readonly code: ProblemCode }[];
};

/**
 * Names that reach wanted numbers: spellings of a name at a Levenshtein distance of at most 1 or 2, by changes that custom allows, or
 * the names of a list. What a new spelling gives are minor numbers; the core numbers are those of the birth name and stay.
 * Source: docs/methods/things/name-search.md
 * Throws an `EngineError` for a bad field, a request without a wish, and a name that no wanted table reads.
 *
 * @example searchNames({ name: 'Ann', targets: { nameNumber: [7] }, maxDistance: 1 }).results.map((result) => result.name) //=> ['Anne']
 */
export function searchNames(request: NameSearchRequest): NameSearchAnswer {
  const wanted = checkNameSearch(request);
  const { name, system, wishes, candidates } = wanted;
  const judged = name === null ? null : judgeName(name, system, '/name');
  const before = judged === null ? null : judged.numbers;
  const field =
    candidates === null ? spellingField(wanted, name as string, (judged as JudgedName).setAside) : candidateField(wanted, candidates);
  const results = field.names
    .filter(({ after }) => meets(after, wishes))
    .map((found) => ({ ...found, relations: relationsIn(wishes, found.after) }))
    .sort(compareCandidates);
  return {
    system: system.id,
    note: 'adds_minor_numbers_only',
    name,
    before,
    alreadyMeets: before !== null && meets(before, wishes),
    allowedRoots: wishes.relations === null ? null : allowedRoots(wishes.relations, wishes.friendship),
    results: results.slice(0, wanted.limit),
    found: results.length,
    explored: field.explored,
    truncated: field.truncated,
    unreadable: field.unreadable,
  };
}

/** The names that are looked at, with their numbers. */
type Field = Pick<NameSearchAnswer, 'explored' | 'truncated' | 'unreadable'> & {
  readonly names: readonly Omit<NameCandidate, 'relations'>[];
};

/** Spellings that make a title or suffix out of a word, or a word out of one, are left out: they change more than a spelling. */
function spellingField({ system, edits, maxDistance }: CheckedNameSearch, name: string, setAside: readonly string[]): Field {
  const { spellings, truncated } = spellingsOf(name, edits, new Set(setAside), maxDistance);
  const names = spellings.flatMap((spelling) => {
    const judged = attempt(spelling.name, system);
    if (typeof judged === 'string' || judged.setAside.length !== setAside.length) return [];
    return [{ ...spelling, after: judged.numbers }];
  });
  return { names, explored: spellings.length, truncated, unreadable: [] };
}

function candidateField({ name, system, surname }: CheckedNameSearch, candidates: readonly string[]): Field {
  const names: Omit<NameCandidate, 'relations'>[] = [];
  const unreadable: { name: string; code: ProblemCode }[] = [];
  for (const given of new Set(candidates.map(singleSpaced))) {
    const full = surname === null ? given : `${given} ${singleSpaced(surname)}`;
    // A surname alone must not stand in for a candidate without letters.
    const alone = attempt(given, system);
    const judged = surname === null || typeof alone === 'string' ? alone : attempt(full, system);
    if (typeof judged === 'string') unreadable.push({ name: given, code: judged });
    else names.push({ name: full, distance: distanceOf(name, full), edits: [], after: judged.numbers });
  }
  return { names, explored: names.length + unreadable.length, truncated: false, unreadable };
}

function attempt(text: string, system: ThingSystem): JudgedName | ProblemCode {
  const problems: Problem[] = [];
  return collectProblems(problems, () => judgeName(text, system, '/name')) ?? (problems[0] as Problem).code;
}

function distanceOf(name: string | null, candidate: string): number | null {
  if (name === null) return null;
  const letters = Array.from(name, (letter) => letter.toLowerCase());
  const others = Array.from(candidate, (letter) => letter.toLowerCase());
  return levenshtein(letters, others, Math.max(letters.length, others.length));
}

function relationsIn(wishes: NameWishes, { nameNumber }: NameSearchNumbers): NameRelations | null {
  return wishes.relations === null || nameNumber === null ? null : (wishes.relations[nameNumber.root] as NameRelations);
}

function compareCandidates(first: NameCandidate, second: NameCandidate): number {
  const byDistance = (first.distance ?? 0) - (second.distance ?? 0);
  return byDistance || kindsOf(first.edits) - kindsOf(second.edits) || (first.name < second.name ? -1 : 1);
}
