import type { InterpretationEvent, ModelNote } from '@1numbers/client';
import type { ReadingParagraph, ReadingSection } from '@1numbers/readings';

/** As much of a reading as a model has written. */
export type Told = {
  readonly sections: readonly ReadingSection[];
  /** Whether what it wrote was taken back, and nothing was written since. */
  readonly isWithdrawn: boolean;
  /** Why no model wrote it. */
  readonly note: ModelNote['code'] | null;
  /** Who wrote it, and how many seconds ago where it was kept; null until it is whole. */
  readonly done: { readonly model: string; readonly age: number | null } | null;
};

export const NOTHING_TOLD: Told = { sections: [], isWithdrawn: false, note: null, done: null };

/** With what an event of the service tells. What was composed is on the page already. */
export function withEvent(told: Told, event: InterpretationEvent): Told {
  switch (event.type) {
    case 'paragraph':
      return { ...told, isWithdrawn: false, sections: withPart(told.sections, event) };
    case 'withdrawn':
      return { ...NOTHING_TOLD, isWithdrawn: true };
    case 'note':
      return { ...told, note: event.code };
    case 'done':
      return event.model === null ? told : { ...told, done: { model: event.model, age: event.age } };
    default:
      return told;
  }
}

type Part = Extract<InterpretationEvent, { readonly type: 'paragraph' }>;

function withPart(sections: readonly ReadingSection[], { section, heading, paragraph }: Part): readonly ReadingSection[] {
  const last = sections.at(-1);
  const part = paragraph as ReadingParagraph;
  if (last === undefined || last.id !== section || last.heading !== heading)
    return [...sections, { id: section as ReadingSection['id'], heading, paragraphs: [part] }];
  return [...sections.slice(0, -1), { ...last, paragraphs: [...last.paragraphs, part] }];
}
