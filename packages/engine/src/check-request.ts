import type { CalendarDate } from './calendar-date.ts';
import { addDays, compareDates, dayNumber } from './calendar-date.ts';
import {
  type CheckedObject,
  checkObject,
  enumeration,
  optionalBoolean,
  optionalDate,
  optionalOf,
  pointerTo,
  refuse,
  throwProblems,
} from './check.ts';
import { collectProblems, type Problem } from './engine-error.ts';
import { CYCLE_IDS, DATED_IDS, EXTRA_IDS, GRID_IDS, NUMBER_IDS } from './ids.ts';
import { letterSystem } from './letters.ts';
import { type ChosenSystem, inTable, type ResolvedMethods, resolveMethods } from './methods.ts';
import { DEFAULT_NAME_RULES, readName } from './names.ts';
import { type ChartRequest, SYSTEM_IDS } from './request.ts';
import { definitionOf } from './systems/catalogue.ts';
import { parseSystem } from './systems/validate-system.ts';

/** A request that was found sound, with every default filled in. Names are still as written. */
export type CheckedRequest = ResolvedMethods & {
  readonly name: string | null;
  readonly currentName: string | null;
  readonly birth: CalendarDate | null;
  /** The birth date by the Indian day, which begins at sunrise. */
  readonly indianBirth: CalendarDate | null;
  readonly sex: 'female' | 'male' | null;
  readonly system: ChosenSystem;
  readonly asOf: CalendarDate | null;
  readonly explain: boolean;
  /** Null when everything is wanted. */
  readonly include: ReadonlySet<string> | null;
};

/**
 * Checks a request of any shape. Throws one `EngineError` with every problem, in the order of the fields.
 * Source: docs/methods/README.md
 */
export function checkRequest(input: unknown): CheckedRequest {
  const problems: Problem[] = [];
  const object = checkObject(input, '', FIELDS, problems);
  if (object.fields.name === undefined && object.fields.birthDate === undefined && problems[0]?.pointer !== '') {
    refuse(object, 'name', 'required', { alternative: 'birthDate' });
  }
  // Only their types are judged here: what a name holds is judged where it is read.
  const name = optionalOf(object, 'name', 'string') ?? null;
  const currentName = optionalOf(object, 'currentName', 'string') ?? null;
  const birth = optionalDate(object, 'birthDate') ?? null;
  const sex = enumeration(object, 'sex', SEXES) ?? null;
  const beforeSunrise = optionalBoolean(object, 'bornBeforeSunrise') ?? false;
  const system = readSystem(object);
  const asOf = optionalDate(object, 'asOf') ?? null;
  const explain = optionalBoolean(object, 'explain') ?? false;
  const include = readInclude(object);
  const methods = resolveMethods(object.fields.methods, system, problems);
  if (birth !== null && asOf !== null) checkAsOf(object, birth, asOf, include);
  const indianBirth = readIndianBirth(object, birth, beforeSunrise);
  if (problems.length > 0) throwProblems(withNames(problems, name, currentName));
  return {
    name,
    currentName,
    birth,
    indianBirth,
    sex,
    system: inTable(system, methods.methods.table),
    asOf,
    explain,
    include,
    methods: methods.methods,
    requestedMasters: methods.requestedMasters,
    requestedOverrides: methods.requestedOverrides,
    rules: methods.rules,
    debtRules: methods.debtRules,
    cycleRules: methods.cycleRules,
  };
}

const FIELDS = [
  'name',
  'currentName',
  'birthDate',
  'sex',
  'bornBeforeSunrise',
  'system',
  'asOf',
  'explain',
  'include',
  'methods',
] as const satisfies readonly (keyof ChartRequest)[];
type Field = (typeof FIELDS)[number];

const PYTHAGOREAN: ChosenSystem = { id: 'pythagorean', definition: definitionOf('pythagorean', null) };
const INCLUDABLE: ReadonlySet<string> = new Set([...NUMBER_IDS, ...CYCLE_IDS, ...GRID_IDS, ...EXTRA_IDS]);
const SEXES = ['female', 'male'] as const;
const FIRST_DAY = 0;

/** A sound request's names are read once, with the chart. Here, what is wrong with them is told together with the rest, field by field. */
function withNames(problems: readonly Problem[], name: string | null, currentName: string | null): readonly Problem[] {
  const all = [...problems];
  const system = letterSystem(PYTHAGOREAN.definition);
  for (const [pointer, written] of [
    ['/name', name],
    ['/currentName', currentName],
  ] as const) {
    if (written !== null) collectProblems(all, () => readName(written, system, DEFAULT_NAME_RULES, pointer));
  }
  const place = ({ pointer }: Problem) => FIELDS.indexOf(pointer.split('/')[1] as Field);
  return all.sort((a, b) => place(a) - place(b));
}

function readSystem(object: CheckedObject<Field>): ChosenSystem {
  const { system } = object.fields;
  if (system === undefined) return PYTHAGOREAN;
  if (typeof system === 'object' && system !== null) return customSystem(system, object.problems);
  const id = enumeration(object, 'system', SYSTEM_IDS, 'unknown_system');
  return id === undefined ? PYTHAGOREAN : { id, definition: definitionOf(id, null) };
}

function customSystem(system: object, problems: Problem[]): ChosenSystem {
  const definition = collectProblems(problems, () => parseSystem(system, '/system'));
  return definition === null ? PYTHAGOREAN : { id: null, definition };
}

function readInclude(object: CheckedObject<Field>): ReadonlySet<string> | null {
  const include = optionalOf(object, 'include', 'array');
  if (include === undefined) return null;
  if (isSameList(include, latestInclude.list)) return latestInclude.wanted;
  const sound = object.problems.length;
  const wanted = new Set<string>();
  for (let index = 0; index < include.length; index += 1) {
    const id = include[index];
    if (typeof id === 'string' && INCLUDABLE.has(id)) wanted.add(id);
    else object.problems.push({ pointer: pointerTo('/include', index), code: typeof id === 'string' ? 'invalid_option' : 'invalid_type' });
  }
  if (object.problems.length === sound) latestInclude = { list: [...include], wanted };
  return wanted;
}

/** The list that was found sound last: the lines of a batch all ask for the same. */
let latestInclude: { readonly list: readonly unknown[]; readonly wanted: ReadonlySet<string> } = { list: [], wanted: new Set() };

function isSameList(one: readonly unknown[], other: readonly unknown[]): boolean {
  if (one.length !== other.length) return false;
  for (let index = 0; index < one.length; index += 1) if (one[index] !== other[index]) return false;
  return true;
}

function checkAsOf(object: CheckedObject<Field>, birth: CalendarDate, asOf: CalendarDate, include: ReadonlySet<string> | null): void {
  const wanted = include === null || DATED_IDS.some((id) => include.has(id));
  if (wanted && compareDates(asOf, birth) < 0) refuse(object, 'asOf', 'as_of_before_birth');
}

function readIndianBirth(object: CheckedObject<Field>, birth: CalendarDate | null, beforeSunrise: boolean): CalendarDate | null {
  if (birth === null || !beforeSunrise) return birth;
  if (dayNumber(birth) > FIRST_DAY) return addDays(birth, -1);
  refuse(object, 'bornBeforeSunrise', 'date_out_of_range');
  return birth;
}
