import type { Chart, Dasha, DigitCounts } from '@1numbers/engine';
import { rootOf } from './digits.ts';
import type { Fact } from './fact.ts';
import type { Position } from './knowledge.ts';
import { namedAs } from './position-names.ts';

/** What a chart holds beside its main numbers: single ones, letters, parts of the date, what rules the day, and digits of squares. */
export function moreFactsOf(chart: Chart): readonly Fact[] {
  return [
    ...singleFacts(chart),
    ...letterFacts(chart),
    ...tantricFacts(chart),
    ...worldFacts(chart),
    ...dashaFacts(chart),
    ...digitFacts(chart),
  ];
}

/** The digits of one square, from 1 to 9. */
export function digitsOfSquare({ grids = {} }: Chart, square: 'loShu' | 'vedic'): readonly Fact[] {
  const named = square === 'loShu' ? 'loShuLine' : 'vedic';
  return digitsIn(grids[square]?.counts, 'gridDigit', square, gridLevel).map((fact) => ({ ...fact, namedFor: named }));
}

const SINGLE_IDS = ['rationalThought', 'firstName', 'surname', 'habitChallenge', 'ageDigit'] as const;

function singleFacts({ numbers = {} }: Chart): readonly Fact[] {
  const { kua } = numbers;
  return [
    ...SINGLE_IDS.flatMap((id) => {
      const result = numbers[id];
      return result ? [fact(id, result.root, id, result.display)] : [];
    }),
    ...(kua ? [fact('kua', kua.eightMansions, 'kua', kua.display)] : []),
  ];
}

const LETTER_IDS = ['cornerstone', 'capstone', 'firstVowel'] as const;
const TRANSITS = { physical: 'transitPhysical', mental: 'transitMental', spiritual: 'transitSpiritual' } as const;

function letterFacts({ numbers = {}, cycles = {} }: Chart): readonly Fact[] {
  const { transits } = cycles;
  return [
    ...LETTER_IDS.flatMap((id) => {
      const letter = numbers[id];
      return letter ? [fact(id, rootOf(letter.value), id, `${letter.value}`)] : [];
    }),
    ...entries(TRANSITS).flatMap(([part, position]) => {
      const letter = transits?.[part];
      return letter ? [fact(position, rootOf(letter.value), `transits.${part}`, `${letter.value}`)] : [];
    }),
  ];
}

const TANTRIC = {
  soul: 'tantricSoul',
  karma: 'tantricKarma',
  divineGift: 'tantricGift',
  pastLife: 'tantricPast',
  path: 'tantricPath',
} as const;

function tantricFacts({ numbers = {} }: Chart): readonly Fact[] {
  const { tantric } = numbers;
  return tantric ? entries(TANTRIC).map(([part, position]) => fact(position, tantric[part], `tantric.${part}`)) : [];
}

const WORLD_IDS = ['universalYear', 'universalMonth', 'universalDay'] as const;

function worldFacts({ cycles = {} }: Chart): readonly Fact[] {
  return WORLD_IDS.flatMap((id) => {
    const result = cycles[id];
    return result ? [fact(id, result.root, id, result.display)] : [];
  });
}

/** The dashas of the day that the chart looks from, the longest first; none where it looks from no day. */
function dashaFacts({ cycles = {} }: Chart): readonly Fact[] {
  const { maha = [], antar, pratyantar, daily } = cycles.dashas ?? {};
  const day = daily?.from;
  if (day === undefined) return [];
  const running = { maha: maha.findLast(({ from }) => from <= day), antar, pratyantar, daily };
  return entries(running).flatMap(([part, dasha]: readonly [keyof typeof running, Dasha | null | undefined]) =>
    dasha ? [{ ...fact('dasha', dasha.value, `dashas.${part}`), namedFor: `dashas.${part}` as const }] : [],
  );
}

function digitFacts(chart: Chart): readonly Fact[] {
  const square = chart.grids?.vedic ? 'vedic' : 'loShu';
  const levels = ['none', 'one', 'two'];
  return [
    ...digitsOfSquare(chart, square),
    ...digitsIn(chart.grids?.psychomatrix?.counts, 'psychomatrixDigit', 'psychomatrix', (count) => levels[count] ?? 'many'),
  ];
}

function gridLevel(count: number): string {
  return ['none', 'one'][count] ?? 'many';
}

function digitsIn(counts: DigitCounts | undefined, position: Position, square: string, level: (count: number) => string): readonly Fact[] {
  return Object.entries(counts ?? {}).map(([digit, count]) => ({
    position,
    key: `${digit}.${level(count)}`,
    shown: '',
    digit,
    value: null,
    id: `${square}.${digit}`,
    namedFor: namedAs(position),
  }));
}

function fact(position: Position, value: number, id: string, shown = `${value}`): Fact {
  return { position, key: `${value}`, shown, value: value > 9 ? null : value, id, namedFor: namedAs(position) };
}

function entries<Key extends string, Value>(record: Readonly<Record<Key, Value>>): readonly (readonly [Key, Value])[] {
  return Object.entries(record) as [Key, Value][];
}
