import { type DoorDefaults, type FieldProblem, openRequest, RequestError } from './open-request.ts';

/**
 * Opens a request that holds `people`: `timeZone` is resolved and taken out, `asOf` defaults to today in that zone, `explain` to the
 * door's default. Throws a `RequestError` for an unknown zone, and for every birth after today when `asOf` was not given.
 */
export function openPeople<Request>(input: unknown, now: Date, defaults: DoorDefaults): Request {
  const opened = openRequest<object>(input, now, defaults);
  if (typeof opened !== 'object' || opened === null) return opened;
  const { asOf, timeZone, people } = input as { readonly asOf?: unknown; readonly timeZone?: unknown; readonly people?: unknown };
  const births = asOf === undefined && Array.isArray(people) ? people.map(birthOf) : [];
  const problems = births.flatMap((birthDate, index) => futureProblems({ birthDate, timeZone }, index, now, defaults));
  const [first, ...rest] = problems;
  if (first !== undefined) throw new RequestError([first, ...rest]);
  return opened as Request;
}

function birthOf(person: unknown): unknown {
  return typeof person === 'object' && person !== null ? (person as { readonly birthDate?: unknown }).birthDate : undefined;
}

function futureProblems(birth: object, index: number, now: Date, defaults: DoorDefaults): FieldProblem[] {
  try {
    openRequest(birth, now, defaults);
    return [];
  } catch (error) {
    if (!(error instanceof RequestError)) throw error;
    return error.problems.map((problem) => ({ ...problem, pointer: `/people/${index}${problem.pointer}` }));
  }
}
