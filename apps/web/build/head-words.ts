import { head } from '@1numbers/locales';
import type { Plugin } from 'vite';
import { escapeHtml } from './markdown.ts';

/** Puts the words of the page's head where index.html has `{{name}}`, so that they live with all the others. */
export function headWords(): Plugin {
  return {
    name: 'head-words',
    transformIndexHtml: {
      order: 'pre',
      handler: (html) => html.replaceAll(/\{\{(\w+)\}\}/g, (_, name: string) => escapeHtml(wordsOf(name))),
    },
  };
}

function wordsOf(name: string): string {
  const words: Readonly<Record<string, string>> = head;
  const found = words[name];
  if (found === undefined) throw new Error(`index.html asks for the words {{${name}}}, which packages/locales does not have.`);
  return found;
}
