import type { Chart } from '@1numbers/engine';
import type { How, HowId, LanguageId } from '@1numbers/readings';

/** Tells in one language how numbers were found. */
export type Teller = {
  readonly language: LanguageId;
  readonly direction: 'ltr' | 'rtl';
  /** One way or several, by where the chart has them. */
  readonly ways: (chart: Chart, path: string) => readonly How[];
  /** What is said where a chart holds none. */
  readonly none: (path: string) => string;
};

/** Loads only the words that a working takes. */
export async function tellerIn(language: LanguageId): Promise<Teller> {
  const { directionOf, explainNone, explainNumber, loadHowLanguage } = await import('@1numbers/readings');
  const words = await loadHowLanguage(language);
  return {
    language,
    direction: directionOf(language),
    ways: (chart, path) => {
      const [id = path, part] = path.split('.');
      const ways = explainNumber(words, chart, id as HowId);
      return part === undefined ? ways : ways.filter(({ ground }) => ground.id === path);
    },
    none: (path) => explainNone(words, path.split('.')[0] as HowId),
  };
}
