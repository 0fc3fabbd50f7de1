import type { Chart, Cycles, MissingReason, NameAnswer, Numbers } from './answer.ts';
import { CYCLES } from './chart-cycles.ts';
import { GRIDS } from './chart-grids.ts';
import { isSingle, NUMBERS, number } from './chart-numbers.ts';
import { type CheckedRequest, checkRequest } from './check-request.ts';
import { CYCLE_IDS, GRID_IDS, NUMBER_IDS, type NumberId } from './ids.ts';
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
  const wanted = (id: string) => include === null || include.has(id);
  const numbers = collect(NUMBER_IDS.filter(wanted), (id) => numberOf(subject, id), missing);
  const cycles = collect(CYCLE_IDS.filter(wanted), (id) => CYCLES[id](subject), missing);
  const grids = collect(GRID_IDS.filter(wanted), (id) => GRIDS[id](subject), missing);
  noteNested(numbers, cycles, subject, missing);
  return {
    system: request.system.definition.id,
    ...(wanted('methods') && { methods: request.methods }),
    name: subject.nameAnswer as NameAnswer | null,
    ...(numbers !== null && { numbers: numbers as Partial<Numbers> }),
    ...(cycles !== null && { cycles: cycles as Partial<Cycles> }),
    ...(grids !== null && { grids }),
    ...(wanted('sensitivity') && { sensitivity: sensitivityOf(subject) }),
    missing,
  };
}

function numberOf(subject: Subject, id: NumberId): unknown {
  return isSingle(id) ? number(subject, id) : NUMBERS[id](subject);
}

/** The results by id, null where there is a reason instead; null altogether when nothing was wanted. */
function collect<Id extends string>(
  ids: readonly Id[],
  find: (id: Id) => unknown,
  missing: Record<string, MissingReason>,
): Record<string, unknown> | null {
  if (ids.length === 0) return null;
  const found: Record<string, unknown> = {};
  for (const id of ids) {
    const result = find(id);
    if (typeof result === 'string') missing[id] = result as MissingReason;
    found[id] = typeof result === 'string' ? null : result;
  }
  return found;
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
  for (const [plane, result] of Object.entries(numbers?.planes ?? {})) if (result === null) missing[`planes.${plane}`] = 'no_letters';
  if (cycles?.dashas?.antar === null) for (const id of ['antar', 'pratyantar', 'daily']) missing[`dashas.${id}`] = 'no_as_of';
}

function reason(subject: Subject, ...ids: Parameters<typeof number>[1][]): MissingReason {
  return ids.map((id) => number(subject, id)).find((result) => typeof result === 'string') as MissingReason;
}
