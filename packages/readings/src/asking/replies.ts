import type { Chart, NumberResult } from '@1numbers/engine';
import { type Fact, factsOf, stretchesOf } from '../facts.ts';
import { type Facet, POSITIONS, type Position } from '../knowledge.ts';
import type { Ground, Reading, ReadingSentence } from '../reading.ts';
import { createWriter, paragraph } from '../writer.ts';
import { filled, plain, type Question, type Reply } from './reply.ts';

/** A reading as a reply: its paragraphs, without headings. */
export function composed({ sections }: Reading): Reply {
  const paragraphs = sections.flatMap((section) => section.paragraphs);
  return {
    paragraphs: paragraphs.map(({ text }) => text),
    restsOn: unique(paragraphs.flatMap(({ restsOn }) => restsOn)),
    passages: paragraphs.flatMap(({ sentences }) => sentences.flatMap(({ passages }) => passages)),
  };
}

const MOST_NUMBERS = 3;
const MOST_OF_ONE = 4;

/** What the chart holds in the positions that were asked for, from the side that was asked for. */
export function tell(question: Question, chart: Chart, asOf: string): Reply {
  const { asked, words, language, today } = question;
  const writer = createWriter(language, `${chart.name?.original ?? ''}|${asOf}`, new Set());
  const year = Number(asOf.slice(0, 4));
  const parts = asked.numbers.slice(0, MOST_NUMBERS).map((position) => {
    const facts = factsAt(chart, year, position);
    if (facts.length === 0) return absent(question, position);
    const facets = facetsFor(position, asked.side);
    const all = facts.slice(0, MOST_OF_ONE).map((fact) => {
      const [first, ...others] = facets.map((facet) => writer.say(fact, facet)).filter((said) => said !== null);
      if (first === undefined) return null;
      const begun = asOf === today || !isDated(position) ? writer.lead(first, leadOf(fact)) : seen(question, fact, first.text, asOf);
      const more = others.length === 2 ? [writer.pair(others[0] ?? null, others[1] ?? null)] : others.map((said) => writer.alone(said));
      const spare = facts.length === 1 ? writer.alone(writer.say(fact, facets[0] as Facet)) : null;
      return paragraph(begun, spare, ...more);
    });
    return fromParagraphs(all);
  });
  return joined(parts.length > 0 ? parts : [plain(words.says.unknown)]);
}

/** How the sums of the asked positions run, from what is reduced down to the number. */
export function explain(question: Question, chart: Chart, asOf: string): Reply {
  const { asked, words, language } = question;
  const byValue =
    asked.numbers.length === 0 ? mainFacts(chart, asOf).filter(({ key }) => asked.value === null || key === `${asked.value}`) : [];
  const wanted = asked.numbers.length > 0 ? asked.numbers : byValue.map(({ position }) => position);
  const parts = wanted.slice(0, MOST_NUMBERS).map((position): Reply => {
    const [fact] = factsAt(chart, Number(asOf.slice(0, 4)), position);
    if (fact === undefined) return absent(question, position);
    const result = resultAt(chart, position);
    const places = { name: language.phrases.names[position], n: fact.shown };
    const sum = result === null ? '' : sumOf(result);
    const text = sum === '' ? filled(words.says.howUnknown, places) : filled(words.says.how, { ...places, sum });
    return { paragraphs: [text], restsOn: [groundOf(question, fact)], passages: [] };
  });
  return parts.length === 0 ? plain(words.says.help) : joined(parts);
}

const MASTERS: readonly string[] = ['11', '22', '33'];
const DEBTS: readonly string[] = POSITIONS.karmicDebt.keys;

/** What a number stands for by itself, and where this chart holds it. */
export function meaning(question: Question, chart: Chart | null, asOf: string): Reply {
  const {
    asked,
    words: { says },
    language,
  } = question;
  const { knowledge, phrases } = language;
  const n = `${asked.value ?? ''}`;
  const [named] = asked.numbers;
  const candidates: readonly (Position | undefined)[] = [named, DEBTS.includes(n) ? 'karmicDebt' : 'lifePath', 'compound'];
  const position = candidates.find((each) => each !== undefined && (POSITIONS[each].keys as readonly string[]).includes(n));
  if (position === undefined) return plain(filled(says.valueUnknown, { n }));
  const known = knowledge[position] as Readonly<Record<string, Readonly<Partial<Record<Facet, readonly string[]>>>>>;
  const told = (['gift', 'shadow'] as const).flatMap((facet) => known[n]?.[facet]?.slice(0, 1) ?? []);
  const lines = told.map((a) => filled(says.meaning, { name: phrases.names[position], n, a }));
  const master = MASTERS.includes(n) ? [filled(says.master, { n, root: `${Number(n[0]) * 2}` })] : [];
  const held =
    chart === null ? [] : mainFacts(chart, asOf).filter(({ key, position: at }) => key === n && (named === undefined || at === named));
  const who = held.map(({ position: at }) => phrases.names[at]).join(phrases.list.comma);
  const where = chart === null ? [] : [filled(held.length > 0 ? says.inChart : says.notInChart, { n, who })];
  return {
    paragraphs: [...master, lines.join(' '), ...where],
    restsOn:
      held.length > 0
        ? held.map((fact) => groundOf(question, fact))
        : [{ id: `${position}.${n}`, name: phrases.names[position], value: n }],
    passages: [`${position}.${n}.gift.0`],
  };
}

/** The numbers that stand alone, without grids and lines. */
function mainFacts(chart: Chart, asOf: string): readonly Fact[] {
  return [...factsOf(chart, Number(asOf.slice(0, 4))).values()].flat().filter(({ shown }) => shown !== '');
}

function factsAt(chart: Chart, year: number, position: Position): readonly Fact[] {
  const now = factsOf(chart, year).get(position) ?? [];
  return now.length === 0 && (position === 'pinnacle' || position === 'period') ? stretchesOf(chart, position) : now;
}

function facetsFor(position: Position, side: Question['asked']['side']): readonly Facet[] {
  const there = POSITIONS[position].facets as readonly Facet[];
  const wanted: readonly Facet[] =
    side === null ? ['gift', 'shadow', 'practice'] : side === 'growth' ? ['practice', 'inner', 'gift'] : [side, 'practice'];
  const told = wanted.filter((facet) => there.includes(facet));
  return side === null || there.includes(told[0] ?? 'gift') ? told : there.slice(0, 2);
}

const DATED: readonly Position[] = ['personalYear', 'personalMonth', 'personalDay', 'pinnacle', 'challenge', 'period', 'essence'];
function isDated(position: Position): boolean {
  return DATED.includes(position);
}

function leadOf({ position, span }: Fact) {
  return span?.endYear === null && (position === 'pinnacle' || position === 'period') ? (`${position}Open` as const) : position;
}

function seen(question: Question, fact: Fact, a: string, asOf: string): ReadingSentence {
  const { words, language, asked } = question;
  const when = asOf.slice(0, { year: 4, month: 7, day: 10 }[asked.time?.grain ?? 'day']);
  const text = filled(words.says.seen, { when, name: language.phrases.names[fact.position], n: fact.shown, a });
  return { text, restsOn: [groundOf(question, fact)], passages: [] };
}

function absent({ words, language }: Question, position: Position): Reply {
  return plain(filled(words.says.absent, { name: language.phrases.names[position] }));
}

function groundOf({ language }: Question, { id, position, shown }: Fact): Ground {
  return { id, name: language.phrases.names[position], value: shown };
}

function resultAt({ numbers = {}, cycles = {} }: Chart, position: Position): NumberResult | null {
  const all: Readonly<Record<string, unknown>> = { ...numbers, ...cycles };
  const result = all[position];
  return typeof result === 'object' && result !== null && 'chain' in result ? (result as NumberResult) : null;
}

/** `28 → 10 → 1`; empty where the sum is the number already. */
function sumOf({ chain }: NumberResult): string {
  return chain.length < 2 ? '' : chain.join(' → ');
}

function fromParagraphs(paragraphs: readonly ReturnType<typeof paragraph>[]): Reply {
  const there = paragraphs.filter((each) => each !== null);
  return {
    paragraphs: there.map(({ text }) => text),
    restsOn: there.flatMap(({ restsOn }) => restsOn),
    passages: there.flatMap(({ sentences }) => sentences.flatMap(({ passages }) => passages)),
  };
}

function joined(replies: readonly Reply[]): Reply {
  return {
    paragraphs: replies.flatMap(({ paragraphs }) => paragraphs),
    restsOn: unique(replies.flatMap(({ restsOn }) => restsOn)),
    passages: replies.flatMap(({ passages }) => passages),
  };
}

function unique(grounds: readonly Ground[]): readonly Ground[] {
  return [...new Map(grounds.map((ground) => [ground.id, ground])).values()];
}
