import type { Methods } from '@1numbers/engine';
import { directionOf, type Language } from './languages.ts';
import type { Length } from './lengths.ts';
import type { Reading, ReadingParagraph, ReadingSection } from './reading.ts';
import { rulesOf } from './rules.ts';
import { sounded } from './sounds.ts';
import { paragraph } from './writer.ts';

/** A part that may turn out empty. */
export type DraftSection = Pick<ReadingSection, 'id' | 'heading'> & { readonly paragraphs: readonly (ReadingParagraph | null)[] };

/** A reading of the parts that hold something, as long as it was asked for, of numbers that were found by these methods. */
export function assembled(
  { id }: Language,
  title: string,
  drafts: readonly DraftSection[],
  methods: Partial<Methods> | undefined,
  length: Length = 'full',
): Reading {
  const all = drafts.flatMap((draft) => {
    const paragraphs = draft.paragraphs.filter((each) => each !== null);
    return paragraphs.length === 0 ? [] : [{ ...draft, paragraphs }];
  });
  const sections = shortened(all, length);
  const rules = rulesOf(methods, sections);
  return { source: 'composed', language: id, direction: directionOf(id), title: sounded(id, title), sections, rules };
}

/** The first sentence, or the first paragraph of each part. */
function shortened(sections: readonly ReadingSection[], length: Length): readonly ReadingSection[] {
  if (length === 'full' || length === 'report') return sections;
  if (length === 'short') return sections.map((section) => ({ ...section, paragraphs: section.paragraphs.slice(0, 1) }));
  return sections.slice(0, 1).map((section) => {
    const [sentence] = section.paragraphs[0]?.sentences ?? [];
    return { ...section, paragraphs: [paragraph(sentence ?? null)].filter((each) => each !== null) };
  });
}
