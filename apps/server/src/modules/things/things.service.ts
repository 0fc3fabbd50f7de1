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

/** What each address computes. */
export const THINGS: Readonly<Record<string, (body: never) => unknown>> = {
  '/v1/name-search': searchNames,
  '/v1/address': computeAddress,
  '/v1/phone': computePhone,
  '/v1/vehicle': computeVehicle,
  '/v1/business': computeBusiness,
  '/v1/dates': findDates,
  '/v1/gematria': computeGematria,
};

/** A request that names a number looks for its days; one that does not asks for the days that suit a person. */
function findDates(body: never): unknown {
  return typeof body === 'object' && body !== null && ('of' in body || 'target' in body) ? searchDates(body) : luckyDates(body);
}
