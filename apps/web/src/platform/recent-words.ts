import { recent } from '@1numbers/locales';
import i18next from 'i18next';

const words = { recent };
export type RecentWords = typeof words;

/** Adds the words of what is kept on this device. They may be there already; they are the same. */
export function addRecentWords(): void {
  for (const [namespace, resources] of Object.entries(words)) i18next.addResourceBundle('en', namespace, resources);
}
