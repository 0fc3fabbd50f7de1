import type { Reading } from '@1numbers/readings';
import type { Screen } from '../terminal/screen.ts';
import { innerWidth } from '../terminal/section.ts';
import { wrap } from '../terminal/text.ts';
import { page } from './page.ts';

/** Lines longer than this tire the eye. */
const WIDEST = 76;

/** A reading with its headings, a paragraph at a time. */
export function readingPage({ title, sections }: Reading, screen: Screen): string {
  const width = Math.min(innerWidth(screen), WIDEST);
  const blocks = sections.flatMap(({ heading, paragraphs }) => [
    [screen.paint.heading(heading)],
    ...paragraphs.map(({ text }) => wrap(text, width)),
  ]);
  return page(title, blocks, screen);
}
