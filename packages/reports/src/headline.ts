import { bareName, type Language, namesOf } from '@1numbers/readings';

export type Headlines = ReturnType<typeof namesOf>;

/** What the numbers are called in headlines and tables. Where names stand in sentences with their article, a headline leaves it out. */
export function headlinesOf(language: Language): Headlines {
  const names = Object.entries(namesOf(language));
  return Object.fromEntries(names.map(([position, name]) => [position, headline(bareName(language.id, name))])) as Headlines;
}

export function headline(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
