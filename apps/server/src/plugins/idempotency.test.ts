import pg from 'pg';
import { describe, expect, it } from 'vitest';
import { type Person, signedInPerson, sql, storedApp } from '../app.fixture.ts';
import { forgetOldKeys } from '../db/idempotency-keys.ts';

const stored = await storedApp();
const { app, context, urls, later } = stored;
const person = () => signedInPerson(stored);
const TOM = { label: 'Tom', name: 'Thomas John Hancock', birthDate: '1936-10-12' };

type Headers = Partial<Record<string, string>>;
const create = (headers: Headers, key: string, body: object = TOM) =>
  app.inject({ method: 'POST', url: '/v1/profiles', headers: { ...headers, 'idempotency-key': key }, payload: body });

async function rowsOf({ userId }: Person) {
  const count = async (table: string) => {
    const [row] = await sql<{ count: string }>(urls.adminUrl, `select count(*) from ${table} where user_id = $1`, [userId]);
    return Number(row?.count);
  };
  return { profiles: await count('profiles'), keys: await count('idempotency_keys') };
}

/** Runs `meanwhile` while no profile can be written; what tries to waits. */
async function whileWritesWait<Result>(meanwhile: () => Promise<Result>): Promise<Result> {
  const client = new pg.Client({ connectionString: urls.adminUrl });
  await client.connect();
  try {
    await client.query('begin; lock table profiles in exclusive mode');
    return await meanwhile();
  } finally {
    await client.end();
  }
}

/** Until a request waits for the lock, or is answered without having waited. */
async function untilItWaits(request: Promise<unknown>): Promise<void> {
  let answered = false;
  request.finally(() => {
    answered = true;
  });
  const waiting = "select pid from pg_stat_activity where wait_event_type = 'Lock' and datname = current_database()";
  while (!answered && (await sql(urls.adminUrl, waiting)).length === 0) await new Promise((done) => setTimeout(done, 20));
}

describe('a request with an Idempotency-Key', () => {
  it('is done once, and answered the same again: status, body, ETag and address', async () => {
    const somebody = await person();
    const first = await create(somebody.bearer, 'key-1');
    const again = await create(somebody.bearer, 'key-1');
    expect([first.statusCode, again.statusCode]).toEqual([201, 201]);
    expect(again.body).toBe(first.body);
    for (const name of ['etag', 'location', 'content-type', 'cache-control']) expect(again.headers[name]).toBe(first.headers[name]);
    expect([first.headers['idempotency-replayed'], again.headers['idempotency-replayed']]).toEqual([undefined, 'true']);
    expect(await rowsOf(somebody)).toEqual({ profiles: 1, keys: 1 });
  });

  it('is the same whether the key is quoted or bare', async () => {
    const somebody = await person();
    const { id } = (await create(somebody.bearer, '"a \\"key\\""')).json();
    expect((await create(somebody.bearer, 'a "key"')).json().id).toBe(id);
  });

  it('is answered the same also when the profile was changed since', async () => {
    const { bearer } = await person();
    const first = await create(bearer, 'k');
    await app.inject({ method: 'PATCH', url: `/v1/profiles/${first.json().id}`, headers: bearer, payload: { label: 'Other' } });
    expect((await create(bearer, 'k')).body).toBe(first.body);
  });

  it.each([
    ['with another body', '/v1/profiles', { ...TOM, label: 'Tim' }],
    ['at another address', '/v1/profiles/01938c3e-7b0a-7c2f-9c39-3a6f4d1f2b10/duplicate', {}],
  ])('422: %s is another request', async (_, url, payload) => {
    const somebody = await person();
    await create(somebody.bearer, 'k');
    const response = await app.inject({ method: 'POST', url, headers: { ...somebody.bearer, 'idempotency-key': 'k' }, payload });
    expect([response.statusCode, response.json().code]).toEqual([422, 'idempotency_mismatch']);
    expect(await rowsOf(somebody)).toEqual({ profiles: 1, keys: 1 });
  });

  it('422: with another query is another request: a dry run is not the real one', async () => {
    const somebody = await person();
    const send = (query: string) =>
      app.inject({
        method: 'POST',
        url: `/v1/profiles/import${query}`,
        headers: { ...somebody.bearer, 'idempotency-key': 'k', 'content-type': 'text/csv' },
        payload: 'label,name\nA,Ann\n',
      });
    expect((await send('?dryRun=true')).statusCode).toBe(200);
    expect((await send('')).json().code).toBe('idempotency_mismatch');
  });

  it('409: has a twin that is still being answered', async () => {
    const somebody = await person();
    const first = await whileWritesWait(async () => {
      const waiting = create(somebody.bearer, 'k');
      await untilItWaits(waiting);
      const twin = await create(somebody.bearer, 'k');
      expect([twin.statusCode, twin.json().code, twin.headers['retry-after']]).toEqual([409, 'idempotency_in_flight', '1']);
      return { waiting };
    });
    const { statusCode, body } = await first.waiting;
    expect(statusCode).toBe(201);
    expect((await create(somebody.bearer, 'k')).body).toBe(body);
    expect(await rowsOf(somebody)).toEqual({ profiles: 1, keys: 1 });
  });

  it('is done once however many are sent at a time', async () => {
    const somebody = await person();
    const all = await Promise.all(Array.from({ length: 20 }, () => create(somebody.bearer, 'k')));
    const done = all.filter(({ statusCode }) => statusCode === 201);
    expect(new Set(done.map(({ body }) => body)).size).toBe(1);
    expect(all.filter(({ statusCode }) => statusCode !== 201).every(({ statusCode }) => statusCode === 409)).toBe(true);
    expect(await rowsOf(somebody)).toEqual({ profiles: 1, keys: 1 });
  });

  it('leaves neither a key nor a profile when the database dies under it, and can be sent again', async () => {
    const somebody = await person();
    const { broken } = await whileWritesWait(async () => {
      const waiting = create(somebody.bearer, 'k');
      await untilItWaits(waiting);
      const killed =
        "select pg_terminate_backend(pid) from pg_stat_activity where wait_event_type = 'Lock' and datname = current_database()";
      await sql(urls.adminUrl, killed);
      return { broken: await waiting };
    });
    expect([broken.statusCode, broken.json().code]).toEqual([503, 'unavailable']);
    expect(await rowsOf(somebody)).toEqual({ profiles: 0, keys: 0 });
    // A moment long nobody is let to a database that just failed.
    let again = broken;
    while (again.statusCode === 503) {
      await new Promise((done) => setTimeout(done, 50));
      again = await create(somebody.bearer, 'k');
    }
    expect(again.statusCode).toBe(201);
    expect(await rowsOf(somebody)).toEqual({ profiles: 1, keys: 1 });
  });

  it('leaves no key when it is refused: put right, it may be sent with the same', async () => {
    const somebody = await person();
    expect((await create(somebody.bearer, 'k', { ...TOM, birthDate: '2023-02-29' })).statusCode).toBe(422);
    expect(await rowsOf(somebody)).toEqual({ profiles: 0, keys: 0 });
    expect((await create(somebody.bearer, 'k')).statusCode).toBe(201);
  });

  it('has nothing to do with the same key of another person', async () => {
    const [one, other] = [await person(), await person()];
    const ids = [await create(one.bearer, 'k'), await create(other.bearer, 'k', { ...TOM, label: 'Tim' })].map((each) => each.json().id);
    expect(new Set(ids).size).toBe(2);
    expect([await rowsOf(one), await rowsOf(other)]).toEqual(Array(2).fill({ profiles: 1, keys: 1 }));
  });

  it('is the same by a session and by an API key of one person', async () => {
    const somebody = await person();
    const payload = { name: 'Key', scopes: ['profiles:write'] };
    const { key } = (await app.inject({ method: 'POST', url: '/v1/api-keys', headers: somebody.bearer, payload })).json();
    const first = await create(somebody.bearer, 'k');
    expect((await create({ 'x-api-key': key }, 'k')).body).toBe(first.body);
    expect(await rowsOf(somebody)).toEqual({ profiles: 1, keys: 1 });
  });

  it('is known for a day and more, then forgotten', async () => {
    const somebody = await person();
    const first = await create(somebody.bearer, 'k');
    later(25 * 3_600_000);
    await forgetOldKeys(context.database, context.now());
    const again = await create((await signedAgain(somebody)).bearer, 'k');
    later(-25 * 3_600_000);
    expect(again.body).toBe(first.body);
    await forgetOldKeys(context.database, new Date(context.now().getTime() + 49 * 3_600_000));
    expect(await rowsOf(somebody)).toEqual({ profiles: 1, keys: 0 });
  });

  it('keeps names out of its row', async () => {
    const somebody = await person();
    await create(somebody.bearer, 'k');
    const [row] = await sql<{ sealed: Buffer }>(urls.adminUrl, 'select sealed from idempotency_keys where user_id = $1', [somebody.userId]);
    expect(row?.sealed.includes('Hancock')).toBe(false);
  });

  it.each([['""'], ['x'.repeat(256)], ['"unclosed'], ['tschüs']])('400: is refused with the key %j', async (key) => {
    const response = await create((await person()).bearer, key);
    expect([response.statusCode, response.json().code]).toEqual([400, 'bad_request']);
  });

  it('takes a key of 255 characters', async () => {
    expect((await create((await person()).bearer, 'x'.repeat(255))).statusCode).toBe(201);
  });
});

/** An access token is good for a day; a day later there is a new one. */
async function signedAgain({ userId }: Person): Promise<Pick<Person, 'bearer'>> {
  const tokens = await context.database.transaction({ kind: 'service', name: 'test' }, (tx) =>
    context.sessions.start(tx, { userId, role: 'user' }, null),
  );
  return { bearer: { authorization: `Bearer ${tokens.accessToken}` } };
}
