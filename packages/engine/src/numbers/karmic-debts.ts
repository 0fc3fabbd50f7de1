import type { Debt, NumberResult } from '../answer.ts';
import { chain, debtIn } from '../reduce.ts';
import type { Methods } from '../request.ts';

/** The numbers a karmic debt is looked for in. */
export const DEBT_IDS = ['lifePath', 'expression', 'soulUrge', 'personality', 'birthday'] as const;
export type DebtId = (typeof DEBT_IDS)[number];

/** A number, and the totals of the parts it was added up from. */
export type DebtSource = { readonly number: DebtId; readonly result: NumberResult; readonly parts: readonly number[] };

/**
 * Karmic debts 13, 14, 16 and 19, and the numbers they stand in. `finalTotal` looks at the chain of the final sum,
 * `anyStep` also at the chains of the parts, and `inferred` also takes a 4, 5, 7 or 1 of Soul Urge, Expression and Life Path (the Brazilian Destino) for its debt.
 * Source: Decoz; Brazilian practice for `inferred`; docs/methods/karmic-debt.md
 */
export function karmicDebts(sources: readonly DebtSource[], scope: Methods['debtScope']): { number: DebtId; debt: Debt }[] {
  const found: { number: DebtId; debt: Debt }[] = [];
  for (const source of sources) {
    for (const debt of debtsOf(source, scope)) {
      if (!found.some((known) => known.number === source.number && known.debt === debt)) found.push({ number: source.number, debt });
    }
  }
  return found;
}

const INFERRED: Readonly<Record<number, Debt>> = { 4: 13, 5: 14, 7: 16, 1: 19 };
const INFERRED_IN: readonly DebtId[] = ['soulUrge', 'expression', 'lifePath'];

function debtsOf(source: DebtSource, scope: Methods['debtScope']): Debt[] {
  const debts = source.result.karmicDebt === null ? [] : [source.result.karmicDebt];
  if (scope === 'anyStep') {
    for (const part of source.parts) {
      const debt = debtIn(chain(part));
      if (debt !== null) debts.push(debt);
    }
  }
  const inferred = scope === 'inferred' && INFERRED_IN.includes(source.number) ? INFERRED[source.result.value] : undefined;
  return inferred === undefined ? debts : [...debts, inferred];
}
