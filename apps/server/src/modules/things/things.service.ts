import { openThing } from '@1numbers/contract';
import {
  computeAddress,
  computeBusiness,
  computeGematria,
  computePhone,
  computeVehicle,
  luckyDates,
  searchDates,
  searchNames,
} from '@1numbers/engine';

/** What each address computes of a body, and of the instant that says which births are still to come. */
export const THINGS: Readonly<Record<string, (body: never, now: Date) => unknown>> = {
  '/v1/name-search': (body, now) => searchNames(openThing(body, now)),
  '/v1/address': computeAddress,
  '/v1/phone': computePhone,
  '/v1/vehicle': computeVehicle,
  '/v1/business': (body, now) => computeBusiness(openThing(body, now)),
  '/v1/dates': (body, now) => findDates(openThing(body, now)),
  '/v1/gematria': computeGematria,
};

/** A request that names a number looks for its days; one that does not asks for the days that suit a person. */
function findDates(body: never): unknown {
  return typeof body === 'object' && body !== null && ('of' in body || 'target' in body) ? searchDates(body) : luckyDates(body);
}
