import { execFileSync } from 'node:child_process';
import { randomUUIDv7 } from 'node:crypto';
import { chownSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { sql } from 'kysely';
import { afterAll, describe, expect, inject, it } from 'vitest';
import { service } from '../actor.ts';
import { sql as run, testDatabase } from '../app.fixture.ts';
import { makeTemporaryDirectory } from '../temporary-directory.fixture.ts';
import { findDataPlace } from './data-place.ts';
import { openDatabase } from './database.ts';
import { asAccount, runPostgres } from './postgres-process.ts';
import { query } from './query.ts';
import { APP_ROLE } from './roles.ts';

const PROGRAMS = '/usr/lib/postgresql/15/bin';
const primary = inject('postgres').admin;
const [{ version } = { version: 0 }] = await run<{ version: number }>(
  primary,
  "select current_setting('server_version_num')::int / 10000 as version",
);
const { appUrl, adminUrl } = await testDatabase();
const ACTOR = service('test');
const inRecovery = query.selectNoFrom(sql<boolean>`pg_is_in_recovery()`.as('recovering'));

// The programs that copy a cluster come with Debian's package, not with npm's.
describe.runIf(version === 15)('a streaming replica', () => {
  it('is read where what is read may be old, never after a write, and while it is away the primary is read', {
    timeout: 60_000,
  }, async () => {
    const replica = await startReplica();
    afterAll(() => replica.stop());
    const replicaUrl = appUrl.replace(/host=.*$/, replica.urlOf('x', 'x', 'x').replace(/^.*(?=host=)/, ''));
    const quiet = { onError: () => undefined, observe: () => undefined };
    const database = openDatabase({ url: appUrl, replicaUrl, role: APP_ROLE, maxConnections: 2, ...quiet });
    afterAll(() => database.close());
    const stale = () => database.readStale(ACTOR, (tx) => tx.first(inRecovery));
    const fresh = () => database.transaction(ACTOR, (tx) => tx.first(inRecovery));
    expect([await stale(), await fresh()]).toEqual([{ recovering: true }, { recovering: false }]);

    await run(replica.urlOf(...login()), 'select pg_wal_replay_pause()');
    const id = randomUUIDv7();
    const written = query.insertInto('users').values({ id, email_index: Buffer.from(id), sealed: Buffer.alloc(0) });
    const find = query.selectFrom('users').select('id').where('id', '=', id);
    await database.transaction(ACTOR, (tx) => tx.all(written));
    expect(await database.transaction(ACTOR, (tx) => tx.all(find))).toEqual([{ id }]);
    expect(await database.readStale(ACTOR, (tx) => tx.all(find))).toEqual([]);
    await run(replica.urlOf(...login()), 'select pg_wal_replay_resume()');
    await expect.poll(() => database.readStale(ACTOR, (tx) => tx.all(find)), { timeout: 30_000, interval: 50 }).toEqual([{ id }]);

    await replica.stop();
    expect(await stale()).toEqual({ recovering: false });
    expect(await database.readStale(ACTOR, (tx) => tx.all(find))).toEqual([{ id }]);
  });
});

/** User, password and database of the administrator. */
function login(): [string, string, string] {
  const [, user = '', password = ''] = /^postgresql:\/\/(\w+):(\w+)@/.exec(adminUrl) ?? [];
  return [user, password, 'postgres'];
}

/** A copy of the cluster that the tests run on, following it. */
async function startReplica() {
  const { directory, remove } = makeTemporaryDirectory();
  afterAll(remove);
  const data = join(directory, 'postgresql');
  const place = findDataPlace(directory);
  mkdirSync(data, { mode: 0o700 });
  if (place.account !== null) chownSync(data, place.account.uid, place.account.gid);
  const socket = decodeURIComponent(/host=(.+)$/.exec(primary)?.[1] ?? '');
  const [user, password] = login();
  const options = ['-h', socket, '-U', user, '-D', data, '-X', 'stream', '-c', 'fast', '--write-recovery-conf', '--no-sync'];
  execFileSync(`${PROGRAMS}/pg_basebackup`, options, { ...asAccount(place), env: { LC_ALL: 'C', PGPASSWORD: password } });
  rmSync(join(data, 'postmaster.pid'), { force: true });
  return runPostgres(place, { initdb: '', postgres: `${PROGRAMS}/postgres`, version: '15' }, password, () => undefined);
}
