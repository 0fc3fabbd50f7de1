import type { Chart } from '@1numbers/engine';
import { hash } from './choice.ts';

/** Everything of the birth and the name that tells one person's numbers from another's, and nothing of the day it is read. */
export function seedOf({ system, name, numbers = {} }: Chart): string {
  const totals = ['lifePath', 'destiny', 'attitude', 'birthday', 'expression', 'soulUrge'] as const;
  return hash(`${system}|${name?.calculation ?? ''}|${totals.map((id) => numbers[id]?.total ?? '').join('|')}`).toString(36);
}
