import type { ReadingLength } from '@1numbers/contract';
import { findForbiddenClaims } from '../safety/index.ts';
import { isIn, wordsIn } from './language-of.ts';
import type { Fact } from './material.ts';
import { digitsIn, numbersOf, wrongBesideNames } from './named-numbers.ts';
import { type Subject, WAYS } from './subject.ts';
import type { Written } from './written.ts';

/** What is wrong with an answer, in words for the model. Its own words are not among them. */
export type Fault = string;

/** How many words there may be; more room than was asked for, since a good text a little too long is still a good text. */
const WORDS: Readonly<Record<ReadingLength, readonly [number, number]>> = {
  line: [4, 60],
  short: [50, 220],
  full: [400, 2_400],
  report: [700, 4_000],
};
/** What is no plain text: marks of HTML and Markdown, addresses, and characters that turn a text around. */
const NOT_PLAIN = /<[a-z!/?]|&#?\w+;|!?\[[^\]]*\]\(|https?:|www\.|\bdata:|(?=\p{Cc})[^\n\t]|[\u202a-\u202e\u2066-\u2069]/iu;

/** Every fault of an answer; none when it may be shown. */
export async function faultsOf(
  answer: Written,
  { manner, names, asOf, composed }: Subject,
  facts: readonly Fact[],
): Promise<readonly Fault[]> {
  const { language, length } = manner;
  const paragraphs = answer.sections.flatMap((section) => section.paragraphs);
  const whole = paragraphs.map(({ text }) => text).join('\n');
  const [least, most] = WORDS[length];
  const count = wordsIn(language, whole);
  const known = new Map(facts.map((fact) => [fact.id, fact]));
  const sectionIds = answer.sections.map(({ id }) => Number(id));
  const allNames = [...new Set([...Object.values(names), ...facts.map(({ name }) => name)])].filter((name) => name !== '');
  return [
    ...(sectionIds.every(
      (id, at) =>
        Number.isInteger(id) && composed.sections[id] !== undefined && composed.sections[id].id !== WAYS && id > (sectionIds[at - 1] ?? -1),
    )
      ? []
      : ['A section id is not in the outline, or not in its order.']),
    ...paragraphs.flatMap(({ text, restsOn }, at) => {
      const grounds = restsOn.flatMap((id) => known.get(id) ?? []);
      const allowed = numbersOf(grounds, asOf);
      return [
        ...(grounds.length === restsOn.length && restsOn.length > 0
          ? []
          : [`Paragraph ${at + 1} rests on no fact, or on one that is not there.`]),
        ...(digitsIn(text).every((number) => allowed.has(number))
          ? []
          : [`Paragraph ${at + 1} names a number that is not of the facts it rests on.`]),
        ...(wrongBesideNames(text, grounds, allNames, language).length === 0 ? [] : [`Paragraph ${at + 1} gives a number a wrong value.`]),
      ];
    }),
    ...(NOT_PLAIN.test(whole) ? ['It is not plain text: no HTML, no Markdown, no links.'] : []),
    ...(isIn(language, whole) ? [] : ['It is not in the language that was asked for.']),
    ...(count >= least && count <= most ? [] : [`It has about ${count} words; between ${least} and ${most} were asked for.`]),
    ...((await findForbiddenClaims(whole, language)).length === 0 ? [] : ['It foretells, promises, or advises on health, law or money.']),
  ];
}
