import type { Chart, Ingredient, Step } from '@1numbers/engine';
import { birthOf } from './birth-of.ts';
import type { How, Teller } from './how-teller.ts';
import type { HowLanguage } from './languages.ts';
import { digitSums, workedOut } from './worked-out.ts';

/** Soul, karma, divine gift and past life from parts of the date, and the path from three of them. */
export function tantricWay({ how }: HowLanguage, tell: Teller, chart: Chart): How[] {
  const found = chart.numbers?.tantric;
  if (!found) return [];
  const { soul, karma, divineGift, pastLife, path } = found;
  const { kept } = how.tables.tantric;
  const way = (part: keyof typeof found, steps: readonly Step[]): How[] =>
    tell.number(`tantric.${part}`, `tantric.${part}`, workedOut(found[part], steps)).map(({ ground, sentences }) => ({
      ground,
      sentences: found[part] > 9 ? [...sentences, tell.said(kept, { n: found[part] })] : sentences,
    }));
  const birth = birthOf(chart)?.civil;
  const from = (of: Ingredient, part: number | undefined, value: number): Step[] =>
    part === undefined ? [] : [{ code: 'take', of, value: part }, ...digitSums(part, value)];
  const together = [soul, karma, pastLife];
  const total = soul + karma + pastLife;
  return [
    ...way('soul', from('day', birth?.day, soul)),
    ...way('karma', from('month', birth?.month, karma)),
    ...way('divineGift', from('last_two_digits', birth && birth.year % 100, divineGift)),
    ...way('pastLife', from('year', birth?.year, pastLife)),
    ...way('path', [
      { code: 'take', of: 'number:tantric.soul', value: soul },
      { code: 'take', of: 'number:tantric.karma', value: karma },
      { code: 'take', of: 'number:tantric.pastLife', value: pastLife },
      { code: 'add', terms: together, total },
      ...digitSums(total, path),
    ]),
  ];
}
