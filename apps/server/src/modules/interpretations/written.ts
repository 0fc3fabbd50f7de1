import type { Reading, ReadingSection } from '@1numbers/readings';
import { z } from 'zod';
import type { Fact } from './material.ts';
import type { Subject } from './subject.ts';

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

/** What was checked, as a reading: headings and title are our own, and so are the values of the numbers. */
export function readingOf({ sections }: Written, { composed }: Subject, facts: readonly Fact[]): Pick<Reading, 'sections'> {
  const known = new Map(facts.map(({ id, name, value }) => [id, { id, name, value }]));
  return {
    sections: sections.flatMap(({ id, paragraphs }): ReadingSection[] => {
      const own = composed.sections[Number(id)];
      if (own === undefined || paragraphs.length === 0) return [];
      const told = paragraphs.map(({ text, restsOn }) => {
        const grounds = [...new Set(restsOn)].flatMap((ground) => known.get(ground) ?? []);
        return { text: text.trim(), restsOn: grounds, sentences: [{ text: text.trim(), restsOn: grounds, passages: [] }] };
      });
      return [{ id: own.id, heading: own.heading, paragraphs: told }];
    }),
  };
}
