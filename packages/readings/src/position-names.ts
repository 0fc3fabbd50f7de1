import type { OtherNumber } from './how-words.ts';
import type { Position } from './knowledge.ts';
import type { HowLanguage } from './languages.ts';
import { NAMED_ELSEWHERE, type NamedElsewhere } from './named-elsewhere.ts';

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
