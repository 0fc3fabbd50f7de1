import { createHash, randomBytes } from 'node:crypto';

/** The secret of a link: 256 random bits, which nobody guesses. The letter before them says what it opens. */
export function newLinkToken(kind: 's' | 'c'): string {
  return `${kind}_${randomBytes(32).toString('base64url')}`;
}

/** What is kept of it. It is random enough to need no salt. */
export function linkTokenHash(token: string): Buffer {
  return createHash('sha256').update(token).digest();
}
