import type { LanguageId } from './languages.ts';

/** Little words that change with the sound of what follows, once the places of a pattern are filled: `María e Inés`, `an 8`, `le nom d’Inés`, `ce qu’Ada apprend`. */
export function sounded(language: LanguageId, text: string): string {
  const [before, after] = SOUNDS[language] ?? [];
  return before === undefined || after === undefined ? text : text.replace(before, after);
}

const SOUNDS: Partial<Record<LanguageId, readonly [RegExp, string]>> = {
  en: [/\b(a|A) (?=(?:8\d?|11|18)\b)/gu, '$1n '],
  es: [/ y (?=h?[ií](?![aeoáéó]))/giu, ' e '],
  fr: [/\b([Dd]|[Qq]u)e (?=[AEIOUÀÁÂÄÅÆÉÈÊËÍÎÏÓÔÖØÚÛÜŒ]|Y[^aeiouy])/gu, '$1’'],
};
