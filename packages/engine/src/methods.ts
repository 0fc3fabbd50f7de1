import { type CheckedObject, checkObject, enumeration, optionalBoolean, optionalList, optionalOf, refuse } from './check.ts';
import type { Problem, ProblemCode } from './engine-error.ts';
import { PLAIN, type ReductionRules, reductionRules } from './reduce.ts';
import { type LetterOverride, type LoShuRules, METHOD_VALUES, type Methods, type SystemId } from './request.ts';
import { definitionOf, tablesOf } from './systems/catalogue.ts';
import type { SystemDefinition } from './systems/system.ts';

/** A system as a request names it: its definition, and its id when it is one of the house. */
export type ChosenSystem = { readonly definition: SystemDefinition; readonly id: SystemId | null };

/** A system in one of its tables; null is the table it has. */
export function inTable(system: ChosenSystem, table: string | null): ChosenSystem {
  return system.id === null || table === null ? system : { id: system.id, definition: definitionOf(system.id, table) };
}

/** Methods as they take effect, and what was asked for where that differs. */
export type ResolvedMethods = {
  readonly methods: Methods;
  /** A system may not keep them. */
  readonly requestedMasters: readonly number[];
  /** In the order in which they were given, which is where a problem with one is reported. */
  readonly requestedOverrides: readonly LetterOverride[];
  /** Masters kept; and the same where a karmic debt is looked for too. */
  readonly rules: ReductionRules;
  readonly debtRules: ReductionRules;
  /** For the personal and universal cycles. */
  readonly cycleRules: ReductionRules;
};

/** The masters that can be kept. */
export const MASTERS: readonly number[] = [11, 22, 33, 44, 55, 66, 77, 88, 99];
export const DEFAULT_MASTERS: readonly number[] = Object.freeze([11, 22, 33]);

/**
 * The options of a request as they take effect in a system, with every default filled in. What the system fixes
 * (its masters, its way to add) wins over the request. Problems are collected at `/methods/…`.
 */
export function resolveMethods(options: unknown, system: ChosenSystem, problems: Problem[]): ResolvedMethods {
  if (options === undefined) return defaultsOf(system);
  const object = checkOptions(options, problems);
  const choose = <Option extends keyof typeof METHOD_VALUES>(option: Option) =>
    enumeration(object, option, METHOD_VALUES[option] as readonly (string | boolean)[]) ?? METHOD_VALUES[option][0];
  const chosen = Object.fromEntries(OPTIONS.map((option) => [option, choose(option)])) as Pick<Methods, (typeof OPTIONS)[number]>;
  const requestedMasters = readMasters(object);
  const requestedOverrides = readOverrides(object);
  const loShu = readLoShu(object);
  const table = readTable(object, system);
  const masters = keptMasters(inTable(system, table).definition, requestedMasters, chosen.chaldeanMasters);
  const rules = reductionRules(masters, false);
  return {
    requestedMasters,
    requestedOverrides,
    rules,
    debtRules: reductionRules(masters, true),
    cycleRules: chosen.personalCycles === 'keepMasters' ? rules : PLAIN,
    methods: {
      ...chosen,
      nameSum: system.definition.nameSum === 'addAll' ? 'addAll' : chosen.nameSum,
      diacritics: object.fields.diacritics === undefined ? defaultDiacritics(system) : chosen.diacritics,
      masters,
      // In the order of the letters, so that one choice has one canonical form.
      letterOverrides: [...requestedOverrides].sort((one, other) => one.index - other.index),
      loShu,
      table,
    },
  };
}

const OPTIONS = Object.keys(METHOD_VALUES) as readonly (keyof typeof METHOD_VALUES)[];
const FIELDS = [...OPTIONS, 'masters', 'letterOverrides', 'loShu', 'table'] as const;
const MAX_OVERRIDES = 300;
const LO_SHU: LoShuRules = Object.freeze({ driverConductor: true, kua: false, century: true });
const LO_SHU_FIELDS = Object.keys(LO_SHU) as readonly (keyof LoShuRules)[];

/** An unknown option is its own code, as the options are a list of their own. */
function checkOptions(options: unknown, problems: Problem[]): CheckedObject<(typeof FIELDS)[number]> {
  const found: Problem[] = [];
  const object = checkObject(options, '/methods', FIELDS, found);
  for (const problem of found) problems.push(problem.code === 'unknown_field' ? { ...problem, code: 'unknown_option' } : problem);
  return { ...object, problems };
}

/** In order and each once, so that one choice has one canonical form. */
function readMasters(object: CheckedObject<(typeof FIELDS)[number]>): readonly number[] {
  const masters = optionalList(object, 'masters', MASTERS.length, readMaster);
  return masters === undefined ? DEFAULT_MASTERS : MASTERS.filter((master) => masters.includes(master));
}

function readMaster(member: unknown): { readonly member: number } | ProblemCode {
  if (typeof member !== 'number') return 'invalid_type';
  return MASTERS.includes(member) ? { member } : 'invalid_option';
}

/** A letter that is settled twice is refused where it comes again. */
function readOverrides(object: CheckedObject<(typeof FIELDS)[number]>): readonly LetterOverride[] {
  const sound = object.problems.length;
  const overrides = optionalList(object, 'letterOverrides', MAX_OVERRIDES, readOverride) ?? NO_OVERRIDES;
  if (object.problems.length > sound || overrides.length < 2) return overrides;
  overrides.forEach(({ index }, at) => {
    if (overrides.findIndex((other) => other.index === index) < at)
      object.problems.push({ pointer: `/methods/letterOverrides/${at}/index`, code: 'invalid_option' });
  });
  return overrides;
}

const NO_OVERRIDES: readonly LetterOverride[] = [];

function readOverride(member: unknown): { readonly member: LetterOverride } | ProblemCode {
  const object = checkObject(member, '', ['index', 'role'], []);
  const { index, role } = object.fields;
  if (object.problems.length > 0 || typeof index !== 'number') return 'invalid_type';
  if (!Number.isInteger(index) || index < 0 || (role !== 'vowel' && role !== 'consonant')) return 'invalid_option';
  return { member: { index, role } };
}

function readLoShu(object: CheckedObject<(typeof FIELDS)[number]>): LoShuRules {
  if (object.fields.loShu === undefined) return LO_SHU;
  const rules = checkObject(object.fields.loShu, '/methods/loShu', LO_SHU_FIELDS, object.problems);
  return Object.fromEntries(LO_SHU_FIELDS.map((field) => [field, optionalBoolean(rules, field) ?? LO_SHU[field]])) as LoShuRules;
}

function readTable(object: CheckedObject<(typeof FIELDS)[number]>, system: ChosenSystem): string | null {
  const tables = system.id === null ? [] : tablesOf(system.id);
  const table = optionalOf(object, 'table', 'string') ?? tables[0] ?? null;
  if (table === null || tables.includes(table)) return table;
  refuse(object, 'table', 'invalid_option', { allowed: tables });
  return null;
}

function defaultsOf(system: ChosenSystem): ResolvedMethods {
  const known = defaults.get(system.definition);
  if (known !== undefined) return known;
  const resolved = resolveMethods({}, system, []);
  Object.freeze(resolved.methods);
  defaults.set(system.definition, resolved);
  return resolved;
}

/** Definitions are immutable, so their defaults are worked out once. */
const defaults = new WeakMap<SystemDefinition, ResolvedMethods>();

function defaultDiacritics(system: ChosenSystem): Methods['diacritics'] {
  return system.definition.marks === undefined ? 'base' : 'brazilian';
}

/** What the system declares: the masters of the request, always or when asked for, or a list of its own. */
function keptMasters(definition: SystemDefinition, requested: readonly number[], chaldeanMasters: boolean): readonly number[] {
  if (definition.masters === 'request') return requested;
  if (definition.masters === 'chaldeanMasters') return chaldeanMasters ? requested : NO_MASTERS;
  return definition.masters;
}

const NO_MASTERS: readonly number[] = Object.freeze([]);
