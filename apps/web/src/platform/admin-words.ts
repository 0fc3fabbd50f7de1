import { admin } from '@1numbers/locales';
import i18next from 'i18next';

const words = { admin };
export type AdminWords = typeof words;

/** Adds the words of the administration. Called once, when it is loaded. */
export function addAdminWords(): void {
  for (const [namespace, resources] of Object.entries(words)) i18next.addResourceBundle('en', namespace, resources);
}
