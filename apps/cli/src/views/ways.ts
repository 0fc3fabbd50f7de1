import type { How } from '@1numbers/readings';
import type { Screen } from '../terminal/screen.ts';
import { innerWidth } from '../terminal/section.ts';
import { wrapAfter } from '../terminal/text.ts';

/** How numbers were found: each under its name, unless there is one alone. */
export function waysLines(ways: readonly How[], screen: Screen): string[] {
  return ways.flatMap(({ ground, sentences }, index) => [
    ...(index === 0 ? [] : ['']),
    ...(ways.length === 1 ? [] : [screen.paint.strong(`${ground.name} ${ground.value}`.trim())]),
    ...numbered(sentences, screen),
  ]);
}

/** One numbered line for every sentence. */
export function numbered(sentences: readonly string[], screen: Screen): string[] {
  return sentences.flatMap((sentence, index) => wrapAfter(`${index + 1}. `.padStart(4), sentence, innerWidth(screen)));
}
