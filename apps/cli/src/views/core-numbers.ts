import type { Chart, NumberResult } from '@1numbers/engine';
import { numbers } from '@1numbers/locales';
import { type Block, beside } from '../terminal/blocks.ts';
import type { Screen } from '../terminal/screen.ts';
import { innerWidth } from '../terminal/section.ts';
import { center } from '../terminal/text.ts';
import { cli } from '../words.ts';
import { CORE_NUMBERS } from './number-groups.ts';
import { chainText, displayOf, paintOf } from './number-text.ts';

/** The core numbers as cards: name, number, chain, and whether it is a master or carries a debt. */
export function coreNumbers(chart: Chart, screen: Screen): string[] {
  const asked = CORE_NUMBERS.filter((id) => chart.numbers?.[id] !== undefined);
  if (asked.length === 0) return [];
  const perRow = Math.min(asked.length, Math.max(1, Math.floor((innerWidth(screen) + 1) / (NARROWEST + 1))));
  const width = Math.min(WIDEST, Math.floor((innerWidth(screen) + 1) / perRow) - 1);
  const found = asked.map((id) => chart.numbers?.[id] ?? null);
  const remarked = found.some((number) => number !== null && remark(number, screen) !== '');
  const cards = asked.map((id, index) => card(numbers[id].name, found[index] ?? null, { width, remarked }, screen));
  return beside(cards, innerWidth(screen), 1).filter((line) => line !== '');
}

/** Five of these fit 80 columns. */
const NARROWEST = 14;
const WIDEST = 22;

/** `remarked`: whether a card of the page has a remark, for then all keep a line for it. */
type CardShape = { readonly width: number; readonly remarked: boolean };

function card(name: string, number: NumberResult | null, { width, remarked }: CardShape, screen: Screen): Block {
  const { paint } = screen;
  const inner = width - 2;
  const edge = number === null ? paint.faint : paintOf(number, screen);
  const row = (text: string) => edge('│') + center(text, inner) + edge('│');
  return [
    edge(`╭${'─'.repeat(inner)}╮`),
    row(paint.strong(name)),
    row(displayOf(number, screen)),
    row(paint.faint(number === null ? '' : chainText(number.chain))),
    ...(remarked ? [row(number === null ? '' : remark(number, screen))] : []),
    edge(`╰${'─'.repeat(inner)}╯`),
  ];
}

function remark(number: NumberResult, screen: Screen): string {
  if (number.kind === 'master') return screen.paint.master(cli.chart.master);
  return number.karmicDebt === null ? '' : screen.paint.debt(cli.chart.debt);
}
