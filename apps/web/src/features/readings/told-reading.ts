import type { ModelNote } from '@1numbers/client';
import type { ReadingParagraph, ReadingSection } from '@1numbers/readings';

/** As much of a reading as a model has written. */
export type Told = {
  readonly sections: readonly ReadingSection[];
  /** Why no model wrote it. */
  readonly note: ModelNote['code'] | null;
  /** Who wrote it, and how many seconds ago where it was kept; null until it is whole. */
  readonly done: { readonly model: string; readonly age: number | null } | null;
};

export const NOTHING_TOLD: Told = { sections: [], note: null, done: null };

type Part = { readonly section: ReadingSection['id']; readonly heading: string; readonly paragraph: ReadingParagraph };
type Event =
  | Part
  | { readonly code: ModelNote['code'] }
  | { readonly source: string; readonly model: string | null; readonly age: number | null };

/** With what an event of the service tells. What was composed is on the page already. */
export function withEvent(told: Told, event: unknown): Told {
  const heard = event as Event;
  if ('paragraph' in heard) return { ...told, sections: withPart(told.sections, heard) };
  if ('code' in heard) return { ...told, note: heard.code };
  if ('sections' in heard || heard.model === null) return told;
  return { ...told, done: { model: heard.model, age: heard.age } };
}

function withPart(sections: readonly ReadingSection[], { section, heading, paragraph }: Part): readonly ReadingSection[] {
  const last = sections.at(-1);
  if (last === undefined || last.id !== section || last.heading !== heading)
    return [...sections, { id: section, heading, paragraphs: [paragraph] }];
  return [...sections.slice(0, -1), { ...last, paragraphs: [...last.paragraphs, paragraph] }];
}
