import { type FieldProblem, RequestError } from '@1numbers/contract';
import { type ChartRequest, computeChart, EngineError } from '@1numbers/engine';
import { type Person, PRECISE_LENGTH } from './person.ts';
import { chartRequestOf, type Preferences } from './preferences.ts';

/**
 * Refuses a person of whom no chart could be made, with every field that is not right. What only a chart of this very person lacks
 * (a script the system cannot read) is no reason: it may be kept, and read by another system later.
 */
export function judgePerson(person: Person, preferences: Preferences, today: string): void {
  const whole = { ...chartRequestOf(person, preferences), birthDate: dayWithin(person.birthDate) ?? ANY_DAY };
  const problems = [
    ...engineProblems(whole),
    ...birthProblems(person, today),
    ...person.names.flatMap(({ name, since }, index) =>
      engineProblems({ name, birthDate: dayWithin(since ?? null) ?? ANY_DAY, include: ['expression'] }).map((problem) => ({
        ...problem,
        pointer: `/names/${index}${problem.pointer === '/birthDate' ? '/since' : problem.pointer}`,
      })),
    ),
  ];
  if (problems.length > 0) throw new RequestError(problems as [FieldProblem, ...FieldProblem[]]);
}

const ANY_DAY = '2000-01-01';

function engineProblems(request: ChartRequest): readonly FieldProblem[] {
  try {
    computeChart(request);
    return [];
  } catch (error) {
    if (error instanceof EngineError) return error.problems;
    throw error;
  }
}

function birthProblems({ birthDate, birthDatePrecision }: Person, today: string): FieldProblem[] {
  const pointer = '/birthDate';
  if (birthDate === null) return birthDatePrecision === 'unknown' ? [] : [{ pointer, code: 'required' }];
  if (birthDate > today.slice(0, birthDate.length)) return [{ pointer, code: 'birth_date_in_future', params: { today } }];
  return PRECISE_LENGTH[birthDatePrecision] > birthDate.length ? [{ pointer, code: 'invalid_date' }] : [];
}

/** A day within a date that may lack its day or month: it is in the calendar when the date is. */
function dayWithin(date: string | null): string | null {
  return date === null ? null : `${date}-01-01`.slice(0, 10);
}
