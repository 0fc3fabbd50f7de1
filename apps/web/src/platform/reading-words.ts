import { readings } from '@1numbers/locales';
import i18next from 'i18next';

/** Adds the words around a reading, the names of its languages among them. They may be there already; they are the same. */
export function addReadingWords(): void {
  i18next.addResourceBundle('en', 'readings', readings);
}
