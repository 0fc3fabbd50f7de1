import type { LanguageId } from './languages.ts';

/** In some languages a name bears its article, as sentences need it; beside a number and in a title it stands without. */
const ARTICLES: Partial<Record<LanguageId, RegExp>> = {
  en: /^the /u,
  es: /^(?:el|las?|los) /u,
  pt: /^[oa]s? /u,
  fr: /^(?:l[ea]s? |l’)/u,
};

/** @example bareName('es', 'el Camino de Vida') //=> 'Camino de Vida' */
export function bareName(language: LanguageId, name: string): string {
  const article = ARTICLES[language];
  return article === undefined ? name : name.replace(article, '');
}
