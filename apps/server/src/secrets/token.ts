import { createHash, randomBytes } from 'node:crypto';

/** A secret of 256 random bits, which nobody guesses. The letter before them says what it is for. */
export function newToken(kind: 'c' | 'e' | 'l' | 'r' | 's' | 't'): string {
  return `${kind}_${randomBytes(32).toString('base64url')}`;
}

/** What is kept of it. It is random enough to need no salt. */
export function tokenHash(token: string): Buffer {
  return createHash('sha256').update(token).digest();
}
