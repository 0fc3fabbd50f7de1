import type { NumberResult } from '@1numbers/engine';
import { table } from '../terminal/blocks.ts';
import type { Screen } from '../terminal/screen.ts';
import { innerWidth } from '../terminal/section.ts';
import { chainText, displayOf } from './number-text.ts';

/** A number with what it is the number of, and a remark. */
export type Reading = readonly [label: string, number: NumberResult | null, remark?: string];

/** Readings one under the other: label, number, chain, remark. */
export function readings(list: readonly Reading[], screen: Screen): string[] {
  const rows = list.map(([label, number, remark]) => [
    label,
    displayOf(number, screen),
    screen.paint.faint(number === null ? '' : chainText(number.chain)),
    screen.paint.faint(remark ?? ''),
  ]);
  return table(rows, [{}, { align: 'right' }, {}, { flexible: true }], innerWidth(screen));
}
