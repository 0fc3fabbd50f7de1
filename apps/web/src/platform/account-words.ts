import { accounts, audit, chat, data, history, keptReports, links, notifications, profiles, refusals, ways } from '@1numbers/locales';
import i18next from 'i18next';

const words = { accounts, audit, chat, data, history, keptReports, links, notifications, profiles, refusals, ways };
export type AccountWords = typeof words;

/** Adds the words around an account. Called once, when its screens are loaded. */
export function addAccountWords(): void {
  for (const [namespace, resources] of Object.entries(words)) i18next.addResourceBundle('en', namespace, resources);
}
