import type { Language } from '@1numbers/readings';

/** Where names stand in sentences with their article; a headline leaves it out. */
const ARTICLE = /^(el|la|los|las|le|les|o|a|os|as) |^l’/u;
const WITH_ARTICLES: readonly string[] = ['es', 'fr', 'pt'];

/** What the numbers are called in headlines and tables. */
export function headlinesOf({ id, phrases }: Language): Language['phrases']['names'] {
  const names = Object.entries(phrases.names).map(([position, name]) => [
    position,
    headline(WITH_ARTICLES.includes(id) ? name.replace(ARTICLE, '') : name),
  ]);
  return Object.fromEntries(names);
}

function headline(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
