import { type Block, indent } from './blocks.ts';
import type { Screen } from './screen.ts';
import { widthOf } from './text.ts';

/** Columns inside a section: the screen less the margins. */
export function innerWidth(screen: Screen): number {
  return screen.width - 2 * MARGIN;
}

/** A heading with a line to the right edge, and the block under it; nothing at all when the block is empty. */
export function section(heading: string, block: Block, screen: Screen): string[] {
  if (block.length === 0) return [];
  const { paint, width } = screen;
  const line = '─'.repeat(Math.max(0, width - widthOf(heading) - 2 * MARGIN - 1));
  return ['', `${' '.repeat(MARGIN)}${paint.heading(heading)} ${paint.faint(line)}`, ...indent(block, MARGIN)];
}

const MARGIN = 2;
