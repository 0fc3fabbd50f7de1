import { HISTORY_ROUTES } from '@1numbers/contract';
import { describe, expect, it } from 'vitest';
import { callsOf, NOW, post, signedInPerson, sql, storedApp } from '../../app.fixture.ts';
import { buildApp } from '../../app.ts';
import type { Database } from '../../db/database.ts';
import { AppError } from '../../errors.ts';

const MINUTE_MS = 60_000;
const HANCOCK = { name: 'Thomas John Hancock', birthDate: '1936-10-12', include: ['lifePath'] };
const stored = await storedApp();
const { app, context, urls, later } = stored;
const somebody = async () => {
  const person = await signedInPerson(stored);
  const call = callsOf(app, person);
  const calculate = (body: object = HANCOCK, path = '/v1/calculate') => call('POST', path, body);
  const history = async (query = '') => (await call('GET', `/v1/history${query}`)).json();
  const kinds = async () => (await history()).items.map(({ kind }: { kind: string }) => kind);
  return { ...person, call, calculate, history, kinds };
};
const countAll = async () => (await sql<{ count: number }>(urls.adminUrl, 'select count(*)::int as count from history_entries'))[0]?.count;

describe('a calculation', () => {
  it('is noted for whom the token speaks, sealed, and answered as to anybody', async () => {
    const { calculate, history, userId } = await somebody();
    const [known, anybody] = [await calculate(), await post(app, '/v1/calculate', HANCOCK)];
    expect([known.statusCode, known.body]).toEqual([200, anybody.body]);
    expect(known.headers).toMatchObject({ 'cache-control': 'private, no-store', 'x-content-type-options': 'nosniff' });
    expect((await history()).items).toMatchObject([{ kind: 'chart', at: NOW.toISOString(), profileId: null, request: HANCOCK }]);
    const [row] = await sql(
      urls.adminUrl,
      "select tableoid::regclass::text as part, encode(sealed, 'escape') as sealed from history_entries where user_id = $1",
      [userId],
    );
    // The clock of the test stands in a month of its own; what has no part lies in the default one.
    expect(row?.part).toMatch(/^history_entries_(default|\d{4}_\d{2})$/);
    expect(row?.sealed).not.toMatch(/Hancock|1936/);
  });

  it('is noted of every kind, the last first', async () => {
    const { calculate, kinds } = await somebody();
    const born = { birthDate: '1990-03-15' };
    const days = { from: '2026-12-01', to: '2026-12-02' };
    for (const [path, body] of [
      ['/v1/calculate/compare', { ...born, systems: ['pythagorean', 'chaldean'] }],
      ['/v1/calculate/compatibility', { people: [born, { birthDate: '2000-01-01' }] }],
      ['/v1/calculate/dashas', born],
      ['/v1/calendar', { ...born, year: 2026, month: 11 }],
      ['/v1/dates', { ...born, ...days }],
      ['/v1/gematria', { text: 'light' }],
    ] as const) {
      expect((await calculate(body, path)).statusCode, path).toBe(200);
      later(1);
    }
    expect(await kinds()).toEqual(['gematria', 'dates', 'calendar', 'dashas', 'compatibility', 'comparison']);
  });

  it('is noted once when it is asked again within ten minutes', async () => {
    const { calculate, kinds } = await somebody();
    for (const wait of [0, 9 * MINUTE_MS, 2 * MINUTE_MS]) {
      later(wait);
      await calculate();
    }
    await calculate({ ...HANCOCK, system: 'chaldean' });
    expect(await kinds()).toEqual(['chart', 'chart', 'chart']);
  });

  it('is noted of nobody without a token, of no key, and where it was refused', async () => {
    const { call, calculate } = await somebody();
    const { key } = (await call('POST', '/v1/api-keys', { name: 'A key', scopes: ['profiles:read'] })).json();
    const before = await countAll();
    await post(app, '/v1/calculate', HANCOCK);
    expect((await app.inject({ method: 'POST', url: '/v1/calculate', headers: { 'x-api-key': key }, payload: HANCOCK })).statusCode).toBe(
      200,
    );
    expect((await calculate({ birthDate: '2023-02-29' })).statusCode).toBe(422);
    expect(await countAll()).toBe(before);
  });

  it('is not noted while the person keeps no history', async () => {
    const { call, calculate, history } = await somebody();
    await call('PATCH', '/v1/me', { settings: { keepHistory: false } });
    await calculate();
    expect((await call('POST', '/v1/history', { kind: 'chart', request: HANCOCK })).json()).toEqual({ noted: false });
    expect((await history()).items).toEqual([]);
    await call('PATCH', '/v1/me', { settings: { keepHistory: null } });
    await calculate();
    expect((await history()).items).toHaveLength(1);
  });

  it('401: is refused with a token that is not valid, and computed while the database is away', async () => {
    const { bearer } = await somebody();
    const forged = { authorization: `${bearer.authorization.slice(0, -4)}AAAA` };
    for (const headers of [forged, { authorization: 'Basic eDp5' }]) {
      const answer = await app.inject({ method: 'POST', url: '/v1/calculate', headers, payload: HANCOCK });
      expect([answer.statusCode, answer.json().code]).toEqual([401, 'unauthenticated']);
    }
    const away: Database['transaction'] = () => Promise.reject(new AppError('unavailable', 'Away.'));
    const cut = await buildApp({ ...context, database: { ...context.database, transaction: away, read: away } });
    // The one is known already, of the other it cannot be found out.
    for (const { authorization } of [bearer, (await signedInPerson(stored)).bearer]) {
      const answer = await cut.inject({ method: 'POST', url: '/v1/calculate', headers: { authorization }, payload: HANCOCK });
      expect(answer.statusCode).toBe(200);
    }
    await cut.close();
  });

  it('of a profile is noted with its id, and goes with it', async () => {
    const { call, history } = await somebody();
    const { id } = (await call('POST', '/v1/profiles', { label: 'Tom', name: 'Thomas', birthDate: '1936-10-12' })).json();
    await call('GET', `/v1/profiles/${id}/chart?asOf=2026-01-01&include=lifePath`);
    expect((await history()).items).toMatchObject([{ kind: 'chart', profileId: id, request: { asOf: '2026-01-01' } }]);
    await sql(urls.adminUrl, 'delete from profiles where id = $1', [id]);
    expect((await history()).items).toEqual([]);
  });
});

describe('/v1/history', () => {
  it('200: pages through, by kind as well, and takes the cursor of no other list', async () => {
    const { calculate, history, call } = await somebody();
    for (let day = 10; day < 15; day += 1) {
      await calculate({ birthDate: `1990-03-${day}` });
      later(1);
      await calculate({ text: `light ${day}` }, '/v1/gematria');
    }
    const seen: string[] = [];
    let cursor: string | null = '';
    while (cursor !== null) {
      const page: { items: { request: { birthDate: string } }[]; nextCursor: string | null } = await history(
        `?kind=chart&limit=2${cursor}`,
      );
      seen.push(...page.items.map(({ request }) => request.birthDate.slice(-2)));
      cursor = page.nextCursor && `&cursor=${page.nextCursor}`;
    }
    expect(seen).toEqual(['14', '13', '12', '11', '10']);
    const { nextCursor } = await history('?limit=1');
    expect((await call('GET', `/v1/history?kind=chart&cursor=${nextCursor}`)).statusCode).toBe(422);
    expect(HISTORY_ROUTES.list.answer.schemas[0].safeParse(await history()).error).toBeUndefined();
  });

  it('200: notes what was calculated elsewhere, for a profile of one’s own', async () => {
    const { call, history } = await somebody();
    const theirs = await somebody();
    const { id } = (await theirs.call('POST', '/v1/profiles', { label: 'Tom', name: 'Thomas' })).json();
    expect((await call('POST', '/v1/history', { kind: 'vehicle', request: { plate: 'B 123' } })).json()).toEqual({ noted: true });
    expect((await history()).items).toMatchObject([{ kind: 'vehicle', request: { plate: 'B 123' } }]);
    expect((await call('POST', '/v1/history', { kind: 'chart', profileId: id })).statusCode).toBe(404);
    for (const body of [{ kind: 'chart' }, { kind: 'horoscope', request: {} }, { kind: 'chart', request: { name: 'x'.repeat(17_000) } }])
      expect((await call('POST', '/v1/history', body)).statusCode).toBe(422);
  });

  it('204: forgets one, or all, and writes that down', async () => {
    const { calculate, call, history, userId } = await somebody();
    await calculate();
    await calculate({ birthDate: '1990-03-15' });
    const [{ id }] = (await history()).items;
    const forget = () => call('DELETE', `/v1/history/${id}`);
    expect([(await forget()).statusCode, (await forget()).statusCode]).toEqual([204, 404]);
    expect((await history()).items).toHaveLength(1);
    expect((await call('DELETE', '/v1/history')).statusCode).toBe(204);
    expect((await history()).items).toEqual([]);
    const events = await sql(urls.adminUrl, "select details from audit_events where user_id = $1 and action = 'history_cleared'", [userId]);
    expect(events).toEqual([{ details: { entries: 1 } }]);
  });

  it('keeps the last 1,000 of a person', async () => {
    const { userId, history, calculate } = await somebody();
    await sql(
      urls.adminUrl,
      `insert into history_entries (id, user_id, at, kind, request_index)
        select gen_random_uuid(), $1, $2::timestamptz - make_interval(mins => n), 'chart', n::text::bytea from generate_series(1, 1005) n`,
      [userId, NOW],
    );
    await calculate();
    expect(await context.history.forgetOld(context.database, context.now())).toBe(6);
    expect((await history('?limit=1')).items).toMatchObject([{ request: HANCOCK }]);
    const left = await sql(urls.adminUrl, 'select count(*)::int as count from history_entries where user_id = $1', [userId]);
    expect(left).toEqual([{ count: 1000 }]);
  });
});
