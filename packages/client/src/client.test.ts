import type { ServerResponse } from 'node:http';
import { afterAll, beforeAll, beforeEach, describe, expect, expectTypeOf, it } from 'vitest';
import { ConnectionError, createClient, itemsOf, ProblemError, type Profile } from './index.ts';
import { cut, json, type nothing, problem, scriptedServer } from './scripted-server.fixture.ts';

let server: Awaited<ReturnType<typeof scriptedServer>>;
let waited: number[] = [];

beforeAll(async () => {
  server = await scriptedServer();
});
afterAll(() => server.close());
beforeEach(() => {
  waited = [];
});

const clientOf = (more: Parameters<typeof createClient>[0] = {}) =>
  createClient({
    baseUrl: server.baseUrl,
    random: () => 0.5,
    wait: async (ms) => {
      waited.push(ms);
    },
    ...more,
  });
const failed = async (asked: Promise<unknown>) =>
  asked.then(
    () => null,
    (error: unknown) => error,
  );

describe('a call', () => {
  it('is the request that the route table describes', async () => {
    server.script(json({ id: 'p' }, 201));
    const created = await clientOf({ accessToken: () => 'token' }).createProfile({ body: { label: 'Tom', name: 'Thomas' } });
    const [{ method, url, headers, body } = fail()] = server.arrived;
    expect([method, url, headers.authorization, headers['content-type'], body]).toEqual([
      'POST',
      '/v1/profiles',
      'Bearer token',
      'application/json',
      '{"label":"Tom","name":"Thomas"}',
    ]);
    expectTypeOf(created.label).toEqualTypeOf<string>();
    expectTypeOf<Profile['birthDatePrecision']>().toEqualTypeOf<'day' | 'month' | 'year' | 'unknown'>();
  });

  it('puts what names a thing into the path, and what is looked for into the query, each escaped', async () => {
    server.script(json({ items: [], nextCursor: null, total: 0 }));
    await clientOf().getProfile({ id: 'a/../b c' });
    await clientOf().listProfiles({ query: { q: 'Ż & co', limit: 5, tag: undefined } });
    expect(server.arrived.map(({ url }) => url)).toEqual(['/v1/profiles/a%2F..%2Fb%20c', '/v1/profiles?q=%C5%BB+%26+co&limit=5']);
  });

  it('carries a key where it needs somebody, and nothing of anybody where it does not', async () => {
    server.script(json({}));
    const client = clientOf({ apiKey: 'onum_live_x' });
    await client.listProfiles();
    await client.calculate({ body: { name: 'Ada' } });
    expect(server.arrived.map(({ headers }) => [headers['x-api-key'], headers.authorization])).toEqual([
      ['onum_live_x', undefined],
      [undefined, undefined],
    ]);
  });

  it('names the version it changes', async () => {
    server.script(json({}));
    await clientOf().changeProfile({ id: 'p', ifMatch: '"3"', body: { favourite: true } });
    expect(server.arrived[0]?.headers['if-match']).toBe('"3"');
  });

  it('tells of the answer besides its body', async () => {
    server.script(json({}, 200, { etag: '"7"' }));
    let etag: string | null = null;
    await clientOf().getProfile({ id: 'p' }, { onAnswer: ({ headers }) => (etag = headers.get('etag')) });
    expect(etag).toBe('"7"');
  });

  it('sends lines, and gives lines as they come', async () => {
    server.script((response) =>
      response.writeHead(200, { 'content-type': 'application/x-ndjson' }).end('{"line":1}\n{"a":"x\u2028y"}\n{"line":3}'),
    );
    const found = await Array.fromAsync(await clientOf().calculateBatch({ body: [{ name: 'Ada' }, { name: 'Tom' }] }));
    expect(server.arrived[0]?.body).toBe('{"name":"Ada"}\n{"name":"Tom"}\n');
    expect(found).toEqual([{ line: 1 }, { a: 'x\u2028y' }, { line: 3 }]);
  });
});

describe('an answer in pieces', () => {
  const begin = (response: ServerResponse) => response.writeHead(200, { 'content-type': 'text/event-stream' });
  const ask = async (onEvent: (event: unknown) => void) => clientOf().askInConversation({ id: 'c', body: { text: 'Why?' } }, { onEvent });

  it('is told piece by piece, however it is cut on the way', async () => {
    server.script((response) => {
      begin(response).write('event: begun\ndata: {"type":"be');
      response.end('gun"}\n\n: still there\n\ndata: {"type":"delta","text":"é"}\n\n');
    });
    const told: unknown[] = [];
    expect(await ask((event) => told.push(event))).toBeNull();
    expect(server.arrived[0]?.headers.accept).toBe('text/event-stream');
    expect(told).toEqual([{ type: 'begun' }, { type: 'delta', text: 'é' }]);
  });

  it('that is cut off is a failed connection, after what was told', async () => {
    server.script((response) => begin(response).write('data: {"type":"delta"}\n\n', () => response.destroy()));
    const told: unknown[] = [];
    await expect(ask((event) => told.push(event))).rejects.toBeInstanceOf(ConnectionError);
    expect(told).toEqual([{ type: 'delta' }]);
  });
});

describe('a table', () => {
  it('is sent and given as it stands, and an export as JSON', async () => {
    server.script((response, { body }) => response.writeHead(200, { 'content-type': 'text/csv; charset=utf-8' }).end(`got ${body}`));
    const client = clientOf();
    await client.importProfiles({ body: 'label,name\nTom,Thomas' });
    expect([server.arrived[0]?.headers['content-type'], server.arrived[0]?.body]).toEqual(['text/csv', 'label,name\nTom,Thomas']);
    expect(await client.exportProfiles({ query: { format: 'csv' } })).toBe('got ');
    await client.importProfiles({ body: { profiles: [] } });
    const last = server.arrived.at(-1);
    expect([last?.headers['content-type'], last?.body]).toEqual(['application/json', '{"profiles":[]}']);
  });
});

describe('a refusal', () => {
  it('is a ProblemError with its code and its fields', async () => {
    const errors = [{ pointer: '/birthDate', code: 'invalid_date', detail: 'This is not a day.' }];
    server.script(problem(422, 'validation_failed', { errors }));
    const error = await failed(clientOf().createProfile({ body: { label: 'Tom', name: 'Thomas', birthDate: '2023-02-29' } }));
    expect(error).toBeInstanceOf(ProblemError);
    expect(error).toMatchObject({ code: 'validation_failed', status: 422, requestId: 'r-1', fields: errors, retryable: false });
    expect(server.arrived).toHaveLength(1);
  });

  it('says how to go on where a second factor is missing', async () => {
    const secondFactor = { token: 'c_1', methods: ['totp', 'recovery_code'], expiresIn: 300 };
    server.script(problem(401, 'second_factor_required', { secondFactor }));
    const error = await failed(clientOf().login({ body: { email: 'ada@example.org', password: 'four birds at dusk' } }));
    expect(error).toMatchObject({ code: 'second_factor_required', secondFactor });
  });

  it('has a code even where something in between answers in HTML', async () => {
    server.script((response) => response.writeHead(502, { 'content-type': 'text/html' }).end('<h1>Bad gateway</h1>'));
    expect(await failed(clientOf({ retries: 0 }).listProfiles())).toMatchObject({ code: 'unavailable', status: 502 });
  });
});

describe('sending again', () => {
  it('waits twice as long each time, spread at random, and no longer than asked', async () => {
    server.script(cut, problem(503, 'unavailable'), json({ items: [] }));
    await clientOf().listApiKeys();
    expect(waited).toEqual([125, 250]);
  });

  it('waits at least as long as the service asks', async () => {
    server.script(problem(429, 'rate_limited', {}, { 'retry-after': '3' }), json({ items: [] }));
    await clientOf().listApiKeys();
    expect(waited).toEqual([3125]);
  });

  it('does not keep a caller waiting for minutes', async () => {
    server.script(problem(429, 'rate_limited', {}, { 'retry-after': '900' }));
    expect(await failed(clientOf().listApiKeys())).toMatchObject({ code: 'rate_limited', retryAfterMs: 900_000 });
    expect(server.arrived).toHaveLength(1);
  });

  it('gives up after so many times', async () => {
    server.script(cut);
    expect(await failed(clientOf({ retries: 3 }).listApiKeys())).toBeInstanceOf(ConnectionError);
    expect(server.arrived).toHaveLength(4);
  });

  it('sends a creation again under the same key', async () => {
    server.script(cut, problem(409, 'idempotency_in_flight'), json({ id: 'p' }, 201));
    await clientOf().createProfile({ body: { label: 'Tom', name: 'Thomas' } });
    const keys = server.arrived.map(({ headers }) => headers['idempotency-key']);
    expect(keys).toHaveLength(3);
    expect(new Set(keys).size).toBe(1);
    expect(keys[0]).toMatch(/^[\w-]{16,}$/);
  });

  it('takes a key of the caller’s', async () => {
    server.script(json({ id: 'p' }, 201));
    await clientOf().createProfile({ body: { label: 'Tom', name: 'Thomas' }, idempotencyKey: 'import-7' });
    expect(server.arrived[0]?.headers['idempotency-key']).toBe('import-7');
  });

  it('never sends again what would happen twice', async () => {
    for (const call of [
      () => clientOf().login({ body: { email: 'ada@example.org', password: 'four birds at dusk' } }),
      () => clientOf().resetPassword({ body: { token: 't', password: 'five birds at dawn' } }),
      () => clientOf().changeProfile({ id: 'p', body: { favourite: true } }),
    ]) {
      server.script(cut);
      expect(await failed(call())).toBeInstanceOf(ConnectionError);
      expect(server.arrived).toHaveLength(1);
    }
  });

  it('takes what is gone already for deleted, when it may have been the one to delete it', async () => {
    server.script(cut, problem(404, 'not_found'));
    expect(await clientOf().deleteProfile({ id: 'p' })).toBeNull();
    server.script(problem(404, 'not_found'));
    expect(await failed(clientOf().deleteProfile({ id: 'p' }))).toMatchObject({ code: 'not_found' });
  });

  it('stops when the caller does', async () => {
    server.script(cut);
    const leaving = new AbortController();
    const client = createClient({ baseUrl: server.baseUrl, random: () => 1 });
    const asked = failed(client.listApiKeys({}, { signal: leaving.signal }));
    leaving.abort(new Error('left'));
    expect(await asked).toMatchObject({ message: 'left' });
  });

  it('gives up an attempt that takes too long', async () => {
    server.script(() => undefined);
    expect(await failed(clientOf({ retries: 0, timeoutMs: 50 }).listApiKeys())).toBeInstanceOf(ConnectionError);
  });
});

describe('an access token that is no longer good', () => {
  it('is renewed once for all calls that wait, and each goes on', async () => {
    const answer = (response: Parameters<typeof nothing>[0], { headers }: Parameters<typeof nothing>[1]) =>
      (headers.authorization === 'Bearer new' ? json({ items: [] }) : problem(401, 'unauthenticated'))(
        response,
        server.arrived[0] ?? fail(),
      );
    server.script(answer);
    let token = 'old';
    let renewals = 0;
    const client = clientOf({
      accessToken: () => token,
      renew: async () => {
        renewals += 1;
        token = 'new';
        return token;
      },
    });
    await Promise.all([client.listApiKeys(), client.listSessions(), client.listProfiles()]);
    expect(renewals).toBe(1);
  });

  it('is refused when there is no new one', async () => {
    server.script(problem(401, 'unauthenticated'));
    const client = clientOf({ accessToken: () => 'old', renew: async () => null });
    expect(await failed(client.me())).toMatchObject({ code: 'unauthenticated' });
    expect(server.arrived).toHaveLength(1);
  });

  it('keeps nobody from what anyone may ask', async () => {
    server.script(problem(401, 'unauthenticated'), json({ system: 'pythagorean', name: null, missing: {} }));
    const client = clientOf({ accessToken: () => 'old', renew: async () => null });
    expect(await client.calculate({ body: { name: 'Ada' } })).toMatchObject({ system: 'pythagorean' });
    expect(server.arrived.map(({ headers }) => headers.authorization)).toEqual(['Bearer old', undefined]);
  });

  it('is not renewed for ever', async () => {
    server.script(problem(401, 'unauthenticated'));
    expect(await failed(clientOf({ accessToken: () => 'old', renew: async () => 'old' }).me())).toMatchObject({ code: 'unauthenticated' });
    expect(server.arrived).toHaveLength(2);
  });
});

describe('a list of many pages', () => {
  it('gives every item, and asks for a page when it is reached', async () => {
    const page = (items: readonly string[], nextCursor: string | null) =>
      json({ items: items.map((id) => ({ id })), nextCursor, total: 3 });
    server.script(page(['a', 'b'], 'c1'), page(['c'], null));
    const found: string[] = [];
    for await (const { id } of itemsOf(clientOf().listProfiles, { query: { tag: 'family' } })) {
      if (found.push(id) === 2) expect(server.arrived).toHaveLength(1);
    }
    expect(found).toEqual(['a', 'b', 'c']);
    expect(server.arrived.map(({ url }) => url)).toEqual(['/v1/profiles?tag=family', '/v1/profiles?tag=family&cursor=c1']);
  });
});

function fail(): never {
  throw new Error('Nothing arrived.');
}
