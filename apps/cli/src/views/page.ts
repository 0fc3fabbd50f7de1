import { indent } from '../terminal/blocks.ts';
import type { Screen } from '../terminal/screen.ts';
import { innerWidth } from '../terminal/section.ts';
import { wrapAfter } from '../terminal/text.ts';

/** A page that is a title over blocks, an empty line before each block that has something in it. */
export function page(title: string, blocks: readonly (readonly string[])[], screen: Screen): string {
  const heading = wrapAfter('', screen.paint.title(title), innerWidth(screen));
  const filled = blocks.filter((block) => block.length > 0).flatMap((block) => ['', ...block]);
  return screen.finish(`${['', ...indent([...heading, ...filled], 2), ''].join('\n')}\n`);
}
