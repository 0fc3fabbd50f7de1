import type { Chart, DigitCounts, LetterStep, PlaneId } from '@1numbers/engine';
import { counted, keptBy, listed } from './counted.ts';
import { rootOf } from './digits.ts';
import { isolated, sumsDown } from './how-clauses.ts';
import type { How, Teller } from './how-teller.ts';
import type { HowLanguage } from './languages.ts';
import { filled } from './patterns.ts';

/** How often each number stands in the name, and through which letters. */
export function inclusionWay(language: HowLanguage, tell: Teller, chart: Chart): How[] {
  const counts = chart.numbers?.inclusion;
  if (!counts) return [];
  const { id, how } = language;
  const { inclusion: words } = how.tables;
  const letters = lettersOf(chart);
  const digits = Object.keys(counts) as (keyof DigitCounts)[];
  const there = digits.filter((digit) => counts[digit] > 0).sort((one, other) => counts[other] - counts[one]);
  const lacking = digits.filter((digit) => counts[digit] === 0);
  return [
    tell.table('inclusion', 'inclusion', [
      tell.said(letters.some(({ value }) => value > 9) ? words.ruleOfRoots : words.rule),
      ...there.map((digit) => {
        const those = letters.filter(({ value }) => rootOf(value) === Number(digit)).map(({ letter }) => isolated(letter));
        return tell.said(
          words.stands,
          { n: digit, times: timesOf(language, counts[digit]) },
          those.length === 0 ? [] : [those.join(how.marks.next)],
        );
      }),
      lacking.length === 0 ? tell.said(words.full) : tell.said(counted(id, words.missing, lacking.length), { list: listed(id, lacking) }),
    ]),
  ];
}

/** How often, in words. @example timesOf(english, 2) //=> '2 times' */
export function timesOf({ id, how }: HowLanguage, count: number): string {
  return filled(counted(id, how.tables.times, count), { n: count });
}

/** The letters of each plane, their share of the name and their sum. */
export function planesWay(language: HowLanguage, tell: Teller, chart: Chart): How[] {
  const { id, how } = language;
  const letters = [...(chart.name?.calculation ?? '')];
  return Object.entries(chart.numbers?.planes ?? {}).map(([plane, found]) => {
    const name = how.planes[plane as PlaneId];
    const of = { id: `planes.${plane}`, name: tell.bare(name), value: `${found?.value ?? ''}` };
    if (found === null) return { ground: of, sentences: [tell.said(how.tables.planeEmpty, { name })] };
    const words = filled(counted(id, how.plane, found.letters), {
      name,
      count: found.letters,
      n: found.total,
      share: shares(id).format(found.percent / 100),
      letters: listed(
        id,
        letters.filter((letter) => PLANES[plane as PlaneId].includes(letter)),
      ),
    });
    const sums = sumsDown(found.total, found.value);
    return { ground: of, sentences: [tell.written({ words, sums, ...(found.value > 9 && { master: found.value }) })] };
  });
}

/** As docs/methods/planes-of-expression.md has them. */
const PLANES: Readonly<Record<PlaneId, string>> = { physical: 'DEMW', mental: 'AGHJLNP', emotional: 'BIORSTXZ', intuitive: 'CFKQUVY' };

/** Where a master number was kept. */
export function mastersWay({ how }: HowLanguage, tell: Teller, chart: Chart): How[] {
  const ways = (chart.numbers?.masters ?? []).map(({ number, value, at }) =>
    tell.plain(`masters.${number}.${at}`, 'masters', value, how.tables.masters[at], { n: value, name: tell.nameAt(number) }),
  );
  // Two parts of one number, or two Pinnacles, can come to the same: it is told once.
  return [...new Map(ways.map((way) => [way.sentences.join(), way])).values()];
}

/** The letters of the name as the Expression counts them; none where the chart does not tell its steps. */
function lettersOf(chart: Chart): readonly LetterStep[] {
  return (chart.numbers?.expression?.steps ?? []).flatMap((step) => (step.code === 'letters' ? step.letters : []));
}

const shares = keptBy(
  (language) => new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 1, numberingSystem: 'latn' }),
);
