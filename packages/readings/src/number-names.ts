import { bareName } from './bare-name.ts';
import type { HowId } from './how-ids.ts';
import type { OtherNumber } from './how-words.ts';
import type { Position } from './knowledge.ts';
import type { HowLanguage } from './languages.ts';
import { capital } from './patterns.ts';

/** Where the facts of an id stand, when it is not a position of that name. */
const POSITIONS_OF: Partial<Record<HowId, Position>> = {
  nameNumber: 'compound',
  bridges: 'bridge',
  karmicLessons: 'karmicLesson',
  karmicDebts: 'karmicDebt',
  planes: 'plane',
  pinnacles: 'pinnacle',
  periods: 'period',
  challenges: 'challenge',
  loShu: 'loShuLine',
  birthGrid: 'birthGridArrow',
};

/** What is said of an id is said of this position, if of any. */
export function positionOf(id: HowId): Position {
  return POSITIONS_OF[id] ?? (id as Position);
}

/** What stands under an id is called. The transits have no name together. */
export function nameOfId({ phrases, how }: HowLanguage, id: HowId): string {
  const named = id === 'transits' ? 'transits.physical' : positionOf(id);
  return { ...phrases.names, ...how.names }[named as Position | OtherNumber];
}

/** The same for a title. @example bareNameOf(spanish, 'lifePath') //=> 'Camino de Vida' */
export function bareNameOf(language: HowLanguage, id: HowId): string {
  return capital(bareName(language.id, nameOfId(language, id)));
}
