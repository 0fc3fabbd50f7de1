import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import type { Transaction } from '../../db/database.ts';
import type { Sealing } from '../../secrets/sealing.ts';
import { findOriginKey, insertOriginKey } from './audit.repository.ts';

/** From where something was done. */
export type Origin = { readonly ip: string; readonly userAgent: string | null };

const KEY_BYTES = 32;
const NONCE_BYTES = 12;
const TAG_BYTES = 16;
const MAX_USER_AGENT = 300;

/**
 * Origins are personal and stand in a log that nothing changes. Each is sealed with a key of the person alone, which is deleted with
 * the person: nobody can read them then, and no event had to be touched.
 */
export type Origins = {
  /** `place` is the event: the value opens nowhere else. */
  readonly seal: (tx: Transaction, userId: string, origin: Origin, place: string) => Promise<Buffer>;
  /** What opens the origins of a person; each is null when the person is gone. */
  readonly openerOf: (tx: Transaction, userId: string) => Promise<(sealed: Buffer, place: string) => Origin | null>;
};

export function createOrigins(sealing: Sealing): Origins {
  async function findKey(tx: Transaction, userId: string): Promise<Buffer | null> {
    const sealed = await findOriginKey(tx, userId);
    return sealed === undefined ? null : Buffer.from(sealing.open<string>(sealed, `audit_keys/${userId}`), 'base64');
  }

  async function makeKey(tx: Transaction, userId: string): Promise<Buffer> {
    const key = randomBytes(KEY_BYTES).toString('base64');
    await insertOriginKey(tx, userId, sealing.seal(key, `audit_keys/${userId}`));
    return (await findKey(tx, userId)) as Buffer;
  }

  return {
    async seal(tx, userId, { ip, userAgent }, place) {
      const key = (await findKey(tx, userId)) ?? (await makeKey(tx, userId));
      const nonce = randomBytes(NONCE_BYTES);
      const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(Buffer.from(place));
      const text = JSON.stringify({ ip, userAgent: userAgent?.slice(0, MAX_USER_AGENT) ?? null });
      return Buffer.concat([nonce, cipher.update(text, 'utf8'), cipher.final(), cipher.getAuthTag()]);
    },
    async openerOf(tx, userId) {
      const key = await findKey(tx, userId);
      return (sealed, place) => (key === null ? null : open(key, sealed, place));
    },
  };
}

function open(key: Buffer, sealed: Buffer, place: string): Origin | null {
  const decipher = createDecipheriv('aes-256-gcm', key, sealed.subarray(0, NONCE_BYTES), { authTagLength: TAG_BYTES });
  decipher.setAAD(Buffer.from(place)).setAuthTag(sealed.subarray(-TAG_BYTES));
  const text = decipher.update(sealed.subarray(NONCE_BYTES, -TAG_BYTES), undefined, 'utf8');
  return JSON.parse(text + decipher.final('utf8')) as Origin;
}
