import { openPeople, openRequest } from '@1numbers/contract';
import {
  type CompatibilityAnswer,
  type CompatibilityRequest,
  computeCompatibility,
  computeDashas,
  type DashasAnswer,
  type DashasRequest,
} from '@1numbers/engine';

/** Two people, or everyone of a group with everyone. */
export function comparePeople(input: unknown, now: Date): CompatibilityAnswer {
  return computeCompatibility(openPeople<CompatibilityRequest>(input, now, { explain: true }));
}

/** The birthday year asked for, by default the one that holds today. */
export function calculateDashas(input: unknown, now: Date): DashasAnswer {
  return computeDashas(openRequest<DashasRequest>(input, now, { explain: true }));
}
