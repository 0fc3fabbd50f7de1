import { type CheckedObject, checkObject, enumeration, integerIn, integerMember, isMissing, MAX_TEXT, optionalBoolean, optionalDate, optionalList, optionalText, pointerTo, refuse, textProblem, throwProblems } from '../check.ts';
import { EngineError, type Problem, type ProblemCode } from '../engine-error.ts';
import type { MethodOptions, SystemId } from '../request.ts';
import { levenshtein } from './levenshtein.ts';
import { NAME_EDITS, type NameEdit, type NameEditCode } from './name-edits.ts';
import { allowedRoots, meets, type NameRelations, type NameSearchNumbers, type NameTargets, type NameWishes, numbersOf, relationsOf } from './name-wishes.ts';
import { spellingsOf } from './spellings.ts';
import { checkThingSystem, type ThingSystem } from './thing-system.ts';

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
  const wanted = checkSearch(request);
  const { name, system, wishes, candidates } = wanted;
  const before = name === null ? null : numbersOf(name, system, '/name');
  const field = candidates === null ? spellingField(wanted, name as string) : candidateField(wanted, candidates);
  const results = field.names
    .filter(({ after }) => meets(after, wishes))
    .map((found) => ({ ...found, relations: wishes.relations === null ? null : (wishes.relations[rootOf(found.after)] as NameRelations) }))
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
