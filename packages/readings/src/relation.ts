import type { CompatibilityAnswer } from '@1numbers/engine';
import type { Fact } from './fact.ts';
import type { Position } from './knowledge.ts';
import type { Language } from './languages.ts';
import type { Patterns } from './phrases.ts';
import type { ReadingParagraph, ReadingSentence } from './reading.ts';
import { paragraph, unsaid, type Writer } from './writer.ts';

type Pair = CompatibilityAnswer['pairs'][number];

/** What two people are together: their relationship number, the years they are in, and what one name has for the other. */
export function relation(
  writer: Writer,
  language: Language,
  pair: Pair,
  at: number,
  people: readonly string[],
): readonly (ReadingParagraph | null)[] {
  const [name = '', other = ''] = pair.people.map((place) => people[place]);
  return [
    paragraph(numberOf(writer, language, pair, at), yearsOf(writer, language, pair, at, { name, other })),
    paragraph(...lessonsOf(writer, language, pair, at, { name, other })),
  ];
}

type Names = { readonly name: string; readonly other: string };

function numberOf({ take, tell }: Writer, { together }: Language, { relationshipNumber }: Pair, at: number): ReadingSentence | null {
  if (!relationshipNumber) return null;
  const root = relationshipNumber.root as keyof typeof together.relationship;
  const fact = factAt(`pairs.${at}.relationshipNumber`, 'lifePath', `${root}`);
  const said = take([together.relationship[root]], `relationship.${root}`, [fact], 'gift');
  return tell(together.pair.relationship, 'relationship', said, { n: `${root}` });
}

function yearsOf({ tell }: Writer, { together }: Language, { personalYears }: Pair, at: number, names: Names): ReadingSentence | null {
  if (!personalYears) return null;
  const [n, m] = personalYears.roots.map(String) as [string, string];
  const patterns = personalYears.same ? together.pair.sameYear : together.pair.otherYears;
  const said = unsaid([factAt(`pairs.${at}.personalYears`, 'personalYear', personalYears.same ? n : `${n}–${m}`)]);
  return tell(patterns, personalYears.same ? 'sameYear' : 'otherYears', said, { ...names, n, m });
}

function lessonsOf(
  writer: Writer,
  { together }: Language,
  { karmicLessons }: Pair,
  at: number,
  names: Names,
): readonly (ReadingSentence | null)[] {
  if (!karmicLessons) return [];
  const { fills, bothLack } = together.pair;
  const told = (patterns: Patterns, id: string, lessons: readonly number[], who: Names) => {
    if (lessons.length === 0) return null;
    const facts = lessons.map((lesson) => factAt(`pairs.${at}.karmicLessons.${lesson}`, 'karmicLesson', `${lesson}`));
    return writer.tell(patterns, id, unsaid(facts), { ...who, n: writer.enumerated(lessons.map(String)) });
  };
  return [
    told(fills, 'fills', karmicLessons.firstFills, names),
    told(fills, 'fills', karmicLessons.secondFills, { name: names.other, other: names.name }),
    told(bothLack, 'bothLack', karmicLessons.shared, names),
  ];
}

function factAt(id: string, position: Position, shown: string): Fact {
  return { id, position, key: shown, shown, value: null };
}
