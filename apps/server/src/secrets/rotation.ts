import type { Database } from '../db/database.ts';
import { countSealedOtherwise, sealAgain } from '../db/sealed-columns.ts';
import { addKey, createKeyRing, type KeyRing, readKeyFile } from './key-ring.ts';
import { createSealing } from './sealing.ts';

/**
 * Adds a master key to the file and seals everything with it that other keys sealed. What was cut short is finished first, without
 * another key. Where the keys come from the environment (`file` is null), the newest of them is the one. Gives what a person should read.
 */
export async function rotateKeys(database: Database, keys: KeyRing, file: string | null): Promise<string> {
  const unfinished = (await countSealedOtherwise(database, keys.currentId)) > 0;
  if (!unfinished && file === null)
    return `Everything is sealed with the key ${keys.currentId}. To rotate, add a key with a higher number to MASTER_KEYS, restart the servers with it, and run this again.`;
  if (!unfinished && file !== null) addKey(file);
  const ring = file === null ? keys : createKeyRing(readKeyFile(file).keys);
  const sealing = createSealing(ring);
  const count = await sealAgain(database, ring.currentId, (value, place) => sealing.seal(sealing.open(value, place), place));
  return `${count} values were sealed with the key ${ring.currentId}. Back up the keys again. Keep the first one: passwords, tokens and look-ups hang on it.`;
}
