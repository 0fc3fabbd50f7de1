import type { Pattern } from './phrases.ts';

/** A pattern for each plural of the language; `other` where a plural has none of its own, `none` where nothing is counted. */
export type Counted = Readonly<Partial<Record<Intl.LDMLPluralRule | 'none', Pattern>>> & { readonly other: Pattern };

/** @example counted('en', { one: '{n} letter', other: '{n} letters' }, 2) //=> '{n} letters' */
export function counted(language: string, patterns: Counted, count: number): Pattern {
  return (count === 0 ? patterns.none : undefined) ?? patterns[rulesOf(language).select(count)] ?? patterns.other;
}

/** Several one after another, as the language lists them; in Hindi no comma stands before the last. @example listed('en', ['3', '5', '9']) //=> '3, 5 and 9' */
export function listed(language: string, items: readonly string[]): string {
  const list = listOf(language).format(items);
  return language === 'hi' ? list.replace(/, (?=और )/u, ' ') : list;
}

const rulesOf = keptBy((language) => new Intl.PluralRules(language));
const listOf = keptBy((language) => new Intl.ListFormat(REGIONS[language] ?? language, { type: 'conjunction' }));

/** English is written without a comma before its "and". */
const REGIONS: Readonly<Partial<Record<string, string>>> = { en: 'en-GB' };

/** What is made once for each language, or each of its texts, as it takes long to make. A language has a few thousand texts and patterns. */
export function keptBy<Made>(make: (key: string) => Made): (key: string) => Made {
  const kept = new Map<string, Made>();
  return (key) => {
    const made = kept.get(key) ?? make(key);
    kept.set(key, made);
    return made;
  };
}
