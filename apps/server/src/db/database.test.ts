import { randomUUIDv7 } from 'node:crypto';
import { sql } from 'kysely';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { type Actor, ANONYMOUS, service } from '../actor.ts';
import { sql as run, signedInPerson, storedApp, testDatabase } from '../app.fixture.ts';
import { buildApp } from '../app.ts';
import { AppError } from '../errors.ts';
import { type FaultyProxy, startFaultyProxy } from '../faulty-proxy.fixture.ts';
import { type Database, openDatabase } from './database.ts';
import { query } from './query.ts';
import { APP_ROLE } from './roles.ts';

const databases: Database[] = [];
const proxies: FaultyProxy[] = [];
afterEach(() => {
  for (const { close } of proxies.splice(0)) close();
});
afterAll(async () => {
  for (const each of databases) await each.close();
});

const acting = [sql<string>`current_setting('app.actor', true)`.as('actor'), sql<string>`current_setting('app.user_id', true)`.as('user')];

const urls = await testDatabase();
const ada = await newUser();
const bob = await newUser();
const database = open(urls.appUrl);

describe('a transaction', () => {
  it('shows a person the own rows and nobody else’s, a server that acts for nobody none, and the server itself all', async () => {
    expect(await usersSeenBy(asUser(ada))).toEqual([ada]);
    expect(await usersSeenBy(ANONYMOUS)).toEqual([]);
    expect(await usersSeenBy(service('test'))).toEqual([ada, bob].sort());
    expect(await run(urls.appUrl, 'select id from users')).toEqual([]);
  });

  it('refuses to write a row of another, and to give one away', async () => {
    const asAda = asUser(ada);
    const row = { id: randomUUIDv7(), user_id: bob, label: 'Theirs', sealed: Buffer.alloc(0) };
    await expect(database.transaction(asAda, (tx) => tx.all(query.insertInto('profiles').values(row)))).rejects.toThrow(
      'row-level security',
    );
    const mine = { ...row, user_id: ada };
    await database.transaction(asAda, (tx) => tx.all(query.insertInto('profiles').values(mine)));
    const given = query.updateTable('profiles').set({ user_id: bob }).where('id', '=', mine.id);
    await expect(database.transaction(asAda, (tx) => tx.all(given))).rejects.toThrow('row-level security');
  });

  it('leaves nothing of who acted on its connection, whether it is kept or undone', async () => {
    const single = open(urls.appUrl, { maxConnections: 1 });
    const seen = () => single.transaction(ANONYMOUS, (tx) => tx.first(query.selectNoFrom(acting)));
    const nobody = { actor: 'anonymous', user: '' };
    await single.transaction(asUser(ada), (tx) => tx.all(query.selectFrom('users').select('id')));
    expect(await seen()).toEqual(nobody);
    await expect(single.transaction(asUser(ada), (tx) => tx.all(query.selectNoFrom(sql`1 / 0`.as('x'))))).rejects.toThrow(
      'division by zero',
    );
    expect(await seen()).toEqual(nobody);
    await expect(single.transaction(asUser(ada), () => Promise.reject(new AppError('conflict', 'No.')))).rejects.toThrow('No.');
    expect(await seen()).toEqual(nobody);
    expect(single.gauges()).toEqual({ total: 1, idle: 1, waiting: 0 });
  });

  it('is undone as a whole when its work throws, and says so when its work swallowed a failure', async () => {
    const rename = query.updateTable('users').set({ locale: 'pl' }).where('id', '=', ada);
    await expect(
      database.transaction(asUser(ada), async (tx) => {
        await tx.all(rename);
        throw new AppError('conflict', 'Not like this.');
      }),
    ).rejects.toThrow('Not like this.');
    await expect(
      database.transaction(asUser(ada), async (tx) => {
        await tx.all(rename);
        await tx.all(query.selectNoFrom(sql`1 / 0`.as('x'))).catch(() => undefined);
        return 'kept';
      }),
    ).rejects.toThrow('The transaction was undone');
    expect(await run(urls.adminUrl, 'select locale from users where id = $1', [ada])).toEqual([{ locale: 'en' }]);
  });

  it('reads days as text, in no time zone, and counts as numbers', async () => {
    const columns = [sql`date '1936-10-12'`.as('day'), sql`date '0001-01-01'`.as('first'), sql`count(*)`.as('count')] as const;
    const row = await database.transaction(service('test'), (tx) => tx.first(query.selectFrom('users').select(columns)));
    expect(row).toEqual({ day: '1936-10-12', first: '0001-01-01', count: 2 });
  });

  it('is unavailable when a statement takes longer than it may, and the connection is good afterwards', async () => {
    const single = open(urls.appUrl, { maxConnections: 1 });
    const slow = single.transaction(ANONYMOUS, async (tx) => {
      await tx.all(query.selectNoFrom(sql`set_config('statement_timeout', '50', true)`.as('set')));
      await tx.all(query.selectNoFrom(sql`pg_sleep(5)`.as('slept')));
    });
    await expect(slow).rejects.toMatchObject({ name: 'AppError', code: 'unavailable' });
    await expect(single.ping()).resolves.toBeUndefined();
    expect(single.gauges()).toMatchObject({ total: 1 });
  });

  it('tells how long each statement took, by what it does to which table', async () => {
    const seen: string[] = [];
    const observed = open(urls.appUrl, { observe: (operation) => seen.push(operation) });
    await observed.transaction(asUser(ada), async (tx) => {
      await tx.all(query.selectFrom('users').select('id'));
      await tx.all(query.updateTable('users').set({ locale: 'en' }).where('id', '=', ada));
      await tx.all(query.deleteFrom('sessions').where('user_id', '=', ada));
      await tx.all(query.selectNoFrom(sql`1`.as('one')));
    });
    expect(seen).toEqual(['select users', 'update users', 'delete sessions', 'select']);
  });

  it('reads at once what is asked for at once, of the one who asks, and changes nothing', async () => {
    const users = query.selectFrom('users').select('id');
    expect(await database.read(asUser(ada), (tx) => Promise.all([tx.all(users), tx.first(users)]))).toEqual([[{ id: ada }], { id: ada }]);
    expect(await database.read(ANONYMOUS, (tx) => tx.all(users))).toEqual([]);
    const later = database.read(asUser(ada), async (tx) => [await tx.all(users), await tx.all(users)]);
    await expect(later).rejects.toThrow('What is read at once is asked for at once.');
    const write = query.updateTable('users').set({ locale: 'de' }).where('id', '=', ada);
    await expect(database.read(asUser(ada), (tx) => tx.all(write))).rejects.toMatchObject({ code: 'unavailable' });
    expect(await database.read(asUser(ada), (tx) => tx.all(users))).toEqual([{ id: ada }]);
  });

  it('reads nothing of what is asked together with what fails, and is good for the same afterwards', async () => {
    const single = open(urls.appUrl, { maxConnections: 1 });
    const divided = (by: number) => query.selectNoFrom(sql<number>`6 / ${by}::int`.as('x'));
    const twice = query.selectNoFrom(sql<string>`'twice'`.as('once'));
    const both = (by: number) => single.read(asUser(ada), (tx) => Promise.all([tx.first(divided(by)), tx.first(twice)]));
    for (const _ of [1, 2]) {
      await expect(both(0)).rejects.toThrow('division by zero');
      await expect(single.read(ANONYMOUS, (tx) => tx.all(divided(0)).catch(() => []))).rejects.toThrow('division by zero');
      expect(await both(3)).toEqual([{ x: 2 }, { once: 'twice' }]);
    }
    await expect(single.read(ANONYMOUS, () => Promise.reject(new AppError('conflict', 'No.')))).rejects.toThrow('No.');
    expect(await single.transaction(ANONYMOUS, (tx) => tx.first(query.selectNoFrom(acting)))).toEqual({ actor: 'anonymous', user: '' });
    expect(single.gauges()).toEqual({ total: 1, idle: 1, waiting: 0 });
  });

  it('reads from the replica what may be old, and writes nothing there', async () => {
    const stale = open(urls.appUrl);
    const write = query.updateTable('users').set({ locale: 'de' }).where('id', '=', ada);
    await expect(stale.readStale(asUser(ada), (tx) => tx.all(write))).rejects.toMatchObject({ code: 'unavailable' });
    expect(await stale.readStale(asUser(ada), (tx) => tx.all(query.selectFrom('users').select('id')))).toEqual([{ id: ada }]);
  });
});

describe('a database that is away', () => {
  it('is answered with 503 and Retry-After, at once from the second request on, and is found again without a restart', async () => {
    const stored = await storedApp();
    const proxy = await startFaultyProxy(stored.urls.appUrl);
    proxies.push(proxy);
    const app = await buildApp({ ...stored.context, database: open(proxy.url) });
    const { bearer } = await signedInPerson(stored);
    const ask = async () => {
      const began = performance.now();
      const response = await app.inject({ url: '/v1/api-keys', headers: bearer });
      return {
        status: response.statusCode,
        code: response.json().code,
        retry: response.headers['retry-after'],
        ms: performance.now() - began,
      };
    };
    expect((await ask()).status).toBe(200);
    for (const fault of ['refuse', 'blackHole'] as const) {
      proxy[fault]();
      const first = await ask();
      expect(first).toMatchObject({ status: 503, code: 'unavailable', retry: '1' });
      expect(first.ms).toBeLessThan(10_000);
      const next = await Promise.all(Array.from({ length: 20 }, ask));
      for (const answer of next) expect(answer).toMatchObject({ status: 503, code: 'unavailable' });
      // Each waiting for the database itself: two seconds and more.
      expect(Math.max(...next.map(({ ms }) => ms))).toBeLessThan(1_500);
      await proxy.mend();
      await expect.poll(async () => (await ask()).status, { timeout: 30_000, interval: 100 }).toBe(200);
    }
  });
});

function open(url: string, changes: { maxConnections?: number; observe?: (operation: string) => void } = {}): Database {
  const quiet = { onError: () => undefined, observe: () => undefined };
  const opened = openDatabase({ url, replicaUrl: null, role: APP_ROLE, maxConnections: 3, ...quiet, ...changes });
  databases.push(opened);
  return opened;
}

function asUser(userId: string): Actor {
  return { kind: 'user', userId, role: 'user', sessionId: randomUUIDv7() };
}

async function usersSeenBy(actor: Actor): Promise<string[]> {
  const rows = await database.transaction(actor, (tx) => tx.all(query.selectFrom('users').select('id')));
  return rows.map(({ id }) => id).sort();
}

async function newUser(): Promise<string> {
  const id = randomUUIDv7();
  await run(urls.adminUrl, "insert into users (id, email_index, sealed) values ($1, $2, '')", [id, Buffer.from(id)]);
  return id;
}
