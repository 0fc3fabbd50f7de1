import { createSecretKey, hkdfSync, type KeyObject, randomBytes } from 'node:crypto';
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { z } from 'zod';
import { OperatorError } from '../operator-error.ts';

/** Keys derived from a master key, one for each purpose, so that none can stand in for another. */
export type KeyRing = {
  /** The id of the key new values are sealed with. */
  readonly currentId: number;
  /** The key for a purpose, of the master with that id; undefined when there is no such master. */
  readonly keyOf: (purpose: Purpose, id: number) => KeyObject | undefined;
  /** The key of purposes that do not rotate with the columns: it is made of the first master. */
  readonly lasting: (purpose: LastingPurpose) => KeyObject;
};

export type Purpose = 'columns';
export type LastingPurpose = 'blind-index' | 'passwords' | 'tokens' | 'audit' | 'redis';

const KEY_BYTES = 32;

/** Master keys as the environment or the key file holds them: by id, each 32 bytes in base64; the highest id is the current one. */
export type MasterKeys = ReadonlyMap<number, Buffer>;

export function createKeyRing(masters: MasterKeys): KeyRing {
  const ids = [...masters.keys()].sort((a, b) => a - b);
  const [firstId] = ids;
  const currentId = ids.at(-1);
  if (firstId === undefined || currentId === undefined) throw new Error('A key ring needs at least one master key.');
  // As objects of the library: handing it the bytes each time costs four times the work of a short value.
  const derived = new Map<string, KeyObject>();
  const derive = (purpose: string, id: number): KeyObject | undefined => {
    const name = `${purpose}/${id}`;
    const known = derived.get(name);
    const master = masters.get(id);
    if (known !== undefined || master === undefined) return known;
    const key = createSecretKey(Buffer.from(hkdfSync('sha256', master, '', `1numbers/${purpose}`, KEY_BYTES)));
    derived.set(name, key);
    return key;
  };
  return { currentId, keyOf: derive, lasting: (purpose) => derive(purpose, firstId) as KeyObject };
}

/** Reads `1:base64,2:base64`. Throws and says what is wrong, never showing a key. */
export function parseMasterKeys(text: string): MasterKeys {
  const keys = new Map<number, Buffer>();
  for (const entry of text.split(',')) {
    const [, id, encoded] = /^\s*(\d{1,9}):([A-Za-z0-9+/]{43}=)\s*$/.exec(entry) ?? [];
    if (id === undefined || encoded === undefined)
      throw new Error('each key is a number, a colon and 32 bytes in base64, parted by commas');
    if (keys.has(Number(id))) throw new Error(`the key ${id} is given twice`);
    keys.set(Number(id), Buffer.from(encoded, 'base64'));
  }
  return keys;
}

const keyFile = z.record(z.string().regex(/^\d{1,9}$/), z.string().regex(/^[A-Za-z0-9+/]{43}=$/));

/** The keys in a file, which is made with one new key where there is none; `made` says so. */
export function readKeyFile(file: string): { readonly keys: MasterKeys; readonly made: boolean } {
  const made = !existsSync(file);
  if (made) writeKeyFile(file, new Map([[1, randomBytes(KEY_BYTES)]]));
  const entries = Object.entries(parseKeyFile(file, readFileSync(file, 'utf8')));
  return { keys: new Map(entries.map(([id, encoded]) => [Number(id), Buffer.from(encoded, 'base64')])), made };
}

function parseKeyFile(file: string, text: string): z.infer<typeof keyFile> {
  try {
    return keyFile.parse(JSON.parse(text));
  } catch {
    // Not what the parser says: it may show what stands in the file.
    throw new OperatorError(`${file} holds no master keys as they should be. Put the right file back from your copy; nothing was changed.`);
  }
}

/** Adds a new master key to a file; new values are then sealed with it. Returns its id. */
export function addKey(file: string): number {
  const { keys } = readKeyFile(file);
  const id = Math.max(...keys.keys()) + 1;
  writeKeyFile(file, new Map([...keys, [id, randomBytes(KEY_BYTES)]]));
  return id;
}

/** Written beside and moved into place, so that a power cut leaves the old file or the new one. */
function writeKeyFile(file: string, keys: MasterKeys): void {
  const text = JSON.stringify(Object.fromEntries([...keys].map(([id, key]) => [id, key.toString('base64')])), null, 2);
  writeFileSync(`${file}.new`, `${text}\n`, { mode: 0o600, flush: true });
  renameSync(`${file}.new`, file);
}
