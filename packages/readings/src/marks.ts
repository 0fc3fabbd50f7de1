import type { LanguageId } from './languages.ts';

export const MARK_REASONS = ['wrong', 'unhelpful', 'unclear'] as const;
/** A passage that somebody does not want to read again. */
export type Mark = { readonly language: LanguageId; readonly passage: string; readonly reason: (typeof MARK_REASONS)[number] };

/** More are not kept on a device; the oldest go first. */
const MOST = 500;

/**
 * Marks with one more; the same passage marked again is marked once. For whoever is not signed in, to be kept on the device.
 *
 * @example marked([], { language: 'en', passage: 'lifePath.1.gift.0', reason: 'wrong' }).length //=> 1
 */
export function marked(marks: readonly Mark[], mark: Mark): readonly Mark[] {
  const others = marks.filter(({ language, passage }) => language !== mark.language || passage !== mark.passage);
  return [...others, mark].slice(-MOST);
}

/** The passages of a language that are to be avoided. */
export function unwanted(marks: readonly Mark[], language: LanguageId): readonly string[] {
  return marks.filter((mark) => mark.language === language).map(({ passage }) => passage);
}
