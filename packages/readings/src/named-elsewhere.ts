import type { Position } from './knowledge.ts';

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
} as const satisfies Partial<Record<Position, string>>;
export type NamedElsewhere = keyof typeof NAMED_ELSEWHERE;
