import type { PlaneId } from '@1numbers/engine';
import type { OtherNumber } from './how-words.ts';
import type { Position } from './knowledge.ts';
import type { HowLanguage } from './languages.ts';
import { NAMED_ELSEWHERE, type NamedElsewhere } from './named-elsewhere.ts';

/** What a position is called in one language, with its article where its language has one. */
export function positionName({ phrases, how }: HowLanguage, position: Position): string {
  return isNamedElsewhere(position) ? how.names[NAMED_ELSEWHERE[position]] : phrases.names[position];
}

/** What has a name of its own. */
export type Named = Position | OtherNumber | `planes.${PlaneId}`;

/** Everything that has a name in one language. */
export function namesOf(language: HowLanguage): Readonly<Record<Named, string>> {
  const { phrases, how } = language;
  const elsewhere = Object.entries(NAMED_ELSEWHERE).map(([position, name]) => [position, how.names[name]] as const);
  const { physical, mental, emotional, intuitive } = how.planes;
  const planes = { 'planes.physical': physical, 'planes.mental': mental, 'planes.emotional': emotional, 'planes.intuitive': intuitive };
  return { ...phrases.names, ...how.names, ...planes, ...(Object.fromEntries(elsewhere) as Record<NamedElsewhere, string>) };
}

/** What a fact of a position is named for. */
export function namedAs(position: Position): Position | OtherNumber {
  return isNamedElsewhere(position) ? NAMED_ELSEWHERE[position] : position;
}

function isNamedElsewhere(position: Position): position is NamedElsewhere {
  return Object.hasOwn(NAMED_ELSEWHERE, position);
}
