import type { Ground, Reading, ReadingParagraph, ReadingSection } from '@1numbers/readings';
import { z } from 'zod';
import type { Fact } from './material.ts';
import { type Subject, WAYS } from './subject.ts';

/** The shape a model answers in. No limits in it: some providers refuse them, and they are checked afterwards. */
export const writtenShape = z.strictObject({
  sections: z.array(
    z.strictObject({
      id: z.string(),
      paragraphs: z.array(z.strictObject({ text: z.string(), restsOn: z.array(z.string()) })),
    }),
  ),
});
export type Written = z.output<typeof writtenShape>;
export type WrittenParagraph = Written['sections'][number]['paragraphs'][number];

/** What was checked, as a reading: headings and title are our own, and so are the values of the numbers and the ways to them. */
export function readingOf({ sections }: Written, { composed }: Subject, facts: readonly Fact[]): Pick<Reading, 'sections'> {
  const known = new Map(facts.map(({ id, name, value }) => [id, { id, name, value }]));
  return {
    sections: composed.sections.flatMap((own, at): ReadingSection[] => {
      if (own.id === WAYS) return [own];
      const paragraphs = sections.filter(({ id }) => Number(id) === at).flatMap((section) => section.paragraphs);
      return paragraphs.length === 0 ? [] : [{ ...own, paragraphs: paragraphs.map((paragraph) => paragraphOf(paragraph, known)) }];
    }),
  };
}

function paragraphOf({ text, restsOn }: WrittenParagraph, known: ReadonlyMap<string, Ground>): ReadingParagraph {
  const grounds = [...new Set(restsOn)].flatMap((ground) => known.get(ground) ?? []);
  return { text: text.trim(), restsOn: grounds, sentences: [{ text: text.trim(), restsOn: grounds, passages: [] }] };
}
