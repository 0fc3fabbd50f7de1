import { problems, screen, systems } from '@1numbers/locales';
import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import type { AccountWords } from './account-words.ts';
import type { AdminWords } from './admin-words.ts';
import type { ChartWords } from './chart-words.ts';
import type { OwnWords } from './own-words.ts';
import type { RecentWords } from './recent-words.ts';

type FirstWords = { readonly screen: typeof screen; readonly problems: typeof problems; readonly systems: typeof systems };
/** Every namespace of words there is. Those of the chart, of the editor, of the account and of the administration arrive with them. */
export type Words = FirstWords & ChartWords & OwnWords & AccountWords & AdminWords & RecentWords;

/** Makes the words of the first screen ready. English is the only language so far. */
export function startWords(): void {
  void i18next.use(initReactI18next).init({
    lng: 'en',
    defaultNS: 'screen',
    resources: { en: { screen, problems, systems } },
    interpolation: { escapeValue: false },
    initAsync: false,
    react: { useSuspense: false },
  });
}
