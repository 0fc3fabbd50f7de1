import type { ReadingSection } from './reading.ts';
import { paragraph } from './writer.ts';

/** As many sentences make about 120 words. */
const BRIEF = 5;

/** Every part with as little as it can be: sentences are left out from the end of the part that has most, until the whole is brief. */
export function inBrief(sections: readonly ReadingSection[]): readonly ReadingSection[] {
  const sentences = sections.map(({ paragraphs }) => paragraphs.slice(0, 1).flatMap((first) => first.sentences));
  const kept = sentences.map((all) => all.length);
  const count = () => kept.reduce((sum, each) => sum + each, 0);
  while (count() > Math.max(BRIEF, sections.length)) {
    const most = kept.lastIndexOf(Math.max(...kept));
    kept[most] = (kept[most] ?? 0) - 1;
  }
  return sections.map((section, at) => ({
    ...section,
    paragraphs: [paragraph(...(sentences[at] ?? []).slice(0, kept[at]))].filter((each) => each !== null),
  }));
}
