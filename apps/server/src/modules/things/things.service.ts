import { type FieldProblem, type HistoryKind, openThing, RequestError } from '@1numbers/contract';
import {
  computeAddress,
  computeBusiness,
  computeGematria,
  computePhone,
  computeVehicle,
  EngineError,
  luckyDates,
  type Problem,
  searchDates,
  searchNames,
} from '@1numbers/engine';

type Thing = { readonly kind: HistoryKind; readonly compute: (body: never, now: Date) => unknown };

/** What each address computes of a body, and of the instant that says which births are still to come. */
export const THINGS: Readonly<Record<string, Thing>> = {
  '/v1/name-search': { kind: 'name_search', compute: (body, now) => searchNames(openThing(body, now)) },
  '/v1/address': { kind: 'address', compute: computeAddress },
  '/v1/phone': { kind: 'phone', compute: computePhone },
  '/v1/vehicle': { kind: 'vehicle', compute: computeVehicle },
  '/v1/business': { kind: 'business', compute: (body, now) => computeBusiness(openThing(body, now)) },
  '/v1/dates': { kind: 'dates', compute: (body, now) => findDates(openThing(body, now)) },
  '/v1/gematria': { kind: 'gematria', compute: computeGematria },
};

/** A request that names a number, by `target` and `of`, looks for its days; any other asks for the days that suit a person. */
function findDates(body: never): unknown {
  if (typeof body === 'object' && body !== null && ('of' in body || 'target' in body)) return searchDates(body);
  try {
    return luckyDates(body);
  } catch (error) {
    throw error instanceof EngineError ? new RequestError(withBothWays(error.problems)) : error;
  }
}

/** Without a birth date nothing says which of the two was meant, so the refusal names both ways to ask. */
function withBothWays([first, ...others]: EngineError['problems']): RequestError['problems'] {
  const told = (problem: Problem): FieldProblem =>
    problem.pointer === '/birthDate' && problem.code === 'required' ? { ...problem, params: { alternative: 'target and of' } } : problem;
  return [told(first), ...others.map(told)];
}
