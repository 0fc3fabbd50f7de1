import type { CompatibilityAnswer } from '@1numbers/engine';
import type { DraftSection } from './assemble.ts';
import type { Fact } from './fact.ts';
import type { Facet } from './knowledge.ts';
import type { Language } from './languages.ts';
import { AXES, type Axis, leaning } from './qualities.ts';
import type { ReadingParagraph } from './reading.ts';
import { weightOf } from './themes.ts';
import type { GroupTheme } from './together-words.ts';
import { paragraph, type Said, unsaid, type Writer } from './writer.ts';

/** Below this a person leans to neither side of an axis, and a group has none of it. From 0 to 1. */
const SLIGHT = 0.12;

type Person = { readonly at: number; readonly name: string; readonly fact: Fact; readonly leans: Readonly<Record<Axis, number>> };

/** What a group shares, who stands between whom, what it lacks, and one thing to do together. */
export function ofGroup(
  writer: Writer,
  language: Language,
  answer: CompatibilityAnswer,
  names: readonly string[],
): readonly DraftSection[] {
  const people = answer.people.flatMap((person, at) => personOf(person, at, names[at] ?? ''));
  if (people.length < 3) return [];
  const { headings } = language.together;
  const shared = commonAxis(people);
  const split = splitOf(people);
  const axis = split?.axis ?? shared;
  return [
    { id: 'common', heading: headings.common, paragraphs: [common(writer, language, people, shared)] },
    { id: 'between', heading: headings.between, paragraphs: [between(writer, language, split)] },
    { id: 'lacks', heading: headings.lacks, paragraphs: [lacks(writer, language, people), missing(writer, language, answer)] },
    {
      id: 'practice',
      heading: language.phrases.headings.practice,
      paragraphs: [axis === null ? null : paragraph(writer.lead(said(writer, language, axis, 'practice', people), 'oneThing'))],
    },
  ];
}

function personOf({ numbers }: CompatibilityAnswer['people'][number], at: number, name: string): Person[] {
  const held = Object.entries(numbers).flatMap(([id, result]) => (result ? [{ result, weight: weightOf(id as Fact['position']) }] : []));
  const most = held.reduce((sum, { weight }) => sum + 2 * weight, 0);
  if (most === 0) return [];
  const lean = (axis: Axis) => held.reduce((sum, { result, weight }) => sum + weight * leaning(result.value, axis), 0) / most;
  const leans = Object.fromEntries(AXES.map((axis) => [axis, lean(axis)])) as Person['leans'];
  const id = numbers.lifePath ? 'lifePath' : 'expression';
  const { display: shown = '' } = numbers[id] ?? {};
  return [{ at, name, leans, fact: { id: `people.${at}.${id}`, position: id, key: shown, shown, value: null } }];
}

/** Where everybody leans the same way, and the one who leans least leans most. */
function commonAxis(people: readonly Person[]): Axis | null {
  const strengths = AXES.map((axis) => {
    const leans = people.map((person) => person.leans[axis]);
    const sameWay = leans.every((lean) => lean > 0) || leans.every((lean) => lean < 0);
    return { axis, strength: sameWay ? Math.min(...leans.map(Math.abs)) : 0 };
  });
  const [best] = strengths.sort((one, other) => other.strength - one.strength);
  return best !== undefined && best.strength > 0 ? best.axis : null;
}

type Split = { readonly axis: Axis; readonly low: readonly Person[]; readonly high: readonly Person[]; readonly middle: Person };

/** The axis that sets the group apart most, with somebody in its middle. */
function splitOf(people: readonly Person[]): Split | null {
  const splits = AXES.flatMap((axis) => {
    const [middle] = [...people].sort((one, other) => Math.abs(one.leans[axis]) - Math.abs(other.leans[axis]));
    const rest = people.filter((person) => person !== middle);
    const low = rest.filter((person) => person.leans[axis] < 0);
    const high = rest.filter((person) => person.leans[axis] > 0);
    const leans = rest.map((person) => person.leans[axis]);
    return middle === undefined || low.length === 0 || high.length === 0
      ? []
      : [{ axis, low, high, middle, width: Math.max(...leans) - Math.min(...leans) }];
  });
  return splits.sort((one, other) => other.width - one.width)[0] ?? null;
}

function common(writer: Writer, language: Language, people: readonly Person[], axis: Axis | null): ReadingParagraph | null {
  if (axis === null) return null;
  const pole = (people[0]?.leans[axis] ?? 0) > 0 ? 'high' : 'low';
  return paragraph(writer.tell(language.together.group.common, 'common', said(writer, language, axis, pole, people), {}));
}

function between(writer: Writer, language: Language, split: Split | null): ReadingParagraph | null {
  if (split === null) return null;
  const { axis, low, high, middle } = split;
  const listed = (side: readonly Person[]) => writer.enumerated(side.map(({ name }) => name));
  const words = { name: middle.name, who: listed(low), other: listed(high) };
  return paragraph(
    writer.tell(language.together.group.between, 'between', said(writer, language, axis, 'bridge', [middle, ...low, ...high]), words),
  );
}

function lacks(writer: Writer, language: Language, people: readonly Person[]): ReadingParagraph | null {
  const [least] = AXES.map((axis) => ({ axis, most: Math.max(...people.map((person) => Math.abs(person.leans[axis]))) })).sort(
    (one, other) => one.most - other.most,
  );
  if (least === undefined || least.most > SLIGHT) return null;
  return paragraph(writer.tell(language.together.group.lacks, 'lacks', said(writer, language, least.axis, 'lack', people), {}));
}

/** Numbers that no name has; nothing is said where somebody has no name. */
function missing(writer: Writer, language: Language, { people }: CompatibilityAnswer): ReadingParagraph | null {
  const lessons = people.map((person) => person.karmicLessons);
  const lost = (lessons[0] ?? []).filter((lesson) => lessons.every((list) => list?.includes(lesson)));
  if (lost.length === 0) return null;
  const facts = lost.map(
    (lesson): Fact => ({
      id: `group.karmicLessons.${lesson}`,
      position: 'karmicLesson',
      key: `${lesson}`,
      shown: `${lesson}`,
      value: null,
    }),
  );
  return paragraph(writer.tell([language.together.group.missing], 'missing', unsaid(facts), { n: writer.enumerated(lost.map(String)) }));
}

const FACETS = { low: 'gift', high: 'gift', bridge: 'gift', lack: 'shadow', practice: 'practice' } as const satisfies Record<
  keyof GroupTheme,
  Facet
>;

function said(writer: Writer, { together }: Language, axis: Axis, what: keyof GroupTheme, people: readonly Person[]): Said | null {
  const facts = people.map(({ fact }) => fact);
  return writer.take([together.axes[axis][what]], `group.${axis}.${what}`, facts, FACETS[what]);
}
