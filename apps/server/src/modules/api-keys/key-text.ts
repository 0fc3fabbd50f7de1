import { createHash, randomBytes } from 'node:crypto';

const BEGINNING = 'onum_live_';
const SECRET = /^onum_live_([A-Za-z0-9_-]{43})([0-9a-f]{8})$/;
const SHOWN = BEGINNING.length + 4;

/** A new key: 256 random bits and a checksum, so that a typing error is told without asking the database. */
export function newKey(): string {
  const secret = randomBytes(32).toString('base64url');
  return `${BEGINNING}${secret}${checksum(secret)}`;
}

/** Whether a text could be a key at all. */
export function isKey(text: string): boolean {
  const [, secret, sum] = SECRET.exec(text) ?? [];
  return secret !== undefined && checksum(secret) === sum;
}

/** What is kept of a key. It is random enough to need no salt. */
export function hashOf(key: string): Buffer {
  return createHash('sha256').update(key).digest();
}

/** How a key begins. */
export function prefixOf(key: string): string {
  return key.slice(0, SHOWN);
}

function checksum(secret: string): string {
  return createHash('sha256').update(`${BEGINNING}${secret}`).digest('hex').slice(0, 8);
}
