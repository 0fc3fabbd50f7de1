import { type CheckedObject, checkObject, memberOf, optionalList, pointerTo, throwProblems } from '../check.ts';
import { type CheckedRequest, checkRequest } from '../check-request.ts';
import { collectProblems, type Problem, type ProblemCode } from '../engine-error.ts';
import { resolveMethods } from '../methods.ts';
import { METHOD_VALUES, type MethodOptions, type Methods, SYSTEM_IDS, type SystemId } from '../request.ts';
import { findSystem, tablesOf } from '../systems/catalogue.ts';
import { systemsReading } from '../systems-reading.ts';
import { COMPARED_NUMBERS, type ColumnPlan, type ComparedNumber } from './compared.ts';

/** A comparison that was found sound: the request as its first system reads it, and what every column is computed by. */
export type CheckedComparison = {
  readonly base: CheckedRequest;
  readonly systems: readonly ColumnPlan[];
  readonly variants: readonly { readonly options: MethodOptions; readonly plan: ColumnPlan }[];
  readonly include: readonly ComparedNumber[];
};

/** Checks a comparison of any shape. Throws one `EngineError` with every problem. */
export function checkComparison(request: unknown): CheckedComparison {
  const problems: Problem[] = [];
  const object = checkObject(request, '', [...CHART_FIELDS, 'systems', 'variants', 'include'], problems);
  const include = optionalList(object, 'include', COMPARED_NUMBERS.length, memberOf(COMPARED_NUMBERS)) ?? COMPARED_NUMBERS;
  const given = optionalList(object, 'systems', SYSTEM_IDS.length, memberOf(SYSTEM_IDS, 'unknown_system'));
  const systems = given === undefined || given.length === 0 ? standardSystems(object.fields.name) : [...new Set(given)].map(inItsTable);
  const options = readOptions(object, systems);
  const base = checkBase(object, systems[0] as SystemInTable, options, include);
  const variants = base === null ? [] : readVariants(object, base, options);
  throwProblems(problems);
  const checked = base as CheckedRequest;
  return {
    base: checked,
    systems: systems.map((system) => planOf(system, options)),
    variants,
    include: [...new Set(include)],
  };
}

const CHART_FIELDS = ['name', 'currentName', 'birthDate', 'sex', 'bornBeforeSunrise', 'asOf', 'explain', 'methods'] as const;
type Field = (typeof CHART_FIELDS)[number] | 'systems' | 'variants' | 'include';
const MAX_VARIANTS = 20;
const LATIN: readonly SystemInTable[] = (['pythagorean', 'chaldean', 'indian', 'brazilian', 'ordinal'] as const).map(inItsTable);
const PLAIN_LATIN = /^[ -~]*$/;

/** A system, in a table that is not its default where only that reads the name. */
type SystemInTable = { readonly id: SystemId; readonly table: string | null };

function inItsTable(id: SystemId): SystemInTable {
  return { id, table: null };
}

/** The systems that read the name, or those of Latin letters when none does or there is none. */
function standardSystems(name: unknown): readonly SystemInTable[] {
  if (typeof name !== 'string' || PLAIN_LATIN.test(name)) return LATIN;
  const reading = systemsReading(name).map((each) => {
    const [id, table] = each.split('/') as [SystemId, string | undefined];
    return { id, table: table ?? null };
  });
  return reading.length === 0 ? LATIN : reading;
}

/** The methods, without a table that the system does not offer, so long as one of the systems does. */
type Options = { readonly methods: unknown; readonly table: string | null };

function readOptions(object: CheckedObject<Field>, systems: readonly SystemInTable[]): Options {
  const { methods } = object.fields;
  if (!isTabled(methods) || !systems.some(({ id }) => tablesOf(id).includes(methods.table))) return { methods, table: null };
  const { table, ...rest } = methods;
  return { methods: rest, table };
}

function isTabled(methods: unknown): methods is { readonly table: string } {
  return typeof methods === 'object' && methods !== null && 'table' in methods && typeof methods.table === 'string';
}

function optionsFor({ id, table }: SystemInTable, options: Options): unknown {
  const wanted = options.table !== null && tablesOf(id).includes(options.table) ? options.table : table;
  const { methods } = options;
  const isObject = methods === undefined || (typeof methods === 'object' && methods !== null);
  return wanted === null || !isObject ? methods : { ...methods, table: wanted };
}

function checkBase(
  object: CheckedObject<Field>,
  system: SystemInTable,
  options: Options,
  include: readonly ComparedNumber[],
): CheckedRequest | null {
  if (!object.isObject) return null;
  const fields = Object.fromEntries(CHART_FIELDS.map((field) => [field, object.fields[field]]));
  const plain = { ...fields, system: system.id, methods: optionsFor(system, options), include };
  return collectProblems(object.problems, () => checkRequest(plain));
}

function planOf(system: SystemInTable, options: Options): ColumnPlan {
  return planWith(system.id, optionsFor(system, options), []);
}

function planWith(id: SystemId, methods: unknown, problems: Problem[]): ColumnPlan {
  const resolved = resolveMethods(methods, { id, definition: findSystem(id, null) }, problems);
  return { ...resolved, system: { id, definition: findSystem(id, resolved.methods.table) } };
}

function readVariants(object: CheckedObject<Field>, base: CheckedRequest, options: Options): CheckedComparison['variants'] {
  const id = base.system.id as SystemId;
  const plan = planOf({ id, table: base.methods.table }, options);
  if (object.fields.variants === undefined) {
    return standardVariants(base).map((variant) => ({
      options: variant,
      plan: { ...plan, methods: { ...plan.methods, ...variant } as Methods },
    }));
  }
  const given = optionalList(object, 'variants', MAX_VARIANTS, readObject) ?? [];
  const methods = optionsFor({ id, table: base.methods.table }, options) as object | undefined;
  return given.map((variant, index) => {
    const found: Problem[] = [];
    const changed = planWith(id, { ...methods, ...variant }, found);
    const pointer = pointerTo('/variants', index);
    for (const problem of found) object.problems.push({ ...problem, pointer: problem.pointer.replace('/methods', pointer) });
    return { options: variant as MethodOptions, plan: changed };
  });
}

function standardVariants({ birth, name, methods, system }: CheckedRequest): MethodOptions[] {
  const paths = birth === null ? [] : METHOD_VALUES.lifePath.filter((method) => method !== methods.lifePath);
  const sums =
    name === null || system.definition.nameSum === 'addAll' ? [] : METHOD_VALUES.nameSum.filter((sum) => sum !== methods.nameSum);
  return [...paths.map((path) => ({ lifePath: path })), ...sums.map((sum) => ({ nameSum: sum }))];
}

function readObject(member: unknown): { readonly member: object } | ProblemCode {
  return typeof member === 'object' && member !== null && !Array.isArray(member) ? { member } : 'invalid_type';
}
