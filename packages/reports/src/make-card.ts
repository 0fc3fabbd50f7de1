import { type ChartRequest, computeChart } from '@1numbers/engine';
import { directionOf, type LanguageId, loadLanguage } from '@1numbers/readings';
import { HOUSE_BRAND } from './brand.ts';
import { headlinesOf } from './headline.ts';
import { coreOf } from './make-report.ts';
import type { Brand } from './report.ts';
import { loadWords } from './words/load.ts';

export type CardRequest = {
  readonly chart: ChartRequest;
  readonly language: LanguageId;
  readonly shape: 'wide' | 'square';
  /** Whether the name stands on the card. */
  readonly showName: boolean;
  readonly brand?: Brand;
};

/** Numbers of the name, and of the birth date those that say least of it: not the day. */
const SHOWN = ['lifePath', 'expression', 'soulUrge', 'personality', 'maturity'] as const;

/** What stands on a card that is shared: the main numbers, never the birth date, and the name only where that was asked for. */
export type Card = {
  readonly language: LanguageId;
  readonly direction: 'ltr' | 'rtl';
  readonly shape: CardRequest['shape'];
  readonly name: string | null;
  readonly core: readonly { readonly name: string; readonly value: string }[];
  readonly note: string;
  readonly brand: Brand;
};

/** @example (await makeCard({ chart: { name: 'Ada Lovelace' }, language: 'en', shape: 'wide', showName: false })).name //=> null */
export async function makeCard({ chart: request, language: id, shape, showName, brand = HOUSE_BRAND }: CardRequest): Promise<Card> {
  const [language, words] = await Promise.all([loadLanguage(id), loadWords(id)]);
  const chart = computeChart(request);
  return {
    language: id,
    direction: directionOf(id),
    shape,
    name: showName ? (chart.name?.original ?? null) : null,
    core: coreOf(headlinesOf(language), chart, SHOWN),
    note: words.card,
    brand,
  };
}
