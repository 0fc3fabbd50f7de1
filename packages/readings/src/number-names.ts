import { bareName } from './bare-name.ts';
import { HOW_IDS, type HowId } from './how-ids.ts';
import type { OtherNumber } from './how-words.ts';
import type { Position } from './knowledge.ts';
import type { HowLanguage } from './languages.ts';
import { capital } from './patterns.ts';
import { SETS } from './phrases.ts';
import { namesOf } from './position-names.ts';

/** Where facts stand that are said under an id, when it is not one position of that name. */
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

const SEVERAL_OF: Partial<Record<HowId, readonly Position[]>> = {
  tantric: ['tantricSoul', 'tantricKarma', 'tantricGift', 'tantricPast', 'tantricPath'],
  transits: ['transitPhysical', 'transitMental', 'transitSpiritual'],
  inclusion: ['hiddenPassion', 'karmicLesson'],
  dashas: ['dasha'],
  vedic: ['gridDigit'],
  psychomatrix: ['psychomatrixDigit'],
};

/** What is said of an id is said of these positions, if of any. */
export function positionsOf(id: HowId): readonly Position[] {
  return SEVERAL_OF[id] ?? [positionOf(id)];
}

/** Under which id a position is found in a chart, and the way to it is told. */
export function idOf(position: Position): HowId | undefined {
  return HOW_IDS.find((id) => positionsOf(id).includes(position));
}

function positionOf(id: HowId): Position {
  return POSITIONS_OF[id] ?? (id as Position);
}

/** What stands under an id is called. The transits have no name together. */
export function nameOfId(language: HowLanguage, id: HowId): string {
  const named = id === 'transits' ? 'transits.physical' : positionOf(id);
  return namesOf(language)[named as Position | OtherNumber];
}

/** The same for a title, where several can stand. @example bareNameOf(spanish, 'challenges') //=> 'Desafíos' */
export function bareNameOf(language: HowLanguage, id: HowId): string {
  return isSet(id) ? language.phrases.sets[id] : capital(bareName(language.id, nameOfId(language, id)));
}

function isSet(id: HowId): id is (typeof SETS)[number] {
  return (SETS as readonly HowId[]).includes(id);
}
