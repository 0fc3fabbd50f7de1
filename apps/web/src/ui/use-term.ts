import type { Term } from '@1numbers/locales';
import { useTranslation } from 'react-i18next';
import { methodPage } from './method-page.ts';

/** How something is spoken of, and the page with its rule and its sources. */
export type TermWords = Term & { readonly page: string };

/** Looks up how a number, cycle or grid is spoken of. */
export function useTerm(): (kind: 'numbers' | 'cycles' | 'grids', id: string) => TermWords {
  const { i18n } = useTranslation();
  return (kind, id) => ({ ...(i18n.getResource(i18n.language, kind, id) as Term), page: methodPage(kind, id) });
}
