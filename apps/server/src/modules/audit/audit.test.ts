import { describe, expect, it } from 'vitest';
import { NOW, type Person, signedInPerson, sql, storedApp } from '../../app.fixture.ts';

const stored = await storedApp();
const { app, context, urls, later } = stored;
const { audit, database } = context;
const DAY_MS = 86_400_000;

function actorOf({ userId }: Pick<Person, 'userId'>) {
  return { kind: 'user', userId, sessionId: '', role: 'user' } as const;
}

const record = (person: Person, userId = person.userId) =>
  database.transaction(actorOf(person), (tx) => audit.record(tx, { actor: actorOf(person), action: 'profile_created', userId }));

const seqsOf = async ({ userId }: Person) => {
  const rows = await sql<{ seq: number }>(urls.adminUrl, 'select seq::int from audit_events where user_id = $1 order by seq', [userId]);
  return rows.map(({ seq }) => seq);
};

const logOf = ({ bearer }: Pick<Person, 'bearer'>, query = '') => app.inject({ url: `/v1/me/audit${query}`, headers: bearer });
const actionsOf = async (person: Person): Promise<string[]> =>
  (await logOf(person)).json().items.map(({ action }: { action: string }) => action);

describe('what was done', () => {
  it('is not written down when it is undone', async () => {
    const person = await signedInPerson(stored);
    await record(person);
    const undone = database.transaction(actorOf(person), async (tx) => {
      await audit.record(tx, { actor: actorOf(person), action: 'profile_changed', userId: person.userId });
      throw new Error('Undone.');
    });
    await expect(undone).rejects.toThrow('Undone.');
    expect(await actionsOf(person)).toEqual(['profile_created', 'signed_in']);
    expect(await seqsOf(person)).toEqual([1, 2]);
  });

  it('keeps one order however many write at once', async () => {
    const person = await signedInPerson(stored);
    await Promise.all(Array.from({ length: 12 }, () => record(person)));
    expect(await seqsOf(person)).toEqual(Array.from({ length: 13 }, (_, index) => index + 1));
  });

  it('is written by a person into no log but theirs', async () => {
    const [ada, bob] = [await signedInPerson(stored), await signedInPerson(stored)];
    await expect(record(bob, ada.userId)).rejects.toThrow('row-level security');
  });

  it('falls into the default part where no month is made for it', async () => {
    const person = await signedInPerson(stored);
    later(400 * DAY_MS);
    await record(person);
    later(-400 * DAY_MS);
    const parts = await sql<{ part: string }>(
      urls.adminUrl,
      'select tableoid::regclass::text as part from audit_events where user_id = $1 and at > $2',
      [person.userId, NOW],
    );
    expect(parts).toEqual([{ part: 'audit_events_default' }]);
  });
});

describe('GET /v1/me/audit', () => {
  it('200: tells of every write, the last first', async () => {
    const person = await signedInPerson(stored);
    const ask = (method: 'GET' | 'POST' | 'PATCH' | 'DELETE', path: string, payload?: object | string) => {
      const type = typeof payload === 'string' ? 'text/csv' : 'application/json';
      const headers = { ...person.bearer, ...(payload !== undefined && { 'content-type': type }) };
      return app.inject({ method, url: `/v1${path}`, headers, ...(payload !== undefined && { payload }) });
    };
    const tom = (await ask('POST', '/profiles', { label: 'Tom', name: 'Thomas John Hancock', birthDate: '1936-10-12' })).json();
    await ask('PATCH', `/profiles/${tom.id}`, { favourite: true });
    const twin = (await ask('POST', `/profiles/${tom.id}/duplicate`)).json();
    await ask('DELETE', `/profiles/${tom.id}`);
    await ask('POST', `/profiles/${tom.id}/restore`);
    await ask('POST', '/profiles/bulk-delete', { ids: [tom.id, twin.id] });
    await ask('POST', '/profiles/import', 'label,name\r\nTom,Tom\r\nAnn,Ann\r\n');
    await ask('POST', '/profiles/import?dryRun=true', 'label,name\r\nTom,Tom\r\n');
    await ask('GET', '/profiles/export');
    const { id } = (await ask('POST', '/api-keys', { name: 'Newsletter', scopes: ['profiles:read'] })).json();
    await ask('POST', `/api-keys/${id}/rotate`, {});
    await ask('DELETE', `/api-keys/${id}`);
    await ask('PATCH', '/me', { locale: 'de' });
    const { items } = (await logOf(person)).json();
    expect(items.map(({ action }: { action: string }) => action)).toEqual([
      'preferences_changed',
      'api_key_revoked',
      'api_key_rotated',
      'api_key_created',
      'profiles_exported',
      'profiles_imported',
      'profiles_deleted',
      'profile_restored',
      'profile_deleted',
      'profile_created',
      'profile_changed',
      'profile_created',
      'signed_in',
    ]);
    const [, , rotated] = items;
    expect(rotated).toMatchObject({ target: { kind: 'api_key', id }, actor: { kind: 'user', userId: person.userId }, origin: null });
    expect(items[5].details).toEqual({ count: 2 });
    expect(items[6].details).toEqual({ count: 2 });
    later(31 * DAY_MS);
    await context.profiles.purgeTrash(database, context.now());
    later(-31 * DAY_MS);
    const [purged] = (await logOf(person)).json().items;
    expect(purged).toMatchObject({
      action: 'profiles_purged',
      details: { count: 2 },
      actor: { kind: 'service', userId: null, via: 'trash' },
    });
    expect(JSON.stringify(items)).not.toMatch(/Tom|Hancock|Newsletter/);
  });

  it('200: comes a page at a time, and what is added meanwhile moves nothing', async () => {
    const person = await signedInPerson(stored);
    for (let count = 0; count < 4; count += 1) await record(person);
    const first = (await logOf(person, '?limit=2')).json();
    await record(person);
    const second = (await logOf(person, `?limit=2&cursor=${first.nextCursor}`)).json();
    const third = (await logOf(person, `?limit=2&cursor=${second.nextCursor}`)).json();
    const seqs = [first, second, third].map(({ items }) => items.map(({ seq }: { seq: number }) => seq));
    expect(seqs).toEqual([[5, 4], [3, 2], [1]]);
    expect(third.nextCursor).toBeNull();
    const other = await logOf(await signedInPerson(stored), `?cursor=${first.nextCursor}`);
    expect([other.statusCode, other.json().errors[0].pointer]).toEqual([422, '/cursor']);
  });

  it('403: is nothing for a key', async () => {
    const { bearer } = await signedInPerson(stored);
    const made = await app.inject({
      method: 'POST',
      url: '/v1/api-keys',
      headers: bearer,
      payload: { name: 'A', scopes: ['profiles:read'] },
    });
    const response = await app.inject({ url: '/v1/me/audit', headers: { 'x-api-key': made.json().key } });
    expect(response.statusCode).toBe(403);
  });
});

describe('from where somebody came', () => {
  it('is read by the person alone, and by nobody once the person is gone, while the log stays', async () => {
    const person = await signedInPerson(stored);
    const { userId } = person;
    const origin = { ip: '203.0.113.77', userAgent: 'A canary of a browser' };
    const signedIn = await database.transaction({ kind: 'service', name: 'test' }, (tx) =>
      context.sessions.start(tx, { userId, role: 'user' }, origin),
    );
    const bearer = { authorization: `Bearer ${signedIn.accessToken}` };
    expect((await logOf({ bearer })).json().items[0]).toMatchObject({ action: 'signed_in', origin });
    const plain = await sql<{ row: string }>(urls.adminUrl, 'select e::text as row from audit_events e where user_id = $1', [userId]);
    expect(plain.map(({ row }) => row).join()).not.toMatch(/203\.0\.113|canary/);

    await sql(urls.adminUrl, 'delete from users where id = $1', [userId]);
    const left = await sql(urls.adminUrl, 'select 1 from audit_keys where user_id = $1', [userId]);
    expect(left).toEqual([]);
    const page = await audit.listOwn({ db: database, actor: actorOf(person), log: console, signal: AbortSignal.timeout(5_000) }, {});
    expect(page.items.map(({ row, origin: from }) => [row.action, from])).toEqual([
      ['signed_in', null],
      ['signed_in', null],
    ]);
    expect((await audit.verify(database, { userId, outside: [] })).problems).toEqual([]);
  });
});
