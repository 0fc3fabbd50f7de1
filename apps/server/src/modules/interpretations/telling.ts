import { isDeepStrictEqual } from 'node:util';
import type { interpretationEvent } from '@1numbers/contract';
import type { ReadingParagraph } from '@1numbers/readings';
import type { z } from 'zod';
import type { Before, Check } from './check-answer.ts';
import type { Fact } from './material.ts';
import { type Subject, WAYS } from './subject.ts';
import { paragraphOf } from './written.ts';
import { type Finished, paragraphsIn } from './written-so-far.ts';

type Event = z.input<typeof interpretationEvent>;
export type Tell = (event: Event) => void;

/** Tells what a model writes, a paragraph as soon as it is whole and right by itself; takes it back where the whole is not. */
export type Telling = {
  /** A model begins to write, perhaps anew; what it gives hears the answer. */
  readonly begin: () => (piece: string) => void;
  /** What was told does not hold. */
  readonly withdraw: () => void;
  /** All of it holds: tells what is left. */
  readonly finish: (sections: readonly Section[]) => Promise<void>;
};

type Part = { readonly section: string; readonly heading: string; readonly paragraph: ReadingParagraph };
type Section = { readonly id: string; readonly heading: string; readonly paragraphs: readonly ReadingParagraph[] };
type Told = { readonly subject: Subject; readonly facts: readonly Fact[]; readonly check: Check; readonly tell: Tell };

export function createTelling({ subject, facts, check, tell }: Told): Telling {
  /** Of what is written now. After a paragraph that cannot be shown by itself, none is until all are there. */
  type Attempt = { before: Before; isHeldBack: boolean };
  let attempt: Attempt | null = null;
  let said: readonly Part[] = [];
  let judging = Promise.resolve();

  function withdraw(): void {
    attempt = null;
    if (said.length > 0) tell({ type: 'withdrawn' });
    said = [];
  }

  function say(part: Part): void {
    said = [...said, part];
    tell({ type: 'paragraph', ...part } as Event);
  }

  async function judge(own: Attempt, { section, paragraph }: Finished): Promise<void> {
    if (own !== attempt || own.isHeldBack) return;
    const next = await check.paragraph(paragraph, section, own.before).catch(() => null);
    if (own !== attempt) return;
    const place = subject.composed.sections[section];
    own.isHeldBack = next === null || place === undefined;
    if (next === null || place === undefined) return;
    own.before = next;
    say({ section: place.id, heading: place.heading, paragraph: paragraphOf(paragraph, facts) });
  }

  return {
    withdraw,

    begin() {
      withdraw();
      const own: Attempt = { before: { section: 0, words: 0, text: '' }, isHeldBack: false };
      attempt = own;
      const finished = paragraphsIn();
      return (piece) => {
        for (const found of finished(piece)) judging = judging.then(() => judge(own, found));
      };
    },

    async finish(sections) {
      await judging;
      const all = sections
        .filter(({ id }) => id !== WAYS)
        .flatMap(({ id, heading, paragraphs }) => paragraphs.map((paragraph) => ({ section: id, heading, paragraph })));
      // What was read on the way and what was read at the end are the same, but for an answer that says something twice.
      if (!isDeepStrictEqual(said, all.slice(0, said.length))) withdraw();
      for (const part of all.slice(said.length)) say(part);
    },
  };
}
