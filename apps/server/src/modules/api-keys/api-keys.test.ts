import { randomUUIDv7 } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { signedInPerson, sql, storedApp } from '../../app.fixture.ts';

const stored = await storedApp();
const { app, context, urls, later } = stored;
const person = () => signedInPerson(stored);

async function createKey(bearer: Partial<Record<string, string>>, body: object = { name: 'Newsletter', scopes: ['profiles:read'] }) {
  return app.inject({ method: 'POST', url: '/v1/api-keys', headers: bearer, payload: body });
}

describe('POST /v1/api-keys', () => {
  it('201: shows the key once, and keeps no more than its hash', async () => {
    const { bearer } = await person();
    const response = await createKey(bearer);
    expect(response.statusCode).toBe(201);
    const { id, key, prefix } = response.json();
    expect(key).toMatch(/^onum_live_[\w-]{43}[0-9a-f]{8}$/);
    expect(key.startsWith(prefix)).toBe(true);
    const [row] = await sql<{ row: string }>(urls.adminUrl, 'select api_keys::text as row from api_keys where id = $1', [id]);
    expect(row?.row).not.toContain(key.slice(20));
    const list = (await app.inject({ url: '/v1/api-keys', headers: bearer })).json();
    expect(list.items).toHaveLength(1);
    expect(list.items[0]).not.toHaveProperty('key');
  });

  it('201: makes one key of a request that is sent again with its Idempotency-Key, and replaces one once', async () => {
    const { bearer } = await person();
    const headers = { ...bearer, 'idempotency-key': randomUUIDv7() };
    const [first, again] = [await createKey(headers), await createKey(headers)];
    expect([again.statusCode, again.json()]).toEqual([201, first.json()]);
    const { id } = first.json();
    const rotate = () =>
      app.inject({
        method: 'POST',
        url: `/v1/api-keys/${id}/rotate`,
        headers: { ...headers, 'idempotency-key': 'to-the-next' },
        payload: { overlapHours: 0 },
      });
    const [next, nextAgain] = [await rotate(), await rotate()];
    expect([nextAgain.statusCode, nextAgain.json()]).toEqual([201, next.json()]);
    expect((await app.inject({ url: '/v1/api-keys', headers: bearer })).json().items).toHaveLength(1);
  });

  it('401: is nothing for who has not signed in', async () => {
    const response = await createKey({});
    expect([response.statusCode, response.json().code]).toEqual([401, 'unauthenticated']);
  });

  it('403: is nothing for a key, which could keep itself alive that way', async () => {
    const { bearer } = await person();
    const { key } = (await createKey(bearer)).json();
    const response = await createKey({ 'x-api-key': key });
    expect([response.statusCode, response.json().code]).toEqual([403, 'forbidden']);
  });

  it('422: names every field that is not right', async () => {
    const { bearer } = await person();
    const response = await createKey(bearer, { name: '', scopes: ['everything'], color: 'red' });
    expect(response.statusCode).toBe(422);
    expect(response.json().errors.map(({ pointer, code }: { pointer: string; code: string }) => [pointer, code])).toEqual([
      ['/name', 'too_small'],
      ['/scopes/0', 'invalid_option'],
      ['/color', 'unknown_field'],
    ]);
  });
});

describe('a key', () => {
  it('is not made where its end has come already', async () => {
    const { bearer } = await person();
    const expiresAt = context.now().toISOString();
    const response = await createKey(bearer, { name: 'Newsletter', scopes: ['profiles:read'], expiresAt });
    expect(response.json().errors).toMatchObject([{ pointer: '/expiresAt', code: 'too_small' }]);
  });

  it('is refused at once when it is mistyped, without a look into the database', async () => {
    const { bearer } = await person();
    const { key } = (await createKey(bearer)).json();
    const typo = `${key.slice(0, 15)}${key[15] === 'A' ? 'B' : 'A'}${key.slice(16)}`;
    const actor = await context.apiKeys.actorOf(
      {
        db: { ...context.database, transaction: () => Promise.reject(new Error('asked')), read: () => Promise.reject(new Error('asked')) },
      },
      typo,
    );
    expect(actor).toBeNull();
  });

  it('ends when it is revoked, and within 3 s where it was just used', async () => {
    const { bearer, userId } = await person();
    const { id, key } = (await createKey(bearer)).json();
    expect(await context.apiKeys.actorOf({ db: context.database }, key)).toMatchObject({ kind: 'apiKey', userId });
    expect((await app.inject({ method: 'DELETE', url: `/v1/api-keys/${id}`, headers: bearer })).statusCode).toBe(204);
    expect(await context.apiKeys.actorOf({ db: context.database }, key)).toBeNull();
  });

  it('goes on for the overlap when it is rotated, and not after it', async () => {
    const { bearer } = await person();
    const { id, key } = (await createKey(bearer)).json();
    const rotated = await app.inject({ method: 'POST', url: `/v1/api-keys/${id}/rotate`, headers: bearer, payload: { overlapHours: 1 } });
    expect(rotated.statusCode).toBe(201);
    expect(rotated.json().key).not.toBe(key);
    expect(await context.apiKeys.actorOf({ db: context.database }, key)).not.toBeNull();
    later(3_600_001);
    expect(await context.apiKeys.actorOf({ db: context.database }, key)).toBeNull();
  });

  it('ends at once when it is rotated without an overlap, though it was just used', async () => {
    const { bearer } = await person();
    const { id, key } = (await createKey(bearer)).json();
    expect(await context.apiKeys.actorOf({ db: context.database }, key)).not.toBeNull();
    await app.inject({ method: 'POST', url: `/v1/api-keys/${id}/rotate`, headers: bearer, payload: { overlapHours: 0 } });
    expect(await context.apiKeys.actorOf({ db: context.database }, key)).toBeNull();
  });

  it('is refused at the moment it runs out, though it was just used', async () => {
    const { bearer } = await person();
    const expiresAt = new Date(context.now().getTime() + 1_000).toISOString();
    const { key } = (await createKey(bearer, { name: 'Newsletter', scopes: ['profiles:read'], expiresAt })).json();
    expect(await context.apiKeys.actorOf({ db: context.database }, key)).not.toBeNull();
    later(1_000);
    expect(await context.apiKeys.actorOf({ db: context.database }, key)).toBeNull();
  });

  it('that has run out takes no place among fifty, and cannot be replaced', async () => {
    const { bearer, userId } = await person();
    const expiresAt = new Date(context.now().getTime() + 60_000).toISOString();
    const { id } = (await createKey(bearer, { name: 'Newsletter', scopes: ['profiles:read'], expiresAt })).json();
    const others = `insert into api_keys (id, user_id, name, prefix, hash, scopes)
      select gen_random_uuid(), $1, 'x', 'x', sha256(('k' || n)::bytea), '{profiles:read}' from generate_series(1, 49) as n`;
    await sql(urls.adminUrl, others, [userId]);
    expect((await createKey(bearer)).statusCode).toBe(409);
    later(60_001);
    const replaced = await app.inject({ method: 'POST', url: `/v1/api-keys/${id}/rotate`, headers: bearer, payload: {} });
    expect(replaced.statusCode).toBe(404);
    expect((await createKey(bearer)).statusCode).toBe(201);
  });

  it('is followed, when it is rotated, by one that ends when it would have ended', async () => {
    const { bearer } = await person();
    const expiresAt = new Date(context.now().getTime() + 90 * 86_400_000).toISOString();
    const { id } = (await createKey(bearer, { name: 'Newsletter', scopes: ['profiles:read'], expiresAt })).json();
    const rotated = await app.inject({ method: 'POST', url: `/v1/api-keys/${id}/rotate`, headers: bearer, payload: {} });
    expect(rotated.json()).toMatchObject({ name: 'Newsletter', scopes: ['profiles:read'], expiresAt });
  });

  it('is not there for another person, just as an id that is nowhere', async () => {
    const [mine, theirs] = [await person(), await person()];
    const { id } = (await createKey(mine.bearer)).json();
    for (const url of [`/v1/api-keys/${id}`, `/v1/api-keys/${randomUUIDv7()}`, '/v1/api-keys/no-id']) {
      const response = await app.inject({ method: 'DELETE', url, headers: theirs.bearer });
      expect([url, response.statusCode, response.json().code]).toEqual([url, 404, 'not_found']);
    }
  });
});

describe('GET /v1/api-keys/{id}/usage', () => {
  it('200: counts requests by day, also of a key that was revoked, and forgets days that are no longer shown', async () => {
    const { bearer } = await person();
    const { id, key } = (await createKey(bearer)).json();
    const use = () => app.inject({ url: '/v1/profiles', headers: { 'x-api-key': key } });
    const usage = async () => (await app.inject({ url: `/v1/api-keys/${id}/usage`, headers: bearer })).json();
    const today = () => context.now().toISOString().slice(0, 10);
    const first = today();
    await use();
    await use();
    await context.apiKeys.usage.flush();
    await use();
    const before = await usage();
    expect(before.days).toHaveLength(30);
    expect(before.days.at(-1)).toEqual({ day: first, requests: 3 });
    expect(before.days.at(-2).requests).toBe(0);
    expect(before.lastUsedAt).not.toBeNull();
    later(86_400_000);
    await use();
    await app.inject({ method: 'DELETE', url: `/v1/api-keys/${id}`, headers: bearer });
    await use();
    expect((await usage()).days.slice(-2)).toEqual([
      { day: first, requests: 3 },
      { day: today(), requests: 1 },
    ]);
    const kept = () => sql<{ day: string }>(urls.adminUrl, 'select day::text from api_key_usage where key_id = $1 order by 1', [id]);
    expect((await kept()).map(({ day }) => day)).toEqual([first, today()]);
    const second = today();
    later(29 * 86_400_000);
    await context.apiKeys.usage.forgetOld(context.database, context.now());
    later(-30 * 86_400_000);
    expect((await kept()).map(({ day }) => day)).toEqual([second]);
  });

  it('goes on counting what could not be written down', async () => {
    const { bearer } = await person();
    const { id, key } = (await createKey(bearer)).json();
    const away = { ...context.database, transaction: () => Promise.reject(new Error('away')) };
    await context.apiKeys.actorOf({ db: context.database }, key);
    await context.apiKeys.actorOf({ db: away }, key);
    await context.apiKeys.usage.flush();
    await context.apiKeys.actorOf({ db: context.database }, key);
    const { days } = (await app.inject({ url: `/v1/api-keys/${id}/usage`, headers: bearer })).json();
    expect(days.at(-1).requests).toBe(3);
  });
});
