import { randomBytes } from 'node:crypto';
import type { Sealing } from '../../secrets/sealing.ts';

const COUNT = 10;
const LENGTH = 12;
/** Crockford's base32: no letter that is taken for a digit. */
const ALPHABET = '0123456789abcdefghjkmnpqrstvwxyz';

/** Ten codes of 60 random bits, such as `7k2m-q9xd-4tbh`. */
export function newRecoveryCodes(): readonly string[] {
  return Array.from({ length: COUNT }, () => {
    const text = [...randomBytes(LENGTH)].map((byte) => ALPHABET[byte % ALPHABET.length]).join('');
    return text.replace(/^(.{4})(.{4})(.{4})$/, '$1-$2-$3');
  });
}

/** Under a key that is not in the database: 60 bits alone could be tried out. Case, dashes and letters like digits make no difference. */
export function hashOfRecoveryCode(sealing: Sealing, userId: string, code: string): Buffer {
  const plain = code.toLowerCase().replaceAll(/[\s-]/g, '').replaceAll('o', '0').replaceAll(/[il]/g, '1');
  return sealing.blindIndex(plain, `recovery_codes/${userId}`);
}
