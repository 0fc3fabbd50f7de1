import type { Chart, Numbers } from './answer.ts';
import { findCycles } from './chart-cycles.ts';
import { findGrids } from './chart-grids.ts';
import { type FoundCore, findCore, findNumbers } from './chart-numbers.ts';
import { type CheckedRequest, checkRequest } from './check-request.ts';
import { CORE_IDS, CYCLE_IDS, GRID_IDS, NUMBER_IDS } from './ids.ts';
import { type Missing, orNull } from './missing.ts';
import { quickChart } from './quick-chart.ts';
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
  const quick = quickChart(request);
  if (quick !== null) return quick;
  const subject = createSubject(request);
  const core = findCore(subject);
  return request.include === null ? wholeChart(subject, core) : partOfChart(subject, core, request.include);
}

function wholeChart(subject: Subject, core: FoundCore): Chart {
  const { request } = subject;
  const missing: Missing = {};
  return {
    system: request.system.definition.id,
    methods: request.methods,
    name: subject.nameAnswer,
    numbers: findNumbers(subject, core, missing),
    cycles: findCycles(subject, core.lifePath, missing),
    grids: findGrids(subject, missing),
    sensitivity: sensitivityOf(subject, core),
    missing,
  };
}

/** What was asked for, found group by group: what nobody asked for of the rest is not even begun. */
function partOfChart(subject: Subject, core: FoundCore, include: ReadonlySet<string>): Chart {
  const { request } = subject;
  const missing: Missing = {};
  const numbers = pick(include, NUMBER_IDS, missing, (all) => numbersOf(subject, core, include, all));
  const cycles = pick(include, CYCLE_IDS, missing, (all) => findCycles(subject, core.lifePath, all));
  const grids = pick(include, GRID_IDS, missing, (all) => findGrids(subject, all));
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

/** Long lists ask for core numbers alone, so the others are then left out. */
function numbersOf(subject: Subject, core: FoundCore, include: ReadonlySet<string>, missing: Missing): Partial<Numbers> {
  if (NUMBER_IDS.some((id) => include.has(id) && !CORE_IDS.includes(id))) return findNumbers(subject, core, missing);
  return {
    lifePath: orNull(core.lifePath, 'lifePath', missing),
    expression: orNull(core.expression, 'expression', missing),
    soulUrge: orNull(core.soulUrge, 'soulUrge', missing),
    personality: orNull(core.personality, 'personality', missing),
  };
}

/** Of one group the results that are asked for, with the reasons for those that are null; null when none is. */
function pick<Id extends string, Group extends { readonly [Each in Id]?: unknown }>(
  include: ReadonlySet<string>,
  ids: readonly Id[],
  missing: Missing,
  find: (all: Missing) => Group,
): Group | null {
  const wanted = ids.filter((id) => include.has(id));
  if (wanted.length === 0) return null;
  const reasons: Missing = {};
  const found = find(reasons);
  for (const [id, reason] of Object.entries(reasons)) if (include.has(id.split('.')[0] as string)) missing[id] = reason;
  return Object.fromEntries(wanted.map((id) => [id, found[id]])) as Group;
}
