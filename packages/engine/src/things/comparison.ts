import type { MissingReason, NumberResult } from '../answer.ts';
import type { CalendarDate } from '../calendar-date.ts';
import { type FoundCore, findCore, nameNumberOf } from '../chart-numbers.ts';
import { pointerTo, throwProblems } from '../check.ts';
import type { CheckedRequest } from '../check-request.ts';
import { collectProblems, type Problem } from '../engine-error.ts';
import { bhagyank } from '../numbers/bhagyank.ts';
import { birthday } from '../numbers/birthday.ts';
import type { ChartRequest, MethodOptions, Methods, SystemId } from '../request.ts';
import { createSubject, newTrace, type Subject } from '../subject.ts';
import { checkComparison } from './check-comparison.ts';
import type { ColumnPlan, Compared, ComparedNumber, ComparedNumbers } from './compared.ts';
import { type DifferenceReason, reasonsOf } from './difference.ts';

export { COMPARED_NUMBERS, type ComparedNumber, type ComparedNumbers } from './compared.ts';
export type { DifferenceReason } from './difference.ts';

/** A chart's request, read by several systems and several sets of methods. `sex` and `asOf` have no effect here. */
export type CompareRequest = Omit<ChartRequest, 'system' | 'include'> & {
  /** 1–10. Default: the systems that read the name; for Latin letters pythagorean, chaldean, indian, brazilian, ordinal. */
  readonly systems?: readonly SystemId[];
  /**
   * Methods set against `methods` in the first system, at most twenty, each with the options it changes.
   * Default: the other ways to a life path, and to a name sum where the system leaves a choice.
   */
  readonly variants?: readonly MethodOptions[];
  /** Which numbers are compared. Default all of `COMPARED_NUMBERS`. */
  readonly include?: readonly ComparedNumber[];
};

/** One system, or one set of methods, with its numbers. */
export type ComparedColumn = {
  readonly system: SystemId;
  /** Every option as it takes effect here. */
  readonly methods: Methods;
  readonly numbers: ComparedNumbers;
  readonly missing: Readonly<Record<string, MissingReason>>;
  /** For every number that is there, here or in the first column: how it compares with the first column. */
  readonly reasons: Readonly<Partial<Record<ComparedNumber, readonly DifferenceReason[]>>>;
};

export type CompareAnswer = {
  /** In the order asked for; the first is what all the others are compared with. */
  readonly systems: readonly ComparedColumn[];
  /** Each with the options that were set for it. */
  readonly variants: readonly (ComparedColumn & { readonly options: MethodOptions })[];
};

/**
 * The core numbers by several systems and several methods, side by side, with the reasons why they differ from the first system.
 * Source: docs/methods/things/comparison.md
 * Throws an `EngineError` with every problem of the request; and, without a birth date, when no system reads the name.
 *
 * @example compareSystems({ name: 'Mary Jane', systems: ['pythagorean', 'chaldean'] }).systems[1].reasons.expression //=> ['other_letter_table', 'other_sum']
 */
export function compareSystems(request: CompareRequest): CompareAnswer {
  const { base, systems, variants, include } = checkComparison(request);
  const columns = systems.map((plan) => compute(base, plan, include, null));
  const [first] = columns as [Compared, ...Compared[]];
  if (base.birth === null && columns.every(({ numbers }) => Object.values(numbers).every((each) => each === null))) createSubject(base);
  return {
    systems: columns.map((column) => columnOf(column, first, include)),
    variants: variants.map(({ options, plan }, index) => {
      const column = computeVariant(base, options, plan, first, include, pointerTo('/variants', index));
      return { options, ...columnOf(column, first, include) };
    }),
  };
}

/** A chart without a date refuses a name it cannot read. A column says so instead; no number is made of this date. */
const UNUSED_DATE: CalendarDate = { year: 1, month: 1, day: 1 };
/** Which numbers an option can change that leaves the reading of names and the masters alone; one that is not here can change any. */
const TOUCHES: Readonly<Record<string, readonly ComparedNumber[]>> = {
  lifePath: ['lifePath'],
  nameSum: ['destiny', 'expression', 'soulUrge', 'personality'],
};

/** `like` is a subject whose names are read alike, so that they need not be read again. */
function compute(base: CheckedRequest, plan: ColumnPlan, wanted: readonly ComparedNumber[], like: Subject | null): Compared {
  const request = { ...base, ...plan };
  const subject: Subject = { ...(like ?? createSubject({ ...request, birth: base.birth ?? UNUSED_DATE })), request };
  const core = findCore(subject);
  const numbers: Record<string, unknown> = {};
  const missing: Record<string, MissingReason> = {};
  for (const id of wanted) {
    const found = findNumber(id, subject, core);
    numbers[id] = typeof found === 'string' ? null : found;
    if (typeof found === 'string') missing[id] = found;
  }
  return { plan, subject, letters: subject.nameAnswer?.calculation ?? '', numbers, missing };
}

function findNumber(id: ComparedNumber, subject: Subject, core: FoundCore): NumberResult | MissingReason {
  const { birth, methods } = subject.request;
  if (id === 'birthday') return birth === null ? 'no_birth_date' : birthday(birth, subject.request.debtRules, newTrace(subject));
  if (id === 'destiny' && methods.destinyBasis === 'birthName') return core.expression;
  if (id === 'destiny') return birth === null ? 'no_birth_date' : bhagyank(birth, newTrace(subject));
  return id === 'nameNumber' ? nameNumberOf(subject) : core[id];
}

/** What no option of the variant touches is taken from the first column. */
function computeVariant(
  base: CheckedRequest,
  options: MethodOptions,
  plan: ColumnPlan,
  first: Compared,
  include: readonly ComparedNumber[],
  pointer: string,
): Compared {
  const touches = Object.keys(options).map((option) => TOUCHES[option] ?? null);
  const isTouched = (id: ComparedNumber) => touches.some((ids) => ids === null || ids.includes(id));
  const like = touches.includes(null) ? null : first.subject;
  const problems: Problem[] = [];
  const column = collectProblems(problems, () => compute(base, plan, include.filter(isTouched), like)) ?? first;
  throwProblems(problems.map((problem) => ({ ...problem, pointer: problem.pointer.replace('/methods', pointer) })));
  const numbers: Record<string, unknown> = {};
  const missing: Record<string, MissingReason> = {};
  for (const id of include) {
    const source = isTouched(id) ? column : first;
    const reason = source.missing[id];
    numbers[id] = source.numbers[id];
    if (reason !== undefined) missing[id] = reason;
  }
  return { ...column, numbers, missing };
}

function columnOf(column: Compared, first: Compared, include: readonly ComparedNumber[]): ComparedColumn {
  const reasons: Partial<Record<ComparedNumber, readonly DifferenceReason[]>> = {};
  for (const id of include) {
    const found = reasonsOf(id, column, first);
    if (found.length > 0) reasons[id] = found;
  }
  const { plan, numbers, missing } = column;
  return { system: plan.system.id, methods: plan.methods, numbers, missing, reasons };
}
