import { createCipheriv, createDecipheriv, createHmac, type KeyObject, randomBytes } from 'node:crypto';
import type { KeyRing } from './key-ring.ts';

/** Encrypts what people wrote before it reaches the database, and finds it again without showing it. */
export type Sealing = {
  /** `place` is the table and the row: a value sealed for one place opens nowhere else. */
  readonly seal: (value: unknown, place: string) => Buffer;
  /** Throws when the value was changed, belongs elsewhere, or its key is gone. */
  readonly open: <Value>(sealed: Buffer, place: string) => Value;
  /** The id of the key a value is sealed with. */
  readonly keyIdOf: (sealed: Buffer) => number;
  /** Equal for equal texts, and tells nothing else about them. */
  readonly blindIndex: (text: string, column: string) => Buffer;
};

const VERSION = 1;
const HEADER_BYTES = 5;
const NONCE_BYTES = 12;
const TAG_BYTES = 16;

/** AES-256-GCM: version, key id, nonce, ciphertext, tag. */
export function createSealing(keys: KeyRing): Sealing {
  return {
    seal(value, place) {
      const header = Buffer.alloc(HEADER_BYTES);
      header.writeUInt8(VERSION, 0);
      header.writeUInt32BE(keys.currentId, 1);
      const nonce = randomBytes(NONCE_BYTES);
      const cipher = createCipheriv('aes-256-gcm', keyFor(keys, keys.currentId), nonce);
      cipher.setAAD(boundTo(header, place));
      const body = Buffer.concat([cipher.update(JSON.stringify(value), 'utf8'), cipher.final()]);
      return Buffer.concat([header, nonce, body, cipher.getAuthTag()]);
    },
    open(sealed, place) {
      if (sealed.length < HEADER_BYTES + NONCE_BYTES + TAG_BYTES || sealed[0] !== VERSION) throw new Error('This is no sealed value.');
      const nonce = sealed.subarray(HEADER_BYTES, HEADER_BYTES + NONCE_BYTES);
      const decipher = createDecipheriv('aes-256-gcm', keyFor(keys, keyIdOf(sealed)), nonce, WHOLE_TAG);
      decipher.setAAD(boundTo(sealed, place));
      decipher.setAuthTag(sealed.subarray(-TAG_BYTES));
      const body = sealed.subarray(HEADER_BYTES + NONCE_BYTES, -TAG_BYTES);
      const text = decipher.update(body);
      decipher.final();
      return JSON.parse(text.toString());
    },
    keyIdOf,
    blindIndex: (text, column) => createHmac('sha256', keys.lasting('blind-index')).update(`${column}\0${text}`).digest(),
  };
}

const WHOLE_TAG = { authTagLength: TAG_BYTES } as const;

/** What a value is sealed together with: the header before it, and its place. */
function boundTo(sealed: Buffer, place: string): Buffer {
  const bound = Buffer.allocUnsafe(HEADER_BYTES + Buffer.byteLength(place));
  sealed.copy(bound, 0, 0, HEADER_BYTES);
  bound.write(place, HEADER_BYTES);
  return bound;
}

function keyIdOf(sealed: Buffer): number {
  return sealed.readUInt32BE(1);
}

function keyFor(keys: KeyRing, id: number): KeyObject {
  const key = keys.keyOf('columns', id);
  if (key === undefined) throw new Error(`The master key ${id} is missing; without it what it sealed cannot be opened.`);
  return key;
}
