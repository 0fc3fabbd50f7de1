import type { Reading, ReadingParagraph, ReadingSection } from '@1numbers/readings';
import { z } from 'zod';
import type { Fact } from './material.ts';
import { type Subject, WAYS } from './subject.ts';

export const writtenParagraph = z.strictObject({ text: z.string(), restsOn: z.array(z.string()) });
/** The shape a model answers in. No limits in it: some providers refuse them, and they are checked afterwards. */
export const writtenShape = z.strictObject({
  sections: z.array(
    z.strictObject({
      id: z.string(),
      paragraphs: z.array(writtenParagraph),
    }),
  ),
});
export type Written = z.output<typeof writtenShape>;
export type WrittenParagraph = z.output<typeof writtenParagraph>;

/** What was checked, as a reading: headings and title are our own, and so are the values of the numbers and the ways to them. */
export function readingOf({ sections }: Written, { composed }: Subject, facts: readonly Fact[]): Pick<Reading, 'sections'> {
  return {
    sections: composed.sections.flatMap((own, at): ReadingSection[] => {
      if (own.id === WAYS) return [own];
      const paragraphs = sections.filter(({ id }) => Number(id) === at).flatMap((section) => section.paragraphs);
      return paragraphs.length === 0 ? [] : [{ ...own, paragraphs: paragraphs.map((paragraph) => paragraphOf(paragraph, facts)) }];
    }),
  };
}

export function paragraphOf({ text, restsOn }: WrittenParagraph, facts: readonly Fact[]): ReadingParagraph {
  const grounds = [...new Set(restsOn)]
    .flatMap((ground) => facts.filter(({ id }) => id === ground))
    .map(({ id, name, value }) => ({ id, name, value }));
  return { text: text.trim(), restsOn: grounds, sentences: [{ text: text.trim(), restsOn: grounds, passages: [] }] };
}
