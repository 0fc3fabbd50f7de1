import { loadClaimMatcher, type SafetyLanguage } from './languages.ts';
import { tokensOf } from './tokens.ts';
import type { ClaimKind } from './words.ts';

export type ForbiddenClaim = {
  readonly kind: ClaimKind;
  /** The words that were found, in small letters and without accents. */
  readonly words: string;
};

/**
 * What an answer says that this product never says: a prediction as a certainty, doom, a promise or a threat about health, money, law,
 * love, death or a child, advice to leave off a medicine, an insult. Each kind at each place once; none means that no pattern found any.
 */
export async function findForbiddenClaims(text: string, language: SafetyLanguage): Promise<readonly ForbiddenClaim[]> {
  const find = await loadClaimMatcher(language);
  const tokens = tokensOf(text);
  const found = find(tokens).map(({ name, start, end }) => ({ kind: name, words: tokens.text.slice(start, end) }));
  return [...new Map(found.map((claim) => [`${claim.kind} ${claim.words}`, claim])).values()];
}
