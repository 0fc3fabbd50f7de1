import type { OtherNumber } from './how-words.ts';
import type { Position } from './knowledge.ts';
import type { HowLanguage } from './languages.ts';

/** Positions that bear the name of what the way to them leads to, or of a whole that they are a part of. */
export const NAMED_ELSEWHERE = {
  rationalThought: 'rationalThought',
  firstName: 'firstName',
  surname: 'surname',
  habitChallenge: 'habitChallenge',
  ageDigit: 'ageDigit',
  kua: 'kua',
  cornerstone: 'cornerstone',
  capstone: 'capstone',
  firstVowel: 'firstVowel',
  transitPhysical: 'transits.physical',
  transitMental: 'transits.mental',
  transitSpiritual: 'transits.spiritual',
  universalYear: 'universalYear',
  universalMonth: 'universalMonth',
  universalDay: 'universalDay',
  tantricSoul: 'tantric.soul',
  tantricKarma: 'tantric.karma',
  tantricGift: 'tantric.divineGift',
  tantricPast: 'tantric.pastLife',
  tantricPath: 'tantric.path',
  dasha: 'dashas',
  gridDigit: 'vedic',
  psychomatrixDigit: 'psychomatrix',
} as const satisfies Partial<Record<Position, OtherNumber>>;
export type NamedElsewhere = keyof typeof NAMED_ELSEWHERE;

/** What a position is called in one language, with its article where its language has one. */
export function positionName({ phrases, how }: HowLanguage, position: Position): string {
  return isNamedElsewhere(position) ? how.names[NAMED_ELSEWHERE[position]] : phrases.names[position];
}

/** Everything that has a name in one language. */
export function namesOf(language: HowLanguage): Readonly<Record<Position | OtherNumber, string>> {
  const { phrases, how } = language;
  const elsewhere = Object.entries(NAMED_ELSEWHERE).map(([position, name]) => [position, how.names[name]] as const);
  return { ...phrases.names, ...how.names, ...(Object.fromEntries(elsewhere) as Record<NamedElsewhere, string>) };
}

/** What a fact of a position is named for. */
export function namedAs(position: Position): Position | OtherNumber {
  return isNamedElsewhere(position) ? NAMED_ELSEWHERE[position] : position;
}

function isNamedElsewhere(position: Position): position is NamedElsewhere {
  return Object.hasOwn(NAMED_ELSEWHERE, position);
}
