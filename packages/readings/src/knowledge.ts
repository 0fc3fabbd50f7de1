/** The sides from which a number is looked at. */
export const FACETS = ['gift', 'shadow', 'relationships', 'work', 'inner', 'practice'] as const;
export type Facet = (typeof FACETS)[number];
/** The same, for what asks something of a person before it gives. */
const BURDEN_FIRST = ['shadow', 'gift', 'relationships', 'work', 'inner', 'practice'] as const satisfies readonly Facet[];

const SINGLE = ['1', '2', '3', '4', '5', '6', '7', '8', '9'] as const;
const WITH_MASTERS = [...SINGLE, '11', '22', '33'] as const;
const WITH_ZERO = ['0', ...SINGLE] as const;
const TO_ELEVEN = [...SINGLE, '10', '11'] as const;
const TO_EIGHT = ['0', '1', '2', '3', '4', '5', '6', '7', '8'] as const;

/** Two of a list, the one that stands first before the other. */
type Ordered<List extends readonly string[]> = List extends readonly [infer First extends string, ...infer Rest extends string[]]
  ? `${First}-${List[number]}` | Ordered<Rest>
  : never;
const PAIRS = SINGLE.flatMap((first, at) => SINGLE.slice(at).map((second) => `${first}-${second}`)) as Ordered<typeof SINGLE>[];

/** Everything that is written about: where a number stands, which keys it can have there, and the sides that are told. */
export const POSITIONS = {
  lifePath: { keys: WITH_MASTERS, facets: FACETS },
  expression: { keys: WITH_MASTERS, facets: FACETS },
  soulUrge: { keys: WITH_MASTERS, facets: FACETS },
  personality: { keys: WITH_MASTERS, facets: FACETS },
  /** By the day of the month. */
  birthday: { keys: upTo(1, 31), facets: FACETS },
  maturity: { keys: WITH_MASTERS, facets: FACETS },
  attitude: { keys: SINGLE, facets: FACETS },
  destiny: { keys: SINGLE, facets: FACETS },
  personalYear: { keys: SINGLE, facets: FACETS },
  personalMonth: { keys: SINGLE, facets: FACETS },
  personalDay: { keys: SINGLE, facets: FACETS },
  pinnacle: { keys: WITH_MASTERS, facets: FACETS },
  challenge: { keys: TO_EIGHT, facets: BURDEN_FIRST },
  period: { keys: WITH_MASTERS, facets: FACETS },
  essence: { keys: WITH_MASTERS, facets: FACETS },
  karmicDebt: { keys: ['13', '14', '16', '19'], facets: BURDEN_FIRST },
  karmicLesson: { keys: SINGLE, facets: BURDEN_FIRST },
  hiddenPassion: { keys: SINGLE, facets: FACETS },
  /** How many of the nine numbers the name holds. */
  subconsciousSelf: { keys: ['1', '2', '3', '4', '5', '6', '7', '8', '9'], facets: FACETS },
  balance: { keys: SINGLE, facets: BURDEN_FIRST },
  bridge: { keys: WITH_ZERO, facets: BURDEN_FIRST },
  /** A plane that holds most or least of the name's letters. */
  plane: { keys: by(['physical', 'mental', 'emotional', 'intuitive'], ['strong', 'weak']), facets: FACETS },
  loShuLine: {
    keys: by(['mental', 'emotional', 'practical', 'thought', 'will', 'action', 'golden', 'silver'], ['complete', 'empty']),
    facets: FACETS,
  },
  birthGridArrow: {
    keys: [
      'determination',
      'procrastination',
      'spirituality',
      'enquirer',
      'intellect',
      'poor_memory',
      'emotional_balance',
      'hypersensitivity',
      'practicality',
      'disorder',
      'planner',
      'will',
      'frustrations',
      'activity',
      'passivity',
    ],
    facets: FACETS,
  },
  /** Cheiro's compounds by their number. */
  compound: { keys: upTo(10, 52), facets: FACETS },
  moolank: { keys: SINGLE, facets: FACETS },
  bhagyank: { keys: SINGLE, facets: FACETS },
  rationalThought: { keys: SINGLE, facets: ['gift', 'shadow'] },
  /** The name by which people are called, and the one that their family bears. */
  firstName: { keys: SINGLE, facets: ['gift', 'shadow'] },
  surname: { keys: SINGLE, facets: ['gift', 'shadow'] },
  habitChallenge: { keys: SINGLE, facets: ['shadow', 'practice'] },
  ageDigit: { keys: SINGLE, facets: ['gift', 'practice'] },
  /** As the Eight Mansions read it: never 5. */
  kua: { keys: ['1', '2', '3', '4', '6', '7', '8', '9'], facets: ['gift', 'practice'] },
  /** Letters of the name, by the root of their value. */
  cornerstone: { keys: SINGLE, facets: ['gift', 'shadow'] },
  capstone: { keys: SINGLE, facets: ['gift', 'shadow'] },
  firstVowel: { keys: SINGLE, facets: ['gift', 'shadow'] },
  /** Letters that are at work for some years, by the root of their value. */
  transitPhysical: { keys: SINGLE, facets: ['gift', 'shadow'] },
  transitMental: { keys: SINGLE, facets: ['gift', 'shadow'] },
  transitSpiritual: { keys: SINGLE, facets: ['gift', 'shadow'] },
  universalYear: { keys: SINGLE, facets: ['gift', 'practice'] },
  universalMonth: { keys: SINGLE, facets: ['gift'] },
  universalDay: { keys: SINGLE, facets: ['gift'] },
  /** The ten bodies and the eleventh. A year that ends in 00 gives a Divine Gift of 0. */
  tantricSoul: { keys: TO_ELEVEN, facets: ['gift', 'shadow'] },
  tantricKarma: { keys: TO_ELEVEN, facets: ['gift', 'shadow'] },
  tantricGift: { keys: ['0', ...TO_ELEVEN], facets: ['gift', 'shadow'] },
  tantricPast: { keys: TO_ELEVEN, facets: ['gift', 'shadow'] },
  tantricPath: { keys: TO_ELEVEN, facets: ['gift', 'shadow'] },
  /** The number that rules a stretch of years, a year, some weeks or a day. */
  dasha: { keys: SINGLE, facets: ['gift', 'shadow', 'practice'] },
  /** A digit of the Lo Shu or the Vedic square, and how often it is there. */
  gridDigit: { keys: by(SINGLE, ['none', 'one', 'many']), facets: ['gift', 'shadow'] },
  psychomatrixDigit: { keys: by(SINGLE, ['none', 'one', 'two', 'many']), facets: ['gift', 'shadow'] },
  /** Two roots side by side, the smaller one first. */
  pair: { keys: PAIRS, facets: FACETS },
} as const;

export type Position = keyof typeof POSITIONS;
export type KeyOf<P extends Position> = (typeof POSITIONS)[P]['keys'][number];
export type FacetOf<P extends Position> = (typeof POSITIONS)[P]['facets'][number];

/**
 * One thing that is said: a main clause that speaks to the reader, begins small unless its language says otherwise, and ends without
 * a mark, so that it can stand alone or beside another one.
 *
 * @example 'you finish what you begin'
 */
export type Statement = string;

/** What one language says of one position: for each key and facet one statement or more, every one in other words. */
export type Statements<P extends Position> = Readonly<Record<KeyOf<P>, Readonly<Record<FacetOf<P>, readonly [Statement, ...Statement[]]>>>>;

/** Everything that one language says of the numbers. */
export type Knowledge = { readonly [P in Position]: Statements<P> };

function upTo(first: number, last: number): readonly `${number}`[] {
  return Array.from({ length: last - first + 1 }, (_, at) => `${first + at}` as const);
}

function by<First extends string, Second extends string>(first: readonly First[], second: readonly Second[]) {
  return first.flatMap((one) => second.map((other) => `${one}.${other}` as const));
}
