import {
  type CheckedObject,
  checkObject,
  enumeration,
  integerIn,
  integerMember,
  isMissing,
  memberOf,
  optionalBoolean,
  optionalDate,
  optionalList,
  optionalText,
  pointerTo,
  refuse,
  textProblem,
  throwProblems,
} from '../check.ts';
import type { Problem, ProblemCode } from '../engine-error.ts';
import { NAME_EDITS, type NameEditCode } from './name-edits.ts';
import { type NameTargets, type NameWishes, relationsOf } from './name-wishes.ts';
import { checkThingSystem, type ThingSystem } from './thing-system.ts';

/** A search that was found sound, with every default filled in. */
export type CheckedNameSearch = {
  readonly name: string | null;
  readonly system: ThingSystem;
  readonly wishes: NameWishes;
  readonly edits: ReadonlySet<NameEditCode>;
  readonly maxDistance: number;
  readonly limit: number;
  readonly candidates: readonly string[] | null;
  readonly surname: string | null;
};

/** Checks a search of any shape. Throws one `EngineError` with every problem. */
export function checkNameSearch(request: unknown): CheckedNameSearch {
  const problems: Problem[] = [];
  const object = checkObject(request, '', FIELDS, problems);
  const { fields } = object;
  const name = (fields.candidates === undefined && isMissing(object, 'name') ? undefined : optionalText(object, 'name')) ?? null;
  const birth = optionalDate(object, 'birthDate');
  const friendship = enumeration(object, 'friendship', ['both', 'either']) ?? 'both';
  const targets = readTargets(object);
  const avoidWarnings = optionalBoolean(object, 'avoidWarnings') ?? false;
  const hasWish = Object.keys(targets).length > 0 || fields.birthDate !== undefined || fields.avoidWarnings === true;
  if (!hasWish && fields.targets === undefined) isMissing(object, 'targets');
  const rest = {
    edits: new Set(optionalList(object, 'edits', NAME_EDITS.length, memberOf(NAME_EDITS)) ?? NAME_EDITS),
    maxDistance: integerIn(object, 'maxDistance', 1, 2) ?? 2,
    limit: integerIn(object, 'limit', 1, 200) ?? 50,
    candidates: optionalList(object, 'candidates', MAX_CANDIDATES, readText) ?? null,
    surname: optionalText(object, 'surname') ?? null,
  };
  const system = checkThingSystem(object, 'pythagorean');
  throwProblems(problems);
  const relations = birth === undefined ? null : relationsOf(birth, system.methods.friendTable);
  return { name: name === null ? null : singleSpaced(name), system, wishes: { targets, avoidWarnings, relations, friendship }, ...rest };
}

/** A name in one line: composed, and with single spaces. */
export function singleSpaced(text: string): string {
  return text.normalize('NFC').trim().replace(/\s+/gu, ' ');
}

const FIELDS = [
  'name',
  'birthDate',
  'friendship',
  'targets',
  'avoidWarnings',
  'edits',
  'maxDistance',
  'limit',
  'candidates',
  'surname',
  'system',
  'methods',
] as const;

const MAX_CANDIDATES = 500;
const TARGETS = { nameNumber: 999, expression: 99, soulUrge: 99, personality: 99 } as const;

function readTargets(object: CheckedObject<'targets'>): NameTargets {
  if (object.fields.targets === undefined) return {};
  const pointer = pointerTo(object.pointer, 'targets');
  const ids = Object.keys(TARGETS) as (keyof typeof TARGETS)[];
  const given = checkObject(object.fields.targets, pointer, ids, object.problems);
  if (given.isObject && ids.every((id) => given.fields[id] === undefined)) refuse(object, 'targets', 'invalid_option', { allowed: ids });
  const targets: { -readonly [Id in keyof NameTargets]: readonly number[] } = {};
  for (const id of ids) {
    const wanted = optionalList(given, id, MAX_TARGETS, integerMember(1, TARGETS[id]));
    if (wanted !== undefined) targets[id] = wanted;
  }
  return targets;
}

const MAX_TARGETS = 99;

function readText(member: unknown): { readonly member: string } | ProblemCode {
  if (typeof member !== 'string') return 'invalid_type';
  return textProblem(member) ?? { member };
}
