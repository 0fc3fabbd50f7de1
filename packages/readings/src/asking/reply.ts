import type { Chart } from '@1numbers/engine';
import { bareName } from '../bare-name.ts';
import type { Fact } from '../fact.ts';
import type { Position } from '../knowledge.ts';
import type { Language } from '../languages.ts';
import { capital, filled } from '../patterns.ts';
import { namesOf, positionName } from '../position-names.ts';
import type { Ground, Reading } from '../reading.ts';
import type { Asked } from './asked.ts';
import type { AskingWords } from './asking-words.ts';
import type { Labelled } from './vocabulary.ts';

/** What a reply is made of: paragraphs, the numbers they rest on, and the passages they are made of. */
export type Reply = { readonly paragraphs: readonly string[]; readonly restsOn: readonly Ground[]; readonly passages: readonly string[] };

/** What an assistant may look up. It reads, and changes nothing. */
export type Lookups = {
  /** The chart that is spoken of, or that of somebody else by id; null where nobody is spoken of. */
  readonly chart: (wanted: {
    readonly asOf: string;
    readonly person: string | null;
    readonly system?: 'pythagorean' | 'chaldean';
    readonly explain?: boolean;
  }) => Promise<Chart | null>;
  /** What two people's numbers say side by side, of whoever asks where no other is named; null where one of them is not there. */
  readonly pair: (person: string, other?: string) => Promise<Reading | null>;
};

export type Question = {
  /** As it was asked; without it nothing is searched for what was not understood. */
  readonly text?: string;
  readonly asked: Asked;
  readonly language: Language;
  readonly words: AskingWords;
  readonly people: readonly Labelled[];
  readonly today: string;
  readonly lookups: Lookups;
  /** Passages that this person does not want to read again. */
  readonly avoid?: readonly string[];
};

export function plain(text: string): Reply {
  return { paragraphs: [text], restsOn: [], passages: [] };
}

/** What is said, with its places filled and a capital at its head. `{A}` is `a` with one. */
export function saying(pattern: string, places: Readonly<Record<string, string>>): string {
  return capital(filled(pattern, { ...places, A: capital(places.a ?? '') }));
}

/** What a number of a chart is called where its name stands alone. */
export function nameOfFact(language: Language, { position, namedFor = position }: Fact): string {
  return bareName(language.id, namesOf(language)[namedFor]);
}

/** The same of a position. */
export function nameOf(language: Language, position: Position): string {
  return bareName(language.id, positionName(language, position));
}
