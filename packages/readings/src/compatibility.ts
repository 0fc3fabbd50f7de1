import type { CompatibilityAnswer } from '@1numbers/engine';
import { assembled, type DraftSection } from './assemble.ts';
import { bareName } from './bare-name.ts';
import { hash } from './choice.ts';
import type { Fact } from './fact.ts';
import { ofGroup } from './group.ts';
import type { Facet } from './knowledge.ts';
import type { Language } from './languages.ts';
import type { Reading, ReadingParagraph } from './reading.ts';
import { relation } from './relation.ts';
import { createWriter, paragraph, type Writer } from './writer.ts';

export type CompatibilityReadingRequest = {
  readonly answer: CompatibilityAnswer;
  /** Passages that this person does not want to read again. */
  readonly avoid?: readonly string[];
};

type Pair = CompatibilityAnswer['pairs'][number];
/** What is told of two people, the weightiest first. */
const TOLD = ['lifePath', 'soulUrge', 'expression', 'personality'] as const;
type Told = (typeof TOLD)[number];
/** What is done shows in these, what is wished for in those. */
const AT_WORK: readonly Told[] = ['lifePath', 'expression'];
const WITHIN: readonly Told[] = ['soulUrge', 'personality'];

/**
 * What the numbers of two people say side by side: what they give each other, where they rub, what helps, and what they are together. Of a
 * group what it shares, who stands between whom, what it lacks and something to do, and then each pair under the names of both. No
 * verdict: every pair has all of it. Pure: the same answer gives the same text.
 */
export function composeCompatibility(language: Language, { answer, avoid = [] }: CompatibilityReadingRequest): Reading {
  // A letter, as numbers are what is spoken of.
  const names = answer.people.map(({ name }, at) => name?.original ?? String.fromCharCode(65 + at));
  const writer = createWriter(language, seedOf(answer), new Set(avoid));
  const [only] = answer.pairs;
  const sections =
    answer.pairs.length === 1 && only !== undefined
      ? ofTwo(writer, language, only, names)
      : [...ofGroup(writer, language, answer, names), ...answer.pairs.map((pair, at) => ofPair(writer, language, pair, at, names))];
  return assembled(language, names.join(' & '), sections, answer.methods);
}

function ofTwo(writer: Writer, language: Language, pair: Pair, names: readonly string[]): readonly DraftSection[] {
  const { phrases, together } = language;
  return [
    { id: 'love', heading: phrases.headings.love, paragraphs: told(writer, language, pair, TOLD, 'gift', 'relationships') },
    { id: 'pulls', heading: phrases.headings.pulls, paragraphs: told(writer, language, pair, TOLD, 'shadow') },
    { id: 'work', heading: phrases.headings.work, paragraphs: told(writer, language, pair, AT_WORK, 'work') },
    { id: 'inner', heading: phrases.headings.inner, paragraphs: told(writer, language, pair, WITHIN, 'inner') },
    { id: 'bridges', heading: phrases.headings.bridges, paragraphs: helps(writer, language, pair) },
    { id: 'relation', heading: together.headings.relation, paragraphs: relation(writer, language, pair, 0, names) },
  ];
}

function ofPair(writer: Writer, language: Language, pair: Pair, at: number, names: readonly string[]): DraftSection {
  return {
    id: 'love',
    heading: pair.people.map((place) => names[place]).join(' & '),
    paragraphs: [inShort(writer, language, pair, at), ...relation(writer, language, pair, at, names)],
  };
}

/** The weightiest number that both have, from all sides in one paragraph. */
function inShort(writer: Writer, language: Language, pair: Pair, at: number): ReadingParagraph | null {
  const { say, leadBoth, alone } = writer;
  const [first] = comparedOf(language, pair, at);
  if (first === undefined) return null;
  const { fact, n } = first;
  const beside = writer.pair(say(fact, 'relationships'), say(fact, 'work'));
  return paragraph(leadBoth(say(fact, 'gift'), say(fact, 'shadow'), 'pair', { n }), beside, alone(say(fact, 'practice')));
}

/** Each number that both have, from one side, and from another that needs no words to bring it in. */
function told(
  { say, fully, lead, alone }: Writer,
  language: Language,
  pair: Pair,
  numbers: readonly Told[],
  facet: Facet,
  more?: Facet,
): (ReadingParagraph | null)[] {
  return comparedOf(language, pair, 0, numbers).map(({ fact, n }) =>
    paragraph(lead(say(fact, facet), 'pair', { n }), alone(more === undefined ? null : fully(fact, more))),
  );
}

/** What helps, two things in a sentence: which numbers they rest on has been said. */
function helps({ say, pair }: Writer, language: Language, between: Pair): (ReadingParagraph | null)[] {
  const [first, second, third, fourth] = comparedOf(language, between, 0).map(({ fact }) => say(fact, 'practice'));
  return [paragraph(pair(first ?? null, second ?? null)), paragraph(pair(third ?? null, fourth ?? null))];
}

type Compared = { readonly fact: Fact; readonly n: string };

/** The numbers that both have, and how they are named together. */
function comparedOf({ id, phrases }: Language, pair: Pair, at: number, numbers: readonly Told[] = TOLD): readonly Compared[] {
  return numbers.flatMap((number) => {
    const compared = pair.compared.find((each) => each.number === number);
    if (compared === undefined) return [];
    const n = `${bareName(id, phrases.names[number])}${phrases.list.beforeNumber}${compared.roots.join(phrases.list.last)}`;
    return [{ fact: factOf(number, compared.roots, at), n }];
  });
}

function factOf(number: Told, [one, other]: readonly [number, number], at: number): Fact {
  const key = one <= other ? `${one}-${other}` : `${other}-${one}`;
  return { position: 'pair', key, shown: `${one}–${other}`, value: null, id: `pairs.${at}.${number}`, namedFor: number };
}

function seedOf({ people }: CompatibilityAnswer): string {
  return hash(people.map(({ name, numbers }) => `${name?.calculation ?? ''} ${numbers.lifePath?.total ?? ''}`).join('|')).toString(36);
}
