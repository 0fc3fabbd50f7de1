import { randomUUIDv7 } from 'node:crypto';
import { JSON_TYPE, ROUTES, type Route, SCOPES } from '@1numbers/contract';
import { describe, expect, it } from 'vitest';
import { type Person, signedInPerson, sql, storedApp } from './app.fixture.ts';

// Made from the contract's routes: one that is added is covered the day it is written.
const stored = await storedApp();
const { app, context, urls } = stored;
const ada = await signedInPerson(stored);
const bob = await signedInPerson(stored);
const PROFILE = { label: 'Uncle Tom', name: 'Thomas John Hancock', birthDate: '1936-10-12', notes: 'A canary of Ada’s', tags: ['canary'] };
const STORED = ROUTES.filter(({ access = 'anyone' }) => access !== 'anyone');
/** What admins see of others is theirs to see; to everybody else it is refused before any id is looked at. */
const OF_ONE = STORED.filter(({ path, access }) => path.includes('{id}') && access !== 'admin');
const OF_ADMINS = STORED.filter(({ access }) => access === 'admin');

describe('what is another’s', () => {
  it.each(OF_ONE.map((route) => [`${route.method} ${route.path}`, route] as const))(
    '%s is answered for its id as for one that is nowhere, to a person and to a key',
    async (_name, route) => {
      const ids = await idsOfAda();
      expect(ids.length).toBeGreaterThanOrEqual(10);
      const before = await rowsOf(ada);
      const keys = route.access === 'user' ? [] : [{ 'x-api-key': await keyOf(bob, SCOPES) }];
      for (const headers of [bob.bearer, ...keys]) {
        const nowhere = await ask(route, headers, { id: randomUUIDv7() });
        expect([nowhere.statusCode, nowhere.json().code]).toEqual([404, 'not_found']);
        for (const id of ids) expect(comparable(await ask(route, headers, { id })), id).toEqual(comparable(nowhere));
      }
      expect(await rowsOf(ada)).toEqual(before);
    },
  );

  it.each(OF_ADMINS.map((route) => [`${route.method} ${route.path}`, route] as const))(
    '%s is refused to who is no admin, whatever is asked for, and to a key of an admin',
    async (_name, route) => {
      const before = await rowsOf(ada);
      const admin = await signedInPerson(stored, 'admin');
      const key = await keyOf(admin, SCOPES);
      for (const headers of [bob.bearer, { 'x-api-key': key }])
        for (const id of [ada.userId, randomUUIDv7()]) expect((await ask(route, headers, { id })).statusCode).toBe(403);
      expect(await rowsOf(ada)).toEqual(before);
    },
  );

  it('is in no answer of a route that takes no id, and is not touched by one that takes ids in its body', async () => {
    const ids = await idsOfAda();
    const before = await rowsOf(ada);
    for (const route of STORED.filter(({ path }) => !path.includes('{id}'))) {
      const { bearer } = await signedInPerson(stored);
      const body = JSON.stringify(route.examples[0].body);
      const named = body?.match(UUIDS) ? ids : [null];
      for (const id of named) {
        const sent = id === null ? route.examples[0].body : JSON.parse(body.replaceAll(UUIDS, id));
        const { body: answer } = await ask(route, bearer, { body: sent });
        expect(answer, `${route.method} ${route.path}`).not.toMatch(/canary/i);
        for (const other of id === null ? ids : []) expect(answer, `${route.method} ${route.path}`).not.toContain(other);
      }
    }
    expect(await rowsOf(ada)).toEqual(before);
  });
});

describe('who may call', () => {
  it.each(STORED.map((route) => [`${route.method} ${route.path}`, route] as const))('%s', async (_name, route) => {
    const allowed: Record<string, boolean> = {};
    const person = await signedInPerson(stored);
    const admin = await signedInPerson(stored, 'admin');
    const { access } = route;
    const wanted = typeof access === 'object' ? access.scope : null;
    const callers = {
      anonymous: {},
      forged: { authorization: `${person.bearer.authorization.slice(0, -4)}AAAA` },
      'unknown key': { 'x-api-key': `onum_live_${'A'.repeat(43)}00000000` },
      'key without scope': { 'x-api-key': await keyOf(person, SCOPES.filter((scope) => scope !== wanted).slice(0, 1)) },
      'key with all scopes': { 'x-api-key': await keyOf(person, SCOPES) },
      person: person.bearer,
      admin: admin.bearer,
    };
    for (const [name, headers] of Object.entries(callers)) {
      const { statusCode } = await ask(route, headers, { id: randomUUIDv7() });
      const isNobody = ['anonymous', 'forged', 'unknown key'].includes(name);
      if (isNobody) expect(statusCode, name).toBe(401);
      allowed[name] = statusCode !== 401 && statusCode !== 403;
    }
    const nobody = { anonymous: false, forged: false, 'unknown key': false, 'key without scope': false };
    expect(allowed).toEqual({ ...nobody, 'key with all scopes': wanted !== null, person: access !== 'admin', admin: true });
  });
});

describe('a string of any kind, in any field', () => {
  const withBody = ROUTES.filter(
    ({ request, tag, path }) =>
      request !== undefined &&
      !EXPENSIVE.includes(path) &&
      ['accounts', 'keys', 'profiles', 'privacy', 'history', 'readings', 'chat', 'reports', 'admin'].includes(tag),
  );

  it.each(withBody.map((route) => [`${route.method} ${route.path}`, route] as const))(
    '%s refuses it or takes it, and never breaks',
    async (_name, route) => {
      const person = await signedInPerson(stored, route.access === 'admin' ? 'admin' : 'user');
      const { id } = await profileOf(person);
      const body = route.examples[0].body as Json;
      const fields = typeof body === 'string' ? [[]] : pathsOfStrings(body);
      for (const field of fields) {
        for (const text of field.some((key) => /password/i.test(key)) || HASHING.includes(route.id) ? NAUGHTY.slice(0, 5) : NAUGHTY) {
          const { statusCode, headers } = await ask(route, person.bearer, { id, body: replaced(body, field, text) });
          const name = `${field.join('/')} ${JSON.stringify(text).slice(0, 40)}`;
          expect(statusCode, name).toBeLessThan(500);
          expect(headers['content-type'] ?? JSON_TYPE, name).toMatch(/^(application\/(problem\+)?json|text\/(csv|markdown))/);
          expect(headers['x-content-type-options'], name).toBe('nosniff');
        }
      }
    },
  );
});

const UUIDS = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g;
type Json = string | number | boolean | null | Json[] | { [key: string]: Json };

/** Each answer of these is a whole document or picture: their bodies are judged by what `/v1/reports/markdown` is judged by. */
const EXPENSIVE = ['/v1/reports/pdf', '/v1/reports/html', '/v1/cards/png', '/v1/cards/svg'];

/** Each answer of these costs a password's hash: the strings that break most are enough. */
const HASHING = ['register', 'login', 'changePassword', 'changeEmail', 'askErasure'];

const NAUGHTY = [
  '',
  'a\u0000b',
  '\ud800',
  'a'.repeat(20_000),
  "'; drop table users; --",
  ' ',
  '\u0000',
  '\u202eabc',
  '<script>alert(1)</script>',
  '👨‍👩‍👧‍👦',
  'ﷺ'.repeat(100),
  '../../../etc/passwd',
  '9999-99-99',
  '\r\nSet-Cookie: a=b',
];

async function ask(route: Route, headers: object, { id = '', body = route.examples[0].body }: { id?: string; body?: unknown } = {}) {
  const url = route.path.replaceAll('{id}', id);
  if (route.request === undefined) return app.inject({ method: route.method, url, headers: { ...headers } });
  const payload = typeof body === 'string' ? body : JSON.stringify(body);
  return app.inject({ method: route.method, url, headers: { ...headers, 'content-type': route.request.types[0] as string }, payload });
}

type Answer = Awaited<ReturnType<typeof ask>>;

function comparable({ statusCode, headers, body }: Answer) {
  const { instance, requestId, ...problem } = JSON.parse(body);
  const { 'x-request-id': own, 'content-length': length, date, ...others } = headers;
  return { statusCode, problem, others };
}

async function profileOf({ bearer }: Person): Promise<{ readonly id: string }> {
  const response = await app.inject({ method: 'POST', url: '/v1/profiles', headers: bearer, payload: PROFILE });
  expect(response.statusCode, response.body).toBe(201);
  return response.json();
}

async function keyOf({ bearer }: Person, scopes: readonly string[]): Promise<string> {
  const response = await app.inject({ method: 'POST', url: '/v1/api-keys', headers: bearer, payload: { name: 'A key', scopes } });
  expect(response.statusCode, response.body).toBe(201);
  return response.json().key;
}

/** Whatever can hang on a profile. */
async function hangOn({ id }: { readonly id: string }): Promise<void> {
  for (const what of ['shares', 'calendar']) {
    const response = await app.inject({ method: 'POST', url: `/v1/profiles/${id}/${what}`, headers: ada.bearer, payload: {} });
    expect(response.statusCode, response.body).toBe(201);
  }
  const noted = { kind: 'chart', profileId: id, request: { name: 'A canary' } };
  const response = await app.inject({ method: 'POST', url: '/v1/history', headers: ada.bearer, payload: noted });
  expect(response.json()).toEqual({ noted: true });
  const begun = { title: 'A canary', profileId: id };
  const conversation = await app.inject({ method: 'POST', url: '/v1/chat/conversations', headers: ada.bearer, payload: begun });
  const asked = { text: 'A canary of a life path' };
  const url = `/v1/chat/conversations/${conversation.json().id}/messages`;
  expect((await app.inject({ method: 'POST', url, headers: ada.bearer, payload: asked })).statusCode).toBe(200);
  const mark = { passage: 'lifePath.1.gift.0', language: 'en', reason: 'wrong', comment: 'A canary', forEditors: true };
  const marked = await app.inject({ method: 'POST', url: '/v1/readings/feedback', headers: ada.bearer, payload: mark });
  expect(marked.statusCode, marked.body).toBe(201);
}

let made: Promise<unknown> | undefined;

/** Ids of every kind that Ada has. */
async function idsOfAda(): Promise<string[]> {
  made ??= Promise.all([
    profileOf(ada).then(hangOn),
    keyOf(ada, SCOPES),
    app.inject({ method: 'POST', url: '/v1/me/exports', headers: ada.bearer }),
    context.database.transaction({ kind: 'service', name: 'test' }, (tx) =>
      context.notifications.notify(tx, ada.userId, 'password_changed', { of: 'A canary' }),
    ),
    sql(urls.adminUrl, "insert into passkeys (id, user_id, credential_hash, sealed) values ($1, $2, 'ada', '')", [
      randomUUIDv7(),
      ada.userId,
    ]),
    sql(urls.adminUrl, "insert into identities (id, user_id, provider, subject_index, sealed) values ($1, $2, 'google', 'ada', '')", [
      randomUUIDv7(),
      ada.userId,
    ]),
  ]);
  await made;
  const rows = await sql<{ id: string }>(
    urls.adminUrl,
    `select id from users where id = $1 union select id from sessions where user_id = $1
      union select id from profiles where user_id = $1 union select id from api_keys where user_id = $1
      union select id from shares where user_id = $1 union select id from calendar_feeds where user_id = $1
      union select id from history_entries where user_id = $1 union select id from conversations where user_id = $1
      union select id from chat_messages where user_id = $1 union select id from marked_passages where user_id = $1
      union select id from passkeys where user_id = $1 union select id from identities where user_id = $1
      union select id from exports where user_id = $1 union select id from notifications where user_id = $1`,
    [ada.userId],
  );
  return rows.map(({ id }) => id);
}

/** Everything of a person, as it stands in the tables. */
async function rowsOf({ userId }: Person): Promise<unknown[]> {
  const tables = await sql<{ name: string }>(
    urls.adminUrl,
    "select table_name as name from information_schema.columns where table_schema = 'public' and column_name = 'user_id' order by 1",
  );
  const rows = tables.map(({ name }) =>
    sql(urls.adminUrl, `select to_jsonb(t) as row from ${name} t where user_id = $1 order by 1`, [userId]),
  );
  return Promise.all(rows);
}

function pathsOfStrings(value: Json, path: string[] = []): string[][] {
  if (typeof value === 'string') return [path];
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, inner]) => pathsOfStrings(inner, [...path, key]));
}

function replaced(value: Json, [key, ...rest]: readonly string[], text: string): Json {
  if (key === undefined) return text;
  if (Array.isArray(value)) return value.map((inner, index) => (String(index) === key ? replaced(inner, rest, text) : inner));
  return { ...(value as object), [key]: replaced((value as { [key: string]: Json })[key] ?? null, rest, text) };
}

it('covers every module that keeps something', () => {
  expect(new Set(STORED.map(({ tag }) => tag))).toEqual(
    new Set(['accounts', 'keys', 'profiles', 'privacy', 'events', 'history', 'readings', 'chat', 'reports', 'admin']),
  );
  expect(context.requestsPerSecond).toBe(0);
});
