import { randomBytes, randomUUIDv7 } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { signedInPerson, sql, storedApp, testDatabase } from '../app.fixture.ts';
import { backUp, checkBackup, restore } from './backup.ts';

const NOW = new Date('2026-11-23T10:30:00Z');
const folder = mkdtempSync(join(tmpdir(), '1numbers-backup-'));
afterAll(() => rmSync(folder, { recursive: true }));
const stored = await storedApp();

describe('a backup', () => {
  it('holds everything as it stood at one moment, and gives it back to the byte, in whatever order references come', async () => {
    const { userId, bearer } = await signedInPerson(stored);
    for (const label of ['Ünï\u2028cødé 🌙', 'with "quotes" and \\ backslash'])
      await sql(stored.urls.adminUrl, 'insert into profiles (id, user_id, label, tags, sealed) values ($1, $2, $3, $4, $5)', [
        randomUUIDv7(),
        userId,
        label,
        ['a', 'b c'],
        randomBytes(300),
      ]);
    await sql(
      stored.urls.adminUrl,
      "insert into profiles (id, user_id, label, sealed) select gen_random_uuid(), $1, 'x', '\\x00ff' from generate_series(1, 2500)",
      [userId],
    );
    await stored.app.inject({ method: 'POST', url: '/v1/api-keys', headers: bearer, payload: { name: 'Key', scopes: ['profiles:read'] } });
    const file = join(folder, 'whole.gz');
    const rows = await backUp(stored.urls.adminUrl, file, NOW);
    expect(await checkBackup(file)).toMatchObject({ rows, head: { takenAt: NOW.toISOString() } });
    expect(statSync(file).mode & 0o777).toBe(0o600);

    const other = await testDatabase();
    expect(await restore(other.adminUrl, file)).toBe(rows);
    for (const table of ['users', 'sessions', 'refresh_tokens', 'profiles', 'api_keys']) {
      const all = (url: string) => sql(url, `select t::text as row from ${table} t order by 1`);
      expect(await all(other.adminUrl), table).toEqual(await all(stored.urls.adminUrl));
    }
    await expect(restore(other.adminUrl, file)).rejects.toThrow('There is data here already.');
  });

  it('is refused when it is cut, changed, something else, or of a later release, and then nothing is restored', async () => {
    const file = join(folder, 'good.gz');
    await backUp(stored.urls.adminUrl, file, NOW);
    const bytes = readFileSync(file);
    const changed = Buffer.from(bytes);
    changed.writeUInt8(changed.readUInt8(bytes.length >> 1) ^ 255, bytes.length >> 1);
    const bad = { cut: bytes.subarray(0, bytes.length >> 1), changed, other: Buffer.from('hello') };
    const empty = await testDatabase();
    for (const [name, content] of Object.entries(bad)) {
      writeFileSync(join(folder, name), content);
      await expect(restore(empty.adminUrl, join(folder, name)), name).rejects.toThrow('is no backup of 1Numbers, or not a whole one.');
    }
    await expect(checkBackup(join(folder, 'missing'))).rejects.toThrow('is no backup');
    await sql(stored.urls.adminUrl, "insert into kysely_migration (name, timestamp) values ('9999-later', '')");
    await backUp(stored.urls.adminUrl, file, NOW);
    await expect(restore(empty.adminUrl, file)).rejects.toThrow('is of a later release of 1Numbers: this one does not know 9999-later.');
    expect(await sql(empty.adminUrl, 'select id from users')).toEqual([]);
  });
});
