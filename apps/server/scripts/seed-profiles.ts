// Fills the embedded database of a running server with people and their profiles, for measuring:
// node --conditions=onenumbers:source apps/server/scripts/seed-profiles.ts <data directory> <profiles> <user id> <profiles of that user>
// The rest belongs to others, a hundred to each. Everything personal is really sealed, with the keys of the server.
import { randomUUIDv7 } from 'node:crypto';
import { join } from 'node:path';
import type pg from 'pg';
import { createClient } from '../src/db/client.ts';
import { findRunning } from '../src/db/embedded.ts';
import { indexOfEmail } from '../src/modules/accounts/index.ts';
import { NOBODY } from '../src/modules/profiles/person.ts';
import { createProfileSealing } from '../src/modules/profiles/profile-sealing.ts';
import { createKeyRing, readKeyFile } from '../src/secrets/key-ring.ts';
import { createSealing } from '../src/secrets/sealing.ts';

const BATCH = 5_000;
const EACH = 100;
const FIRST = ['Thomas', 'Mary', 'Robert', 'Linda', 'Martin', 'Julia', 'Victor', 'Helena'];
const LAST = ['Hancock', 'Lovelace', 'Bishop', 'Marsden', 'Okafor', 'Novak', 'Silva', 'Wong'];

const INSERT = `
  insert into profiles (id, user_id, label, tags, sealed, person_index, created_at, updated_at)
  select id, user_id, label, string_to_array(tags, ','), sealed, person_index, at, at
  from unnest($1::uuid[], $2::uuid[], $3::text[], $4::text[], $5::bytea[], $6::bytea[], $7::timestamptz[])
    as t (id, user_id, label, tags, sealed, person_index, at)`;

const [directory = '', total = '0', userId = '', own = '0'] = process.argv.slice(2);
const sealing = createSealing(createKeyRing(readKeyFile(join(directory, 'master-keys.json')).keys));
const { columns } = createProfileSealing(sealing);
const client = createClient((await findRunning(directory))?.backupUrl as string);
await client.connect();
try {
  await addProfiles(client, Number(own), () => userId);
  const others = await addUsers(client, Math.ceil((Number(total) - Number(own)) / EACH));
  await addProfiles(client, Number(total) - Number(own), (index) => others[Math.floor(index / EACH)] as string);
  await client.query('vacuum analyze');
} finally {
  await client.end();
}

async function addUsers(db: pg.Client, count: number): Promise<string[]> {
  const ids = Array.from({ length: count }, () => randomUUIDv7());
  const emailOf = (id: string) => `${id}@example.org`;
  const sealed = ids.map((id) => sealing.seal({ email: emailOf(id) }, `users/${id}`));
  const indexes = ids.map((id) => indexOfEmail(sealing, emailOf(id)));
  const insert = 'insert into users (id, email_index, sealed) select * from unnest($1::uuid[], $2::bytea[], $3::bytea[])';
  await db.query(insert, [ids, indexes, sealed]);
  return ids;
}

async function addProfiles(db: pg.Client, count: number, ownerOf: (index: number) => string): Promise<void> {
  for (let begin = 0; begin < count; begin += BATCH) {
    const rows = Array.from({ length: Math.min(BATCH, count - begin) }, (_, offset) => rowOf(begin + offset, ownerOf));
    await db.query(
      INSERT,
      [0, 1, 2, 3, 4, 5, 6].map((column) => rows.map((row) => row[column])),
    );
  }
}

function rowOf(index: number, ownerOf: (index: number) => string) {
  const [id, owner] = [randomUUIDv7(), ownerOf(index)];
  const name = `${FIRST[index % 8]} ${LAST[(index >> 3) % 8]} ${index.toString(36)}`;
  const pad = (part: number) => String(part).padStart(2, '0');
  const birthDate = `19${pad(index % 100)}-${pad(1 + (index % 12))}-${pad(1 + (index % 28))}`;
  const { sealed, person_index: person } = columns(id, owner, { ...NOBODY, name, birthDate, birthDatePrecision: 'day' });
  const tags = index % 3 === 0 ? 'family,friends' : 'friends';
  return [id, owner, `Person ${index} ${FIRST[index % 8]}`, tags, sealed, person, new Date(Date.now() - index * 1000)];
}
