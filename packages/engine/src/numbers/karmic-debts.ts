import type { Debt, NumberResult } from '../answer.ts';
import { chain, debtIn } from '../reduce.ts';
import type { Methods } from '../request.ts';

/** The numbers a karmic debt is looked for in. */
export type DebtId = 'lifePath' | 'expression' | 'soulUrge' | 'personality' | 'birthday';

export type FoundDebt = { readonly number: DebtId; readonly debt: Debt };

/**
 * Adds the karmic debts 13, 14, 16 and 19 of one number to `found`. `finalTotal` looks at the chain of the final sum, `anyStep` also at
 * the chains of the `parts` it was added up from, and `inferred` also takes a 4, 5, 7 or 1 of Soul Urge, Expression and Life Path (the
 * Brazilian Destino) for its debt. Without the number nothing is added.
 * Source: Decoz; Brazilian practice for `inferred`; docs/methods/karmic-debt.md
 */
export function addDebts(
  found: FoundDebt[],
  number: DebtId,
  result: NumberResult | null,
  parts: readonly number[],
  scope: Methods['debtScope'],
): void {
  if (result === null) return;
  const begin = found.length;
  if (result.karmicDebt !== null) found.push({ number, debt: result.karmicDebt });
  if (scope === 'finalTotal') return;
  const others = scope === 'anyStep' ? parts.map((part) => debtIn(chain(part))) : [inferredDebt(number, result.value)];
  for (const debt of others) {
    if (debt !== null && !found.some((known, index) => index >= begin && known.debt === debt)) found.push({ number, debt });
  }
}

const INFERRED: Readonly<Record<number, Debt>> = { 4: 13, 5: 14, 7: 16, 1: 19 };
const INFERRED_IN: readonly DebtId[] = ['soulUrge', 'expression', 'lifePath'];

function inferredDebt(number: DebtId, value: number): Debt | null {
  return INFERRED_IN.includes(number) ? (INFERRED[value] ?? null) : null;
}
