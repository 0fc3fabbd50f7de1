import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { signedInPerson, sql, storedApp } from '../app.fixture.ts';
import { countSealedOtherwise, SEALED_COLUMNS, sealAgain } from '../db/sealed-columns.ts';
import { addKey, createKeyRing, readKeyFile } from './key-ring.ts';
import { rotateKeys } from './rotation.ts';
import { createSealing } from './sealing.ts';

const folder = mkdtempSync(join(tmpdir(), '1numbers-rotation-'));
const file = join(folder, 'master-keys.json');
afterAll(() => rmSync(folder, { recursive: true }));
const keys = createKeyRing(readKeyFile(file).keys);
const ninth = randomBytes(32);
const stored = await storedApp({ keys });
const { context, urls } = stored;

/** Sealed with a key of the person, which is sealed itself. */
const BY_ANOTHER_KEY = ['audit_events.origin'];

describe('the list of sealed columns', () => {
  it('has every one that is in the tables', async () => {
    const rows = await sql<{ place: string }>(
      urls.adminUrl,
      `select table_name || '.' || column_name as place from information_schema.columns
        where table_schema = 'public' and data_type = 'bytea' and column_name not like '%hash' and column_name not like '%index'
          and not (select relispartition from pg_class where oid = table_name::regclass) order by 1`,
    );
    expect(rows.map(({ place }) => place).filter((place) => !BY_ANOTHER_KEY.includes(place))).toEqual(
      SEALED_COLUMNS.map(({ table, column }) => `${table}.${column}`).sort(),
    );
  });
});

describe('rotating the keys', () => {
  it('seals everything with a new key, in as many batches as it takes, and what was cut short is finished without another key', async () => {
    const { userId } = await signedInPerson(stored);
    const ids = await sql<{ id: string }>(urls.adminUrl, 'select gen_random_uuid() as id from generate_series(1, 1203)');
    const first = createSealing(keys);
    const sealed = ids.map(({ id }) => first.seal({ name: `Name of ${id}` }, `profiles/${id}`));
    await sql(
      urls.adminUrl,
      "insert into profiles (id, user_id, label, sealed) select id, $1, 'x', sealed from unnest($2::uuid[], $3::bytea[]) as t(id, sealed)",
      [userId, ids.map(({ id }) => id), sealed],
    );
    const hash = randomBytes(32);
    await sql(urls.adminUrl, "insert into idempotency_keys (user_id, key, request_hash, sealed) values ($1, 'k', $2, $3)", [
      userId,
      hash,
      first.seal({ status: 201 }, `idempotency_keys/${userId}/k`),
    ]);
    await sql(
      urls.adminUrl,
      "insert into single_use_tokens (hash, user_id, purpose, sealed, expires_at) values ($1, $2, 'change_email', $3, now())",
      [hash, userId, first.seal({ email: 'new' }, `single_use_tokens/${hash.toString('hex')}`)],
    );
    await sql(
      urls.adminUrl,
      `with a as (insert into challenges (hash, purpose, sealed, expires_at) values ($2, 'oauth', $3, now())),
        b as (insert into totp_factors (user_id, sealed) values ($1, $4)),
        c as (insert into passkeys (id, user_id, credential_hash, sealed) values ($1, $1, $2, $5))
        insert into identities (id, user_id, provider, subject_index, sealed) values ($1, $1, 'google', $2, $6)`,
      [
        userId,
        hash,
        ...[`challenges/${hash.toString('hex')}`, `totp_factors/${userId}`, `passkeys/${userId}`, `identities/${userId}`].map((place) =>
          first.seal({}, place),
        ),
      ],
    );
    expect(await countSealedOtherwise(context.database, 1)).toBe(0);

    let left = 700;
    addKey(file);
    const second = createSealing(createKeyRing(readKeyFile(file).keys));
    const cut = sealAgain(context.database, 2, (value, place) => {
      left -= 1;
      if (left === 0) throw new Error('Cut short.');
      return second.seal(second.open(value, place), place);
    });
    await expect(cut).rejects.toThrow('Cut short.');
    const current = createKeyRing(readKeyFile(file).keys);
    const pending = await countSealedOtherwise(context.database, 2);
    expect(pending).toBeGreaterThan(500);
    expect(await rotateKeys(context.database, current, file)).toContain(`${pending} values were sealed with the key 2.`);
    expect([...readKeyFile(file).keys.keys()]).toEqual([1, 2]);

    const all = 1203 + 1 + 1 + 1 + 1 + 4;
    expect(await rotateKeys(context.database, current, file)).toContain(`${all} values were sealed with the key 3.`);
    expect(await countSealedOtherwise(context.database, 3)).toBe(0);
    const sealing = createSealing(createKeyRing(readKeyFile(file).keys));
    const rows = await sql<{ id: string; sealed: Buffer }>(urls.adminUrl, 'select id, sealed from profiles');
    for (const { id, sealed: value } of rows) expect(sealing.open(value, `profiles/${id}`)).toEqual({ name: `Name of ${id}` });
  });

  it('with keys of the environment seals with the newest of them, and says what to do when that is done', async () => {
    const ring = createKeyRing(readKeyFile(file).keys);
    expect(await rotateKeys(context.database, ring, null)).toMatch(/^Everything is sealed with the key 3\. To rotate, add a key/);
    const next = createKeyRing(new Map([...readKeyFile(file).keys, [9, ninth]]));
    expect(await rotateKeys(context.database, next, null)).toMatch(/sealed with the key 9\./);
  });

  it('leaves people signed in and their tokens good', async () => {
    const { bearer, userId } = await signedInPerson(stored);
    const ring = createKeyRing(new Map([...readKeyFile(file).keys, [9, ninth], [10, randomBytes(32)]]));
    await rotateKeys(context.database, ring, null);
    const token = bearer.authorization.slice('Bearer '.length);
    expect(await context.sessions.actorOf({ db: context.database }, token)).toMatchObject({ userId });
  });
});
