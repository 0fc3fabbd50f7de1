import type { NumberResult } from '@1numbers/engine';
import type { Screen } from '../terminal/screen.ts';

/** `19 → 10 → 1`; nothing for a single digit, which has no way to go. */
export function chainText(chain: readonly number[]): string {
  return chain.length > 1 ? chain.join(' → ') : '';
}

/** The display of a number in the colour of what it is. */
export function displayOf(number: NumberResult | null | undefined, screen: Screen): string {
  if (!number) return screen.paint.faint('–');
  return paintOf(number, screen)(number.display);
}

export function paintOf(number: NumberResult, screen: Screen): (text: string) => string {
  if (number.kind === 'master') return screen.paint.master;
  return number.karmicDebt === null ? screen.paint.number : screen.paint.debt;
}
