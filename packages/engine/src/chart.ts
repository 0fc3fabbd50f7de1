import type { Chart, Cycles, MissingReason, Numbers } from './answer.ts';
import { findCycles } from './chart-cycles.ts';
import { findGrids } from './chart-grids.ts';
import { type FoundCore, findCore, findNumbers } from './chart-numbers.ts';
import { type CheckedRequest, checkRequest } from './check-request.ts';
import { CORE_IDS, CYCLE_IDS, GRID_IDS, NUMBER_IDS } from './ids.ts';
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

type Missing = Record<string, MissingReason>;

function wholeChart(subject: Subject, core: FoundCore): Chart {
  const { request } = subject;
  const missing: Missing = {};
  const numbers = withoutReasons(findNumbers(subject, core), NUMBER_IDS, missing) as Numbers;
  const cycles = withoutReasons(findCycles(subject, core.lifePath), CYCLE_IDS, missing) as Cycles;
  const grids = withoutReasons(findGrids(subject), GRID_IDS, missing);
  noteNested(numbers, cycles, core, missing);
  return {
    system: request.system.definition.id,
    methods: request.methods,
    name: subject.nameAnswer,
    numbers,
    cycles,
    grids,
    sensitivity: sensitivityOf(subject, core),
    missing,
  } as Chart;
}

/** Puts null where a reason stands in place of a result, and the reason into `missing`. */
function withoutReasons(found: Record<string, unknown>, ids: readonly string[], missing: Missing): Record<string, unknown> {
  for (let index = 0; index < ids.length; index += 1) {
    const id = ids[index] as string;
    const result = found[id];
    if (typeof result !== 'string') continue;
    missing[id] = result as MissingReason;
    found[id] = null;
  }
  return found;
}

/** What was asked for, found group by group: what nobody asked for of the rest is not even begun. */
function partOfChart(subject: Subject, core: FoundCore, include: ReadonlySet<string>): Chart {
  const { request } = subject;
  const missing: Missing = {};
  const coreIds = CORE_IDS.filter((id) => include.has(id));
  const onlyCore = coreIds.length === include.size;
  const wants = (ids: readonly string[]) => (onlyCore ? [] : ids.filter((id) => include.has(id)));
  const otherIds = wants(OTHER_NUMBER_IDS);
  const numberIds = otherIds.length === 0 ? coreIds : [...coreIds, ...otherIds];
  const numbers = pick(numberIds, () => (otherIds.length === 0 ? core : findNumbers(subject, core)), missing);
  const cycles = pick(wants(CYCLE_IDS), () => findCycles(subject, core.lifePath), missing);
  const grids = pick(wants(GRID_IDS), () => findGrids(subject), missing);
  noteNested(numbers ?? {}, cycles ?? {}, core, missing);
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

const OTHER_NUMBER_IDS = NUMBER_IDS.filter((id) => !CORE_IDS.includes(id));

/** The results of some ids; null when none was asked for. */
function pick(ids: readonly string[], find: () => Record<string, unknown>, missing: Missing): Record<string, unknown> | null {
  if (ids.length === 0) return null;
  const found = find();
  const picked: Record<string, unknown> = {};
  for (const id of ids) picked[id] = found[id];
  return withoutReasons(picked, ids, missing);
}

/** Says why one member of a set is null where the rest is there. */
function noteNested(numbers: Partial<Numbers>, cycles: Partial<Cycles>, core: FoundCore, missing: Missing): void {
  const { bridges, planes } = numbers;
  if (bridges) {
    if (bridges.lifePathExpression === null) missing['bridges.lifePathExpression'] = reason(core.lifePath, core.expression);
    if (bridges.soulUrgePersonality === null) missing['bridges.soulUrgePersonality'] = reason(core.soulUrge, core.personality);
  }
  if (planes) {
    for (const id of PLANES) if (planes[id] === null) missing[`planes.${id}`] = 'no_letters';
  }
  if (cycles.dashas?.antar === null) {
    for (const id of DATED_DASHAS) missing[`dashas.${id}`] = 'no_as_of';
  }
}

const PLANES = ['physical', 'mental', 'emotional', 'intuitive'] as const;
const DATED_DASHAS = ['antar', 'pratyantar', 'daily'] as const;

/** The reason that stands in the first, or else in the second. */
function reason(first: unknown, second: unknown): MissingReason {
  return (typeof first === 'string' ? first : second) as MissingReason;
}
