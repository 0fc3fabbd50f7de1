import type { LanguageId } from './languages.ts';
import type { Part } from './phrases.ts';
import type { OtherPart } from './together-words.ts';

/** A number that a sentence rests on: where the chart holds it, what it is called in the language, and what it is: of a line of a grid its digits, of a plane nothing. */
export type Ground = { readonly id: string; readonly name: string; readonly value: string };

/** The options of the methods by which a number was found: `{ lifePath: 'components', masters: [11, 22, 33] }`. */
export type Rules = Readonly<Record<string, unknown>>;

export type ReadingSentence = {
  readonly text: string;
  readonly restsOn: readonly Ground[];
  /** The passages of the knowledge base it is made of: `lifePath.4.gift.0`. */
  readonly passages: readonly string[];
};

export type ReadingParagraph = {
  readonly text: string;
  readonly restsOn: readonly Ground[];
  readonly sentences: readonly ReadingSentence[];
};

export type ReadingSection = { readonly id: Part | OtherPart; readonly heading: string; readonly paragraphs: readonly ReadingParagraph[] };

/** A reading that was composed from the knowledge base. The same chart, day, kind and length give the same text. */
export type Reading = {
  readonly source: 'composed';
  readonly language: LanguageId;
  readonly direction: 'ltr' | 'rtl';
  readonly title: string;
  readonly sections: readonly ReadingSection[];
  /** By the id of a number that words rest on: by which rules it was found, where there is more than one way. */
  readonly rules: Readonly<Record<string, Rules>>;
};
