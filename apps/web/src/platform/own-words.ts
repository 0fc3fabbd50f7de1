import { ownSystem, tables } from '@1numbers/locales';
import i18next from 'i18next';

const words = { ownSystem };
export type OwnWords = typeof words;

/** Adds the words of the editor for a system of one's own. The names of the tables may be there already; they are the same. */
export function addOwnWords(): void {
  for (const [namespace, resources] of Object.entries({ ...words, tables })) i18next.addResourceBundle('en', namespace, resources);
}
