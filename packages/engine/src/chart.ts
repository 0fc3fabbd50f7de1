import type { Chart, Cycles, Grids, MissingReason, Numbers } from './answer.ts';
import { CYCLES } from './chart-cycles.ts';
import { GRIDS } from './chart-grids.ts';
import { NUMBERS, number } from './chart-numbers.ts';
import { type CheckedRequest, checkRequest } from './check-request.ts';
import {
  CYCLE_IDS,
  type Filling,
  GRID_IDS,
  NUMBER_IDS,
  type NumberId,
  noCycles,
  noGrids,
  noNumbers,
  noSingleNumbers,
  type SingleId,
} from './ids.ts';
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
  const { include } = request;
  const missing: Record<string, MissingReason> = {};
  const numbers = collect<Numbers>(NUMBER_RULES, noNumbers, subject, missing);
  const cycles = collect<Cycles>(CYCLE_RULES, noCycles, subject, missing);
  const grids = collect<Grids>(GRID_RULES, noGrids, subject, missing);
  noteNested(numbers, cycles, subject, missing);
  const system = request.system.definition.id;
  const { methods, nameAnswer: name } = subject;
  if (include === null) {
    return { system, methods, name, numbers, cycles, grids, sensitivity: sensitivityOf(subject), missing } as Chart;
  }
  return {
    system,
    ...(include.has('methods') && { methods }),
    name,
    ...(numbers !== null && { numbers }),
    ...(cycles !== null && { cycles }),
    ...(grids !== null && { grids }),
    ...(include.has('sensitivity') && { sensitivity: sensitivityOf(subject) }),
    missing,
  };
}

/** One member of the answer: its id, and how it is found. A string in place of a result is the reason why there is none. */
type Rule = { readonly id: string; readonly find: (subject: Subject) => unknown };

const SINGLE = noSingleNumbers();
const isSingle = (id: NumberId): id is SingleId => id in SINGLE;
const NUMBER_RULES = NUMBER_IDS.map((id): Rule => ({ id, find: isSingle(id) ? (subject) => number(subject, id) : NUMBERS[id] }));
const CYCLE_RULES = CYCLE_IDS.map((id): Rule => ({ id, find: CYCLES[id] }));
const GRID_RULES = GRID_IDS.map((id): Rule => ({ id, find: GRIDS[id] }));

/** The results by id, null where there is a reason instead; null altogether when nothing of the group was wanted. */
function collect<Group>(
  rules: readonly Rule[],
  nothing: () => Filling<Group>,
  subject: Subject,
  missing: Record<string, MissingReason>,
): Partial<Group> | null {
  const { include } = subject.request;
  const wanted = include === null ? rules : rules.filter(({ id }) => include.has(id));
  if (wanted.length === 0) return null;
  const found: Record<string, unknown> = include === null ? nothing() : {};
  for (const { id, find } of wanted) {
    const result = find(subject);
    if (typeof result === 'string') missing[id] = result as MissingReason;
    found[id] = typeof result === 'string' ? null : result;
  }
  return found as Partial<Group>;
}

/** Says why one member of a set is null where the rest is there. */
function noteNested(
  numbers: Partial<Numbers> | null,
  cycles: Partial<Cycles> | null,
  subject: Subject,
  missing: Record<string, MissingReason>,
): void {
  const bridges = numbers?.bridges;
  if (bridges && bridges.lifePathExpression === null) missing['bridges.lifePathExpression'] = reason(subject, 'lifePath', 'expression');
  if (bridges && bridges.soulUrgePersonality === null) missing['bridges.soulUrgePersonality'] = reason(subject, 'soulUrge', 'personality');
  const planes = numbers?.planes;
  if (planes) for (const id of PLANES) if (planes[id] === null) missing[`planes.${id}`] = 'no_letters';
  if (cycles?.dashas?.antar === null) for (const id of ['antar', 'pratyantar', 'daily']) missing[`dashas.${id}`] = 'no_as_of';
}

const PLANES = ['physical', 'mental', 'emotional', 'intuitive'] as const;

function reason(subject: Subject, ...ids: Parameters<typeof number>[1][]): MissingReason {
  return ids.map((id) => number(subject, id)).find((result) => typeof result === 'string') as MissingReason;
}
