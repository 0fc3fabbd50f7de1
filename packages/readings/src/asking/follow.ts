import type { Position } from '../knowledge.ts';
import type { Asked } from './asked.ts';
import { POSITION_OF } from './asked-time.ts';

/** The numbers of which there is one for each year, month or day. */
const BY_GRAIN: readonly Position[] = [...new Set(Object.values(POSITION_OF))];
/** The others that change with time. */
const CHANGING: readonly Position[] = [
  'pinnacle',
  'challenge',
  'period',
  'essence',
  'transitPhysical',
  'transitMental',
  'transitSpiritual',
  'dasha',
  'ageDigit',
  'universalYear',
  'universalMonth',
  'universalDay',
];

/** A short message that leaves out what is meant means what the one before meant; of somebody else only where it does not say "I". */
export function follow(
  asked: Asked,
  before: Asked | null,
  { ofSelf, isWhole }: { readonly ofSelf: boolean; readonly isWhole: boolean },
): Asked {
  if (before === null || asked.numbers.length > 0 || asked.value !== null) return asked;
  const person = asked.person ?? (ofSelf ? null : before.person);
  if (asked.act === 'explain') return { ...asked, numbers: restedOn(before), value: before.value, time: asked.time ?? before.time, person };
  if (isWhole || !['side', 'forecast', 'portrait', 'pair'].includes(asked.act)) return asked;
  if (asked.act === 'pair' && before.act !== 'pair') return asked;
  if (asked.act === 'portrait' && asked.person === null) return asked;
  const isAboutMore = before.numbers.length > 0 || ['pair', 'side', 'forecast', 'portrait', 'fate'].includes(before.act);
  if (!isAboutMore) return asked;
  const side = asked.side ?? before.side;
  if (asked.time !== null) return atAnotherTime(asked, before, { side, person });
  const act = before.numbers.length > 0 ? 'tell' : before.act === 'portrait' || before.act === 'fate' ? asked.act : before.act;
  return { act, numbers: before.numbers, value: before.value, side, time: before.time, person };
}

/** Of another time is told what changes with it: the number that was spoken of, or the one of that year, month or day. */
function atAnotherTime({ time, act }: Asked, { numbers }: Asked, { side, person }: Pick<Asked, 'side' | 'person'>): Asked {
  const changing = numbers.filter((position) => CHANGING.includes(position));
  const byGrain = numbers.some((position) => BY_GRAIN.includes(position)) && time !== null ? [POSITION_OF[time.grain]] : [];
  const told = [...changing, ...byGrain];
  return { act: told.length > 0 ? 'tell' : act === 'side' ? 'forecast' : act, numbers: told, value: null, side, time, person };
}

/** Which numbers an answer was about, of which "why?" asks how they were found. */
function restedOn({ act, numbers, value, time }: Asked): readonly Position[] {
  if (numbers.length > 0 || value !== null) return numbers;
  if (act === 'forecast' || act === 'fate') return [POSITION_OF[time?.grain ?? 'year']];
  return act === 'portrait' || act === 'side' || act === 'pair' ? ['lifePath', 'expression', 'soulUrge'] : [];
}
