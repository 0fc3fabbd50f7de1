import type { Knowledge } from '../../knowledge.ts';
import { ageDigit } from './age-digit.ts';
import { attitude } from './attitude.ts';
import { balance } from './balance.ts';
import { bhagyank } from './bhagyank.ts';
import { birthGridArrow } from './birth-grid-arrow.ts';
import { birthday } from './birthday.ts';
import { bridge } from './bridge.ts';
import { challenge } from './challenge.ts';
import { compound } from './compound.ts';
import { dasha } from './dasha.ts';
import { destiny } from './destiny.ts';
import { essence } from './essence.ts';
import { expression } from './expression.ts';
import { firstName } from './first-name.ts';
import { gridDigit } from './grid-digit.ts';
import { habitChallenge } from './habit-challenge.ts';
import { hiddenPassion } from './hidden-passion.ts';
import { karmicDebt } from './karmic-debt.ts';
import { karmicLesson } from './karmic-lesson.ts';
import { kua } from './kua.ts';
import { capstone, cornerstone, firstVowel } from './letters.ts';
import { lifePath } from './life-path.ts';
import { loShuLine } from './lo-shu-line.ts';
import { maturity } from './maturity.ts';
import { moolank } from './moolank.ts';
import { pair } from './pair.ts';
import { period } from './period.ts';
import { personalDay } from './personal-day.ts';
import { personalMonth } from './personal-month.ts';
import { personalYear } from './personal-year.ts';
import { personality } from './personality.ts';
import { pinnacle } from './pinnacle.ts';
import { plane } from './plane.ts';
import { psychomatrixDigit } from './psychomatrix-digit.ts';
import { rationalThought } from './rational-thought.ts';
import { soulUrge } from './soul-urge.ts';
import { subconsciousSelf } from './subconscious-self.ts';
import { surname } from './surname.ts';
import { tantricGift, tantricKarma, tantricPast, tantricPath, tantricSoul } from './tantric.ts';
import { transitMental, transitPhysical, transitSpiritual } from './transits.ts';
import { universalDay, universalMonth, universalYear } from './universal.ts';

/** What English says of the numbers at greater length. */
export const longer: Knowledge = {
  lifePath,
  expression,
  soulUrge,
  personality,
  birthday,
  maturity,
  attitude,
  destiny,
  personalYear,
  personalMonth,
  personalDay,
  pinnacle,
  challenge,
  period,
  essence,
  karmicDebt,
  karmicLesson,
  hiddenPassion,
  subconsciousSelf,
  balance,
  bridge,
  plane,
  loShuLine,
  birthGridArrow,
  compound,
  moolank,
  bhagyank,
  rationalThought,
  firstName,
  surname,
  habitChallenge,
  ageDigit,
  kua,
  cornerstone,
  capstone,
  firstVowel,
  transitPhysical,
  transitMental,
  transitSpiritual,
  universalYear,
  universalMonth,
  universalDay,
  tantricSoul,
  tantricKarma,
  tantricGift,
  tantricPast,
  tantricPath,
  dasha,
  gridDigit,
  psychomatrixDigit,
  pair,
};
