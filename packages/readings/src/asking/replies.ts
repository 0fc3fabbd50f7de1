import type { Chart } from '@1numbers/engine';
import type { Fact } from '../fact.ts';
import { factsOf, stretchesOf } from '../facts.ts';
import { explainNumber } from '../how.ts';
import { type Facet, POSITIONS, type Position } from '../knowledge.ts';
import { gapOf } from '../languages.ts';
import { idOf } from '../number-names.ts';
import type { Ground, Reading, ReadingSentence } from '../reading.ts';
import { createWriter, paragraph } from '../writer.ts';
import { nameOf, nameOfFact, plain, type Question, type Reply, saying } from './reply.ts';
import { timeWritten } from './time-written.ts';

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
  const { asked, words, language, today, avoid } = question;
  const writer = createWriter(language, `${chart.name?.original ?? ''}|${asOf}`, new Set(avoid));
  const year = Number(asOf.slice(0, 4));
  const parts = asked.numbers.slice(0, MOST_NUMBERS).map((position) => {
    const facts = factsAt(chart, year, position);
    if (facts.length === 0) return absent(question, position);
    const facets = facetsFor(position, asked.side);
    const all = facts.slice(0, MOST_OF_ONE).map((fact) => {
      const [first, ...others] = facets.map((facet) => writer.say(fact, facet)).filter((said) => said !== null);
      if (first === undefined) return null;
      const begun = asOf === today || !isDated(position) ? writer.lead(first, leadOf(fact)) : seen(question, fact, first.text, asOf);
      const more = facts.length === 1 ? [writer.fully(fact, first.facet)] : [];
      return paragraph(begun, ...[...more, ...others].map((said) => writer.alone(said)));
    });
    return all.every((each) => each === null) ? held(question, facts) : fromParagraphs(all);
  });
  return joined(parts.length > 0 ? parts : [plain(words.says.unknown)]);
}

/** How the asked numbers were found, step by step. */
export function explain(question: Question, chart: Chart, asOf: string): Reply {
  const { asked, words, language } = question;
  const held = asked.numbers.length > 0 || asked.value === null ? [] : mainFacts(chart, asOf).filter(({ key }) => key === `${asked.value}`);
  const wanted = asked.numbers.length > 0 ? asked.numbers : [...new Set(held.map(({ position }) => position))];
  const parts = wanted.slice(0, MOST_NUMBERS).map((position): Reply => {
    const here = factsAt(chart, Number(asOf.slice(0, 4)), position);
    if (here.length === 0) return absent(question, position);
    const id = idOf(position);
    const ways = id === undefined ? [] : explainNumber(language, chart, id);
    const own = ways.filter(({ ground }) => here.some((fact) => fact.id === ground.id));
    const told = (own.length > 0 ? own : ways).slice(0, MOST_OF_ONE);
    if (told.length === 0) return plain(saying(words.says.howUnknown, { name: nameOf(language, position), n: here[0]?.shown ?? '' }));
    return {
      paragraphs: told.map(({ sentences }) => sentences.join(gapOf(language.id))),
      restsOn: told.map(({ ground }) => ground),
      passages: [],
    };
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
    avoid = [],
  } = question;
  const { knowledge, phrases } = language;
  const n = `${asked.value ?? ''}`;
  const [named] = asked.numbers;
  const candidates: readonly (Position | undefined)[] = [named, DEBTS.includes(n) ? 'karmicDebt' : 'lifePath', 'compound'];
  const position = candidates.find((each) => each !== undefined && keyOf(each, n, chart, asOf) !== undefined);
  if (position === undefined) return plain(saying(says.valueUnknown, { n }));
  const written = keyOf(position, n, chart, asOf) as string;
  const known = knowledge[position] as Readonly<Record<string, Readonly<Partial<Record<Facet, readonly string[]>>>>>;
  const fresh = (facet: Facet) => {
    const said = (known[written]?.[facet] ?? []).map((text, at) => ({ text, passage: `${position}.${written}.${facet}.${at}` }));
    return said.find(({ passage }) => !avoid.includes(passage));
  };
  const [gift, shadow] = [fresh('gift'), fresh('shadow')];
  const name = nameOf(language, position);
  const lines = [
    gift === undefined ? '' : saying(says.meaning, { name, n, a: gift.text }),
    shadow === undefined ? '' : saying(phrases.alone, { a: shadow.text }),
  ];
  const master = MASTERS.includes(n) ? [saying(says.master, { n, root: `${Number(n[0]) * 2}` })] : [];
  const main = chart === null ? [] : mainFacts(chart, asOf);
  const held = main.filter(({ key }) => key === written);
  const who = held.map((fact) => nameOfFact(language, fact)).join(phrases.list.comma);
  const where = chart === null || written !== n ? [] : [saying(held.length > 0 ? says.inChart : says.notInChart, { n, who })];
  // Somebody who takes another number for theirs reads first which one it is.
  const own = named === undefined || held.some(({ position: at }) => at === named) ? [] : main.filter(({ position: at }) => at === named);
  const here = own.slice(0, 1).map((fact) => saying(says.here, { name: nameOf(language, fact.position), n: fact.shown }));
  return {
    paragraphs: [...here, ...master, lines.join(gapOf(language.id)).trim(), ...where].filter((text) => text !== ''),
    restsOn: [...own.slice(0, 1), ...held].map((fact) => groundOf(question, fact)),
    passages: [gift, shadow].flatMap((said) => said?.passage ?? []),
  };
}

/** Under which key a number is written of: a digit of a square under how often a chart has it, or as if it had it once. */
function keyOf(position: Position, n: string, chart: Chart | null, asOf: string): string | undefined {
  const keys: readonly string[] = POSITIONS[position].keys;
  const digits = chart === null ? [] : factsAt(chart, Number(asOf.slice(0, 4)), position);
  return [n, digits.find(({ digit }) => digit === n)?.key, `${n}.one`].find((key) => key !== undefined && keys.includes(key));
}

/** The numbers that stand alone, without grids and lines. */
function mainFacts(chart: Chart, asOf: string): readonly Fact[] {
  return [...factsOf(chart, Number(asOf.slice(0, 4))).values()].flat().filter(({ shown }) => shown !== '');
}

function factsAt(chart: Chart, year: number, position: Position): readonly Fact[] {
  const now = factsOf(chart, year).get(position) ?? [];
  return now.length === 0 && (position === 'pinnacle' || position === 'period') ? stretchesOf(chart, position, year) : now;
}

function facetsFor(position: Position, side: Question['asked']['side']): readonly Facet[] {
  const there = POSITIONS[position].facets as readonly Facet[];
  const wanted: readonly Facet[] =
    side === null ? ['gift', 'shadow', 'practice'] : side === 'growth' ? ['practice', 'inner', 'gift'] : [side, 'practice'];
  const told = wanted.filter((facet) => there.includes(facet));
  return side === null || there.includes(told[0] ?? 'gift') ? told : there.slice(0, 2);
}

const DATED: readonly Position[] = [
  'personalYear',
  'personalMonth',
  'personalDay',
  'universalYear',
  'universalMonth',
  'universalDay',
  'pinnacle',
  'challenge',
  'period',
  'essence',
  'transitPhysical',
  'transitMental',
  'transitSpiritual',
  'dasha',
];
function isDated(position: Position): boolean {
  return DATED.includes(position);
}

export function leadOf({ position, span }: Fact) {
  return span?.endYear === null && (position === 'pinnacle' || position === 'period') ? (`${position}Open` as const) : position;
}

function seen(question: Question, fact: Fact, a: string, asOf: string): ReadingSentence {
  const { words, language, asked } = question;
  const text = saying(words.says.seen, {
    when: timeWritten(language.id, asOf, asked.time?.grain ?? 'day'),
    name: nameOfFact(language, fact),
    n: fact.shown,
    a,
  });
  return { text, restsOn: [groundOf(question, fact)], passages: [] };
}

/** Where a number stands, of which somebody wants to read nothing that is written. */
function held(question: Question, facts: readonly Fact[]): Reply {
  const { words, language } = question;
  const told = facts.slice(0, MOST_OF_ONE);
  return {
    paragraphs: told.map((fact) => saying(words.says.inChart, { n: fact.shown, who: nameOfFact(language, fact) })),
    restsOn: told.map((fact) => groundOf(question, fact)),
    passages: [],
  };
}

function absent({ words, language }: Question, position: Position): Reply {
  return plain(saying(words.says.absent, { name: nameOf(language, position) }));
}

function groundOf({ language }: Question, fact: Fact): Ground {
  return { id: fact.id, name: nameOfFact(language, fact), value: fact.shown };
}

export function fromParagraphs(paragraphs: readonly ReturnType<typeof paragraph>[]): Reply {
  const there = paragraphs.filter((each) => each !== null);
  return {
    paragraphs: there.map(({ text }) => text),
    restsOn: there.flatMap(({ restsOn }) => restsOn),
    passages: there.flatMap(({ sentences }) => sentences.flatMap(({ passages }) => passages)),
  };
}

export function joined(replies: readonly Reply[]): Reply {
  return {
    paragraphs: replies.flatMap(({ paragraphs }) => paragraphs),
    restsOn: unique(replies.flatMap(({ restsOn }) => restsOn)),
    passages: replies.flatMap(({ passages }) => passages),
  };
}

function unique(grounds: readonly Ground[]): readonly Ground[] {
  return [...new Map(grounds.map((ground) => [`${ground.id} ${ground.value}`, ground])).values()];
}
