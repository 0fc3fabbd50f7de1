import type { Chart } from '@1numbers/engine';
import { assembled, type DraftSection } from './assemble.ts';
import { bareName } from './bare-name.ts';
import type { Fact } from './fact.ts';
import { challengesOf, factsOf, minorFactsOf, stretchesOf } from './facts.ts';
import { explainNone, explainNumber, HOW_IDS, type How, type HowId } from './how.ts';
import type { Position } from './knowledge.ts';
import type { Language } from './languages.ts';
import type { Length } from './lengths.ts';
import { meetings } from './meetings.ts';
import { digitsOfSquare } from './more-facts.ts';
import { bareNameOf, positionsOf } from './number-names.ts';
import { capital } from './patterns.ts';
import type { Reading, ReadingParagraph, ReadingSentence } from './reading.ts';
import { seedOf } from './seed.ts';
import { eachStretch, isPresent } from './times.ts';
import { createWriter, paragraph, type Writer } from './writer.ts';

/** What can be read by itself. */
export const READ_NUMBERS = HOW_IDS;
export type ReadNumber = HowId;

export type NumberReadingRequest = {
  /** Computed with `explain`. */
  readonly chart: Chart;
  readonly number: ReadNumber;
  /** `YYYY-MM-DD`. */
  readonly asOf?: string;
  readonly length?: Length;
  /** Passages that this person does not want to read again. */
  readonly avoid?: readonly string[];
};

/**
 * One number of a chart: what it says, how it was found, where it goes with the rest or rubs against it, and something to do. Pure.
 *
 * @example composeNumber(await loadLanguage('en'), { chart, number: 'lifePath' }).title //=> 'Life Path 1'
 */
export function composeNumber(language: Language, request: NumberReadingRequest): Reading {
  const { chart, number, asOf, length, avoid = [] } = request;
  const all = factsUnder(chart, number, asOf === undefined ? null : Number(asOf.slice(0, 4)));
  // A few words are said of the present, not of childhood.
  const facts = length === 'line' || length === 'short' ? all.filter(isPresent) : all;
  const writer = createWriter(language, seedOf(chart), new Set(avoid), length);
  const told = facts.every(({ span }) => span !== undefined)
    ? eachStretch(writer, facts)
    : facts.map((fact) => ({ fact, first: firstOf(writer, language, fact) }));
  const present = facts.filter(isPresent);
  const { headings } = language.together;
  return assembled(
    language,
    titleOf(language, writer, number, all),
    [
      ...whatItSays(writer, language, told, length),
      { id: 'how', heading: headings.how, paragraphs: waysTo(language, chart, number) },
      { id: 'beside', heading: headings.beside, paragraphs: present.slice(0, 1).flatMap((fact) => beside(writer, chart, fact)) },
      { id: 'practice', heading: language.phrases.headings.practice, paragraphs: practices(writer, present) },
    ],
    chart.methods,
    length,
  );
}

function factsUnder(chart: Chart, number: ReadNumber, year: number | null): readonly Fact[] {
  if (number === 'pinnacles') return stretchesOf(chart, 'pinnacle', year);
  if (number === 'periods') return stretchesOf(chart, 'period', year);
  if (number === 'challenges') return challengesOf(chart, year);
  const minor = minorFactsOf(chart).filter(({ id }) => id === number);
  if (minor.length > 0) return minor;
  const facts = factsOf(chart, null);
  const held = positionsOf(number).flatMap((position) => facts.get(position) ?? []);
  return number === 'loShu' ? [...held, ...digitsOfSquare(chart, 'loShu')] : held;
}

/** One number with its value, several by what they are called together. */
function titleOf(language: Language, writer: Writer, number: ReadNumber, facts: readonly Fact[]): string {
  if (number === 'transits') return transitNames(language, writer);
  const isOne = facts.length === 1 && facts[0]?.shown !== '';
  return isOne ? capital(bareName(language.id, writer.names(facts))) : bareNameOf(language, number);
}

/** The transits have no name together. */
function transitNames({ id, how }: Language, { enumerated }: Writer): string {
  return enumerated(TRANSITS.map((transit) => bareName(id, how.names[`transits.${transit}`])));
}
const TRANSITS = ['physical', 'mental', 'spiritual'] as const;

/** What a number gives and what it costs; of one of the name in use, what it adds. */
function firstOf(writer: Writer, { together }: Language, fact: Fact): ReadingSentence | null {
  const { say, tell, leadBoth, names } = writer;
  if (fact.id.startsWith('minor')) return tell(together.newName.adds, 'adds', say(fact, 'gift'), { who: names([fact]) });
  return leadBoth(say(fact, 'gift'), say(fact, 'shadow'));
}

type Told = { readonly fact: Fact; readonly first: ReadingSentence | null };

/** Several numbers one after the other; one alone from each side, with others, at work and within under headings of their own. */
function whatItSays(writer: Writer, { phrases, together }: Language, told: readonly Told[], length?: Length): readonly DraftSection[] {
  const heading = together.headings.number;
  const [only] = told;
  if (told.length !== 1 || only === undefined || !isPresent(only.fact) || length === 'line' || length === 'short')
    return [{ id: 'number', heading, paragraphs: told.flatMap(({ fact, first }) => said(writer, fact, first)) }];
  const { say, fully, alone } = writer;
  const { fact, first } = only;
  const itself = paragraph(first, alone(fully(fact, 'gift')), alone(fully(fact, 'shadow')));
  const sides = SIDES.map(([id, facet]) => ({ id, said: paragraph(alone(say(fact, facet)), alone(fully(fact, facet))) }));
  // A sentence under a heading is thin.
  const isThin = sides.some(({ said }) => (said?.sentences.length ?? 0) < 2);
  const inOne = isThin ? paragraph(...sides.flatMap(({ said }) => said?.sentences ?? [])) : null;
  return [
    { id: 'number', heading, paragraphs: [itself, inOne] },
    ...(isThin ? [] : sides.map(({ id, said }) => ({ id, heading: phrases.headings[id], paragraphs: [said] }))),
  ];
}

const SIDES = [
  ['love', 'relationships'],
  ['work', 'work'],
  ['inner', 'inner'],
] as const;

/** A number from every side that is told of it; of years that are over or to come, no more than what they are. */
function said({ say, fully, alone, pair }: Writer, fact: Fact, first: ReadingSentence | null): (ReadingParagraph | null)[] {
  if (!isPresent(fact)) return [paragraph(first)];
  const inward = [first, alone(fully(fact, 'gift')), alone(fully(fact, 'inner'))];
  const outward = pair(say(fact, 'work'), say(fact, 'relationships'));
  const shadow = alone(fully(fact, 'shadow'));
  return outward === null
    ? [paragraph(...inward, shadow)]
    : [paragraph(...inward), paragraph(outward, alone(fully(fact, 'work')), alone(fully(fact, 'relationships')), shadow)];
}

function waysTo(language: Language, chart: Chart, number: ReadNumber): ReadingParagraph[] {
  const ways = explainNumber(language, chart, number);
  if (ways.length > 0) return ways.map(wayOf);
  // Of a chart without steps nothing is told.
  const held: unknown = { ...chart.numbers, ...chart.cycles, ...chart.grids }[number];
  const isNone = held === null || held === undefined || (Array.isArray(held) && held.length === 0);
  return isNone ? [plain(explainNone(language, number))] : [];
}

function wayOf({ ground, sentences }: How): ReadingParagraph {
  const restsOn = [ground];
  const told = sentences.map((text) => ({ text, restsOn, passages: [] }));
  return paragraph(...told) ?? plain('');
}

function plain(text: string): ReadingParagraph {
  return { text, restsOn: [], sentences: [{ text, restsOn: [], passages: [] }] };
}

/** What it says beside the heaviest of the other numbers. */
function beside(writer: Writer, chart: Chart, fact: Fact): readonly (ReadingParagraph | null)[] {
  const facts = factsOf(chart, null);
  return meetings(
    writer,
    fact,
    CORE.flatMap((position) => facts.get(position)?.[0] ?? []),
  );
}

const CORE = ['lifePath', 'expression', 'soulUrge', 'personality', 'birthday', 'maturity'] as const satisfies readonly Position[];

/** Something to do; of several numbers one thing each, which are brought in once. */
function practices({ say, fully, lead, alone }: Writer, facts: readonly Fact[]): (ReadingParagraph | null)[] {
  const [first, ...rest] = facts.map((fact) => say(fact, 'practice')).filter((said) => said !== null);
  const [only] = facts.length === 1 ? facts : [];
  return [paragraph(lead(first ?? null, 'oneThing'), alone(fully(only, 'practice'))), ...rest.map((said) => paragraph(alone(said)))];
}
