import type { Chart, MissingReason, Numbers } from './answer.ts';
import { findCycles } from './chart-cycles.ts';
import { findGrids } from './chart-grids.ts';
import { type FoundCore, findCore, findNumbers } from './chart-numbers.ts';
import { type CheckedRequest, checkRequest } from './check-request.ts';
import { CORE_IDS, CYCLE_IDS, GRID_IDS, isCore, NUMBER_IDS } from './ids.ts';
import { type Missing, orNull } from './missing.ts';
import { addCycleMasters } from './numbers/masters.ts';
import type { ChartRequest } from './request.ts';
import { sensitivityOf } from './sensitivity.ts';
import { createSubject, type Subject } from './subject.ts';

/**
 * The chart of a person: numbers, cycles and grids with their chains, what is missing and why, and which other accepted
 * methods would give another value. The same request gives the same chart; nothing is read from a clock.
 * Throws an `EngineError` with every problem of a request that is not sound, whatever its shape.
 *
 * @example computeChart({ name: 'Thomas John Hancock', birthDate: '1936-10-12', include: ['lifePath'] }).numbers.lifePath.value //=> 5
 */
export function computeChart(request: ChartRequest): Chart {
  return chartOf(checkRequest(request));
}

/** The chart of a request that was checked before. */
export function chartOf(request: CheckedRequest): Chart {
  const subject = createSubject(request);
  const core = findCore(subject);
  return request.include === null ? wholeChart(subject, core) : partOfChart(subject, core, request.include);
}

function wholeChart(subject: Subject, core: FoundCore): Chart {
  const { request } = subject;
  const missing: Missing = {};
  const numbers = findNumbers(subject, core, missing);
  const cycles = findCycles(subject, core.lifePath, missing);
  addCycleMasters(numbers.masters, cycles, request.methods);
  return {
    system: request.system.definition.id,
    methods: request.methods,
    name: subject.nameAnswer,
    numbers,
    cycles,
    grids: findGrids(subject, missing),
    sensitivity: sensitivityOf(subject, core),
    missing,
  };
}

/** What was asked for, found group by group: what nobody asked for of the rest is not even begun. */
function partOfChart(subject: Subject, core: FoundCore, include: ReadonlySet<string>): Chart {
  const { request } = subject;
  const missing: Missing = {};
  const numbers = pick(include, NUMBERS, missing, (all, wanted) => numbersOf(subject, core, wanted, all));
  const cycles = pick(include, CYCLES, missing, (all) => findCycles(subject, core.lifePath, all));
  const grids = pick(include, GRIDS, missing, (all) => findGrids(subject, all));
  return {
    system: request.system.definition.id,
    ...(include.has('methods') && { methods: request.methods }),
    name: subject.nameAnswer,
    ...(numbers !== null && { numbers }),
    ...(cycles !== null && { cycles }),
    ...(grids !== null && { grids }),
    ...(include.has('sensitivity') && { sensitivity: sensitivityOf(subject, core) }),
    missing,
  };
}

const NUMBERS: ReadonlySet<string> = new Set(NUMBER_IDS);
const CYCLES: ReadonlySet<string> = new Set(CYCLE_IDS);
const GRIDS: ReadonlySet<string> = new Set(GRID_IDS);

/** Long lists ask for core numbers alone, so the others are then left out. */
function numbersOf(subject: Subject, core: FoundCore, wanted: readonly string[], missing: Missing): Partial<Numbers> {
  if (!wanted.every(isCore)) {
    const numbers = findNumbers(subject, core, missing);
    if (wanted.includes('masters')) addCycleMasters(numbers.masters, findCycles(subject, core.lifePath, {}), subject.request.methods);
    return numbers;
  }
  const numbers: { -readonly [Id in keyof FoundCore]?: Numbers[Id] } = {};
  for (const id of CORE_IDS) numbers[id] = orNull(core[id], id, missing);
  return numbers;
}

/** Of one group the results that are asked for, with the reasons for those that are null; null when none is. */
function pick<Group extends object>(
  include: ReadonlySet<string>,
  group: ReadonlySet<string>,
  missing: Missing,
  find: (all: Missing, wanted: readonly string[]) => Group,
): Group | null {
  const wanted: string[] = [];
  for (const id of include) if (group.has(id)) wanted.push(id);
  if (wanted.length === 0) return null;
  const reasons: Missing = {};
  const found = find(reasons, wanted) as Record<string, unknown>;
  const picked: Record<string, unknown> = {};
  for (const id of wanted) picked[id] = found[id];
  for (const id in reasons) if (wanted.includes(id.split('.')[0] as string)) missing[id] = reasons[id] as MissingReason;
  return picked as Group;
}
