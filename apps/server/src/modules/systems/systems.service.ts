import { type FieldRefusal, refusedFields } from '@1numbers/contract';
import { type DescribedSystem, describeSystem, SYSTEM_IDS, validateSystem } from '@1numbers/engine';
import { AppError } from '../../errors.ts';

export function getSystem(id: string): DescribedSystem {
  const known = SYSTEM_IDS.find((each) => each === id);
  if (known === undefined) throw new AppError('not_found', 'There is no such system. See /v1/systems.');
  return describeSystem(known);
}

/** Everything that is wrong with a system given as data; it is no error of the request that asks. */
export function judgeSystem(input: unknown): { readonly valid: boolean; readonly problems: readonly FieldRefusal[] } {
  const problems = refusedFields(validateSystem(input));
  return { valid: problems.length === 0, problems };
}
