import type { ReadingLength } from '@1numbers/contract';
import { spelledNumbersIn } from '@1numbers/readings';
import { findForbiddenClaims } from '../safety/index.ts';
import { isIn, wordsIn } from './language-of.ts';
import type { Fact } from './material.ts';
import { digitsIn, numbersOf, wrongBesideNames } from './named-numbers.ts';
import { type Subject, WAYS } from './subject.ts';
import type { Written, WrittenParagraph } from './written.ts';

/** What is wrong with an answer, in words for the model. Its own words are not among them. */
export type Fault = string;

/** What an answer about a subject is held to. */
export type Check = {
  /** Every fault of a whole answer; none when it may be shown. */
  readonly whole: (answer: Written) => Promise<readonly Fault[]>;
  /** Of a paragraph that may be shown while the rest is not there: what stands before the next one. Null where it may not. */
  readonly paragraph: (paragraph: WrittenParagraph, section: number, before: Before) => Promise<Before | null>;
};
/** What stands before a paragraph: the place of its section, how many words, and the last of the paragraphs. */
export type Before = { readonly section: number; readonly words: number; readonly text: string };

/** How many words there may be; more room than was asked for, since a good text a little too long is still a good text. */
const WORDS: Readonly<Record<ReadingLength, readonly [number, number]>> = {
  line: [4, 60],
  short: [50, 220],
  full: [400, 2_400],
  report: [700, 4_000],
};
/** What is no plain text: marks of HTML and Markdown, addresses, and characters that turn a text around. */
const NOT_PLAIN = /<[a-z!/?]|&#?\w+;|!?\[[^\]]*\]\(|https?:|www\.|\bdata:|(?=\p{Cc})[^\n\t]|[\u202a-\u202e\u2066-\u2069]/iu;

export function checkFor({ manner, names, asOf, composed }: Subject, facts: readonly Fact[]): Check {
  const { language, length } = manner;
  const [least, most] = WORDS[length];
  const known = new Map(facts.map((fact) => [fact.id, fact]));
  const allNames = [...new Set([...Object.values(names), ...facts.map(({ name }) => name)])].filter((name) => name !== '');
  const isInOutline = (section: number) => (composed.sections[section]?.id ?? WAYS) !== WAYS;

  /** What is wrong with what a paragraph rests on, and with the numbers in it. */
  function ungrounded({ text, restsOn }: WrittenParagraph): readonly Fault[] {
    const grounds = restsOn.flatMap((id) => known.get(id) ?? []);
    const allowed = numbersOf(grounds, asOf);
    return [
      ...(grounds.length === restsOn.length && restsOn.length > 0 ? [] : ['rests on no fact, or on one that is not there.']),
      ...([...digitsIn(text), ...spelledNumbersIn(text, language)].every((number) => allowed.has(number))
        ? []
        : ['names a number that is not of the facts it rests on.']),
      ...(wrongBesideNames(text, grounds, allNames, language).length === 0 ? [] : ['gives a number a wrong value.']),
    ];
  }

  /** What is wrong with words, however many. A claim may have begun `before` them. */
  async function unfit(text: string, before = ''): Promise<readonly Fault[]> {
    const claims = await findForbiddenClaims(`${before}\n${text}`, language);
    return [
      ...(NOT_PLAIN.test(text) ? ['It is not plain text: no HTML, no Markdown, no links.'] : []),
      ...(isIn(language, text) ? [] : ['It is not in the language that was asked for.']),
      ...(claims.length === 0 ? [] : ['It foretells, promises, or advises on health, law or money.']),
    ];
  }

  return {
    async whole({ sections }) {
      const paragraphs = sections.flatMap((section) => section.paragraphs);
      const text = paragraphs.map((paragraph) => paragraph.text).join('\n');
      const count = wordsIn(language, text);
      const places = sections.map(({ id }) => Number(id));
      return [
        ...(places.every((place, at) => isInOutline(place) && place > (places[at - 1] ?? -1))
          ? []
          : ['A section id is not in the outline, or not in its order.']),
        ...paragraphs.flatMap((paragraph, at) => ungrounded(paragraph).map((fault) => `Paragraph ${at + 1} ${fault}`)),
        ...(await unfit(text)),
        ...(count >= least && count <= most ? [] : [`It has about ${count} words; between ${least} and ${most} were asked for.`]),
      ];
    },

    async paragraph(paragraph, section, before) {
      if (!isInOutline(section) || section < before.section || ungrounded(paragraph).length > 0) return null;
      const words = before.words + wordsIn(language, paragraph.text);
      if (words > most || (await unfit(paragraph.text, before.text)).length > 0) return null;
      return { section, words, text: paragraph.text };
    },
  };
}
