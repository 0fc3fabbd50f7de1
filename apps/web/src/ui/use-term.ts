import type { Term } from '@1numbers/locales';
import { useTranslation } from 'react-i18next';

/** Looks up how a number, cycle or grid is spoken of. */
export function useTerm(): (kind: 'numbers' | 'cycles' | 'grids', id: string) => Term {
  const { i18n } = useTranslation();
  return (kind, id) => i18n.getResource(i18n.language, kind, id) as Term;
}
