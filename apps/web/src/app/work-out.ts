import { type Chart, type ChartRequest, computeChart, EngineError, type Problem, type ProblemCode } from '@1numbers/engine';
import { withoutFields } from './chart-request.ts';

/** What is wrong with a field. `birth_date_in_future` is known here, not in the engine, which has no clock. */
export type FieldProblem = { readonly field: string; readonly code: ProblemCode | 'birth_date_in_future' };

/** A chart of what could be worked out, and what is wrong with the rest. */
export type Outcome = { readonly request: ChartRequest | null; readonly chart: Chart | null; readonly problems: readonly FieldProblem[] };

/**
 * Works out as much as the request allows: a field that is refused is left out and named, and the rest is still worked out.
 */
export function workOut(request: ChartRequest, today: string, chosenDay: boolean): Outcome {
  if (!chosenDay && request.birthDate !== undefined && isIso(request.birthDate) && request.birthDate > today) {
    const rest = withoutFields(request, ['birthDate']);
    const outcome = rest === null ? NOTHING : workOut(rest, today, chosenDay);
    return { ...outcome, problems: [...outcome.problems, { field: 'birthDate', code: 'birth_date_in_future' }] };
  }
  try {
    return { request, chart: computeChart(request), problems: [] };
  } catch (error) {
    if (!(error instanceof EngineError)) throw error;
    return withoutRefused(request, error.problems, today, chosenDay);
  }
}

const NOTHING: Outcome = { request: null, chart: null, problems: [] };

function withoutRefused(request: ChartRequest, refused: readonly Problem[], today: string, chosenDay: boolean): Outcome {
  const problems = refused.map(({ pointer, code }) => ({ field: pointer.split('/')[1] ?? '', code }));
  const rest = withoutFields(
    request,
    problems.map(({ field }) => field),
  );
  if (rest === null || Object.keys(rest).length === Object.keys(request).length) return { ...NOTHING, problems };
  const outcome = workOut(rest, today, chosenDay);
  return { ...outcome, problems: [...problems, ...outcome.problems] };
}

function isIso(date: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(date);
}
