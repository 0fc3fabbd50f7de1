import type { LanguageId } from '@1numbers/readings';

/** A letter of the name: its value, and whether it is counted as a vowel. */
export type ShownLetter = { readonly letter: string; readonly value: number; readonly role: 'vowel' | 'consonant' | null };

/** A stretch of a drawn life: from one year to another, or open. */
export type LaneSpan = { readonly value: string; readonly from: number; readonly to: number | null; readonly label: string };
export type Lane = { readonly name: string; readonly spans: readonly LaneSpan[] };

/** One thing on the page. Whatever is drawn says in words what can be seen in it. */
export type Block =
  | { readonly kind: 'heading'; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'note'; readonly text: string }
  /** A number with what it is counted from, and what is said of it from each side. */
  | {
      readonly kind: 'number';
      readonly name: string;
      readonly value: string;
      readonly what: string;
      readonly sides: readonly { readonly label: string; readonly text: string }[];
    }
  | {
      readonly kind: 'table';
      readonly caption: string;
      readonly head: readonly string[];
      readonly rows: readonly (readonly string[])[];
      /** How wide each column is, in parts of the whole. */
      readonly widths: readonly number[];
      /** The column that one looks for, from 0; null for none. */
      readonly main: number | null;
    }
  | {
      readonly kind: 'letters';
      readonly caption: string;
      readonly parts: readonly { readonly text: string; readonly letters: readonly ShownLetter[] }[];
      readonly vowels: string;
      readonly consonants: string;
    }
  | {
      readonly kind: 'timeline';
      readonly caption: string;
      readonly lanes: readonly Lane[];
      readonly from: number;
      readonly to: number;
      readonly now: number | null;
      readonly nowLabel: string;
    }
  | {
      readonly kind: 'grid';
      readonly caption: string;
      /** Row by row: which digit a cell is for, and what stands in it. */
      readonly cells: readonly (readonly { readonly digit: number; readonly text: string }[])[];
      readonly alt: string;
    }
  | { readonly kind: 'steps'; readonly title: string; readonly value: string; readonly steps: readonly string[] };

export const CHAPTERS = [
  'method',
  'glance',
  'nameGrid',
  'portrait',
  'numbers',
  'cycles',
  'grids',
  'months',
  'appendix',
  'disclaimer',
] as const;
export type ChapterId = (typeof CHAPTERS)[number];
export type Chapter = { readonly id: ChapterId; readonly title: string; readonly intro: string; readonly blocks: readonly Block[] };

/** How the reports of one house look. */
export type Brand = {
  readonly name: string;
  /** As base64; null for the name in letters. */
  readonly logo: { readonly type: 'image/png' | 'image/svg+xml'; readonly base64: string } | null;
  /** Printed at the foot of every page; null for the brand's name. */
  readonly footer: string | null;
  /** Hex colours of sRGB, `#rrggbb`. */
  readonly colours: Readonly<Record<'ink' | 'soft' | 'accent' | 'vowel' | 'consonant' | 'line' | 'tint' | 'paper', string>>;
};

/** Everything that stands in a report, in order, before it is given a shape. */
export type Report = {
  readonly language: LanguageId;
  readonly direction: 'ltr' | 'rtl';
  readonly title: string;
  readonly cover: {
    readonly kind: string;
    readonly name: string | null;
    readonly lines: readonly { readonly label: string; readonly value: string }[];
    /** The numbers that stand on the cover. */
    readonly core: readonly { readonly name: string; readonly value: string }[];
  };
  readonly contents: string;
  /** Of a page number: `{n}` of `{all}`. */
  readonly page: string;
  readonly chapters: readonly Chapter[];
  readonly brand: Brand;
};
