import type { Chart, NumberResult } from '@1numbers/engine';
import { birthGridWay, loShuWay, psychomatrixWay, vedicWay } from './how-grids.ts';
import { HOW_IDS, type HowId } from './how-ids.ts';
import { inclusionWay, mastersWay, planesWay, timesOf } from './how-letters.ts';
import { tantricWay } from './how-tantric.ts';
import { type How, type Teller, teller } from './how-teller.ts';
import { dashasWay, nineYearsWay } from './how-times.ts';
import type { OtherNumber } from './how-words.ts';
import type { Position } from './knowledge.ts';
import type { HowLanguage } from './languages.ts';
import { nameOfId } from './number-names.ts';

export { HOW_IDS, type HowId } from './how-ids.ts';
export type { How } from './how-teller.ts';

/**
 * How every number of a chart was found, in plain words. The chart has to be computed with `explain`. It names the numbers of the working
 * and no others.
 *
 * @example explainChart(await loadLanguage('en'), chart)[0]?.sentences[0] //=> 'March is month 3.'
 */
export function explainChart(language: HowLanguage, chart: Chart): readonly How[] {
  return HOW_IDS.flatMap((id) => explainNumber(language, chart, id));
}

/** The same for what stands under one id of the chart; empty where the chart lacks it. */
export function explainNumber(language: HowLanguage, chart: Chart, id: HowId): readonly How[] {
  const tell = teller(language);
  const { numbers = {}, cycles = {} } = chart;
  switch (id) {
    case 'bridges':
      return Object.entries(numbers.bridges ?? {}).flatMap(([part, bridge]) => tell.number(`bridges.${part}`, 'bridge', bridge));
    case 'hiddenPassion': {
      const { values = [], count = 0 } = numbers.hiddenPassion ?? {};
      return values.map((n) =>
        tell.plain(`hiddenPassion.${n}`, 'hiddenPassion', n, language.how.hiddenPassion, { n, times: timesOf(language, count) }),
      );
    }
    case 'karmicLessons':
      return (numbers.karmicLessons ?? []).map((n) =>
        tell.plain(`karmicLessons.${n}`, 'karmicLesson', n, language.how.karmicLesson, { n }),
      );
    case 'karmicDebts':
      return (numbers.karmicDebts ?? []).map(({ number, debt }) =>
        tell.plain(number, 'karmicDebt', debt, language.how.debt, { n: debt, name: tell.nameAt(number) }),
      );
    case 'cornerstone':
    case 'capstone':
    case 'firstVowel':
      return tell.letter(id, language.how[id], numbers[id]);
    case 'transits':
      return Object.entries(cycles.transits ?? {}).flatMap(([part, transit]) =>
        tell.letter(`transits.${part}` as OtherNumber, language.how.transit, transit),
      );
    case 'pinnacles':
      return (cycles.pinnacles ?? []).map((span, at) => tell.chain(`pinnacles.${at}`, 'pinnacle', span, language.how.pinnacles[at]));
    case 'challenges':
      return (cycles.challenges ?? []).map((span, at) => tell.chain(`challenges.${at}`, 'challenge', span, language.how.challenges[at]));
    case 'periods':
      return (cycles.periods ?? []).map((span, at) => tell.chain(`periods.${at}`, 'period', span, language.how.periods[at]));
    default:
      return isTable(id) ? TABLES[id](language, tell, chart) : tell.number(id, id, { ...numbers, ...cycles }[id]);
  }
}

/** What is said in its place where a chart holds none. */
export function explainNone(language: HowLanguage, id: HowId): string {
  return teller(language).said(language.how.none, { name: nameOfId(language, id) });
}

/** The way to a number that is worked out by itself, outside a chart. */
export function explainResult(language: HowLanguage, id: HowId | OtherNumber, result: NumberResult): readonly string[] {
  return teller(language).number(id, id as Position | OtherNumber, result)[0]?.sentences ?? [];
}

/** What is counted into a table, or is no single number. */
const TABLES = {
  masters: mastersWay,
  planes: planesWay,
  inclusion: inclusionWay,
  tantric: tantricWay,
  nineYears: nineYearsWay,
  dashas: dashasWay,
  loShu: loShuWay,
  birthGrid: birthGridWay,
  vedic: vedicWay,
  psychomatrix: psychomatrixWay,
} as const satisfies Partial<Record<HowId, (language: HowLanguage, tell: Teller, chart: Chart) => How[]>>;

function isTable(id: HowId): id is keyof typeof TABLES {
  return Object.hasOwn(TABLES, id);
}
