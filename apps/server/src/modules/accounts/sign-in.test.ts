import { describe, expect, it, vi } from 'vitest';
import { sql } from '../../app.fixture.ts';
import { accountsApp, bearer, outcome, PASSWORD, type Registered } from './accounts.fixture.ts';

const BELIEVED_MS = 3_100;
const HERE = { 'x-client': 'web', origin: 'http://localhost:3000' };
const { app, context, urls, later, post, login, registered } = await accountsApp();

const refresh = (refreshToken: string) => post('/v1/auth/refresh', { refreshToken });
const refreshByCookie = (cookie: string, headers: Readonly<Record<string, string>> = HERE) =>
  post('/v1/auth/refresh', {}, { ...headers, cookie });
const me = (headers: object) => app.inject({ url: '/v1/me', headers: { ...headers } });
const list = async (headers: object) => (await app.inject({ url: '/v1/auth/sessions', headers: { ...headers } })).json().items;

/** A session of somebody, without the quarter of a second of a password. */
async function session({ userId }: Registered) {
  const user = { userId, role: 'user' } as const;
  return context.database.transaction({ kind: 'service', name: 'test' }, (tx) =>
    context.sessions.start(tx, user, { ip: '127.0.0.1', userAgent: 'a browser' }),
  );
}
const bearerOf = ({ accessToken }: { readonly accessToken: string }) => ({ authorization: `Bearer ${accessToken}` });

describe('POST /v1/auth/login', () => {
  it('200: gives tokens that are good, and whose they are', async () => {
    const { email, userId } = await registered();
    const answer = await login(`${email.slice(0, 1).toUpperCase()}${email.slice(1)}`, PASSWORD, { 'user-agent': 'a test' });
    expect(answer.statusCode).toBe(200);
    expect(answer.json()).toMatchObject({ expiresIn: 86_400, user: { id: userId, email } });
    expect(answer.headers['set-cookie']).toBeUndefined();
    expect((await me(bearer(answer))).json()).toEqual(answer.json().user);
    expect(await list(bearer(answer))).toMatchObject([{ current: true, userAgent: 'a test' }]);
  });

  it('200: gives a browser the refresh token as a cookie that no script reads, and not in the answer', async () => {
    const { email } = await registered();
    const answer = await login(email, PASSWORD, HERE);
    expect(answer.json()).not.toHaveProperty('refreshToken');
    expect(answer.headers['set-cookie']).toMatch(
      /^__Host-refresh=r_[\w-]{43}; Max-Age=604800; Path=\/; HttpOnly; Secure; SameSite=Strict$/,
    );
    expect((await login(email, PASSWORD, { 'x-client': 'web' })).headers['set-cookie']).toContain('__Host-refresh=r_');
  });

  it('401: says the same, in the same time, of a wrong password and of nobody', async () => {
    const { email } = await registered();
    const times: Record<string, number[]> = { [email]: [], 'nobody@example.org': [] };
    const answers: string[] = [];
    for (let round = 0; round < 3; round += 1)
      for (const [address, taken] of Object.entries(times)) {
        const began = performance.now();
        const answer = await login(address, 'not the password');
        taken.push(performance.now() - began);
        const { requestId: _, ...problem } = answer.json();
        answers.push(JSON.stringify([answer.statusCode, problem]));
      }
    expect(new Set(answers).size).toBe(1);
    expect(JSON.parse(answers[0] ?? '')).toMatchObject([401, { code: 'unauthenticated' }]);
    const [some = 0, none = 0] = Object.values(times).map((taken) => Math.min(...taken));
    // Without a hash to compute the answer is there fifty times sooner.
    expect(none / some).toBeGreaterThan(0.3);
    expect(none / some).toBeLessThan(3.3);
  });

  it('403: tells who knows the password that the account is disabled, and nobody else', async () => {
    const { email, userId } = await registered();
    await sql(urls.adminUrl, 'update users set disabled_at = now() where id = $1', [userId]);
    expect(outcome(await login(email))).toEqual([403, 'forbidden']);
    expect(outcome(await login(email, 'not the password'))).toEqual([401, 'unauthenticated']);
  });

  it('403: gives no cookie to a page of another origin', async () => {
    const { email } = await registered();
    for (const origin of ['https://evil.example', 'null', 'http://localhost.evil.example:3000']) {
      const answer = await login(email, PASSWORD, { 'x-client': 'web', origin });
      expect([origin, ...outcome(answer)]).toEqual([origin, 403, 'forbidden']);
      expect(answer.headers['set-cookie']).toBeUndefined();
    }
  });

  it('422: wants an address and a password', async () => {
    expect((await post('/v1/auth/login', {})).json().errors).toMatchObject([
      { pointer: '/email', code: 'required' },
      { pointer: '/password', code: 'required' },
    ]);
  });

  it('429: stops guessing after ten wrong passwords, says for how long, and lets in again after that', async () => {
    const { email } = await registered();
    for (let wrong = 0; wrong < 10; wrong += 1) expect((await login(email, 'not the password')).statusCode).toBe(401);
    const refused = await login(email);
    expect(outcome(refused)).toEqual([429, 'rate_limited']);
    const wait = Number(refused.headers['retry-after']);
    expect(wait).toBeGreaterThan(600);
    later(wait * 1000);
    expect((await login(email)).statusCode).toBe(200);
  });

  it('429: lets no guess through for being sent along with others', async () => {
    const { email } = await registered();
    const answers = await Promise.all(Array.from({ length: 14 }, () => login(email, 'not the password')));
    expect(answers.filter(({ statusCode }) => statusCode === 401)).toHaveLength(10);
    expect(answers.filter(({ statusCode }) => statusCode === 429)).toHaveLength(4);
    later(900_000);
  });

  it('401: is written into the log of the account, once in a while however often somebody guesses', async () => {
    const { email, userId } = await registered();
    await login(email, 'not the password');
    await login(email, 'not the password');
    const tokens = await session({ userId, email });
    const log = async () => (await app.inject({ url: '/v1/me/audit', headers: bearerOf(tokens) })).json().items;
    const failed = async () => (await log()).filter(({ action }: { action: string }) => action === 'sign_in_failed');
    await vi.waitFor(async () => expect(await failed()).toHaveLength(1));
    expect((await failed())[0]).toMatchObject({ actor: { kind: 'anonymous' }, origin: { ip: '127.0.0.1' } });
  });
});

describe('POST /v1/auth/refresh', () => {
  it('200: gives new tokens of the same session', async () => {
    const person = await registered();
    const tokens = await session(person);
    const answer = await refresh(tokens.refreshToken);
    expect(answer.statusCode).toBe(200);
    expect(answer.json().refreshToken).not.toBe(tokens.refreshToken);
    expect(answer.json().user).toMatchObject({ id: person.userId });
    expect(await list(bearer(answer))).toHaveLength(1);
  });

  it('200: gives the same successor to two who ask at once, and to one who asks again within ten seconds', async () => {
    const { refreshToken } = await session(await registered());
    const answers = await Promise.all([refresh(refreshToken), refresh(refreshToken), refresh(refreshToken)]);
    later(9_000);
    answers.push(await refresh(refreshToken));
    expect(new Set(answers.map((answer) => answer.json().refreshToken)).size).toBe(1);
    expect((await refresh(answers[0]?.json().refreshToken)).statusCode).toBe(200);
  });

  it('401: ends the whole session when a spent token comes back later', async () => {
    const { refreshToken } = await session(await registered());
    const answer = await refresh(refreshToken);
    later(10_001);
    expect(outcome(await refresh(refreshToken))).toEqual([401, 'unauthenticated']);
    expect(outcome(await refresh(answer.json().refreshToken))).toEqual([401, 'unauthenticated']);
    expect((await me(bearer(answer))).statusCode).toBe(401);
  });

  it('401: knows no token that is made up, seven days old, or an access token', async () => {
    const { refreshToken, accessToken } = await session(await registered());
    for (const token of ['r_made-up', accessToken]) expect(outcome(await refresh(token))).toEqual([401, 'unauthenticated']);
    expect(outcome(await post('/v1/auth/refresh', {}))).toEqual([401, 'unauthenticated']);
    later(7 * 86_400_000);
    expect(outcome(await refresh(refreshToken))).toEqual([401, 'unauthenticated']);
  });

  it('200: goes on by the cookie, and gives the next one', async () => {
    const { refreshToken } = await session(await registered());
    const answer = await refreshByCookie(`theme=dark; __Host-refresh=${refreshToken}`);
    expect(answer.statusCode).toBe(200);
    expect(answer.json()).not.toHaveProperty('refreshToken');
    const [next] = String(answer.headers['set-cookie']).split(';');
    expect((await refreshByCookie(next as string)).statusCode).toBe(200);
  });

  it('200: takes the cookie also where people reach the service by another name than PUBLIC_URL', async () => {
    const { refreshToken } = await session(await registered());
    const headers = { host: '127.0.0.1:3000', origin: 'http://127.0.0.1:3000' };
    expect((await refreshByCookie(`__Host-refresh=${refreshToken}`, headers)).statusCode).toBe(200);
  });

  it('403: takes no cookie from a page of another origin, and none that says no origin, and spends nothing', async () => {
    const { refreshToken } = await session(await registered());
    for (const headers of [{ origin: 'https://evil.example' }, {}])
      expect(outcome(await refreshByCookie(`__Host-refresh=${refreshToken}`, headers))).toEqual([403, 'forbidden']);
    expect((await refreshByCookie(`__Host-refresh=${refreshToken}`)).statusCode).toBe(200);
  });

  it('401: takes a cookie back that is good no longer', async () => {
    const answer = await refreshByCookie('__Host-refresh=r_made-up');
    expect(answer.statusCode).toBe(401);
    expect(answer.headers['set-cookie']).toMatch(/^__Host-refresh=; Max-Age=0; Path=\/;.*HttpOnly; Secure; SameSite=Strict$/);
  });
});

describe('POST /v1/auth/logout', () => {
  it('204: ends this session alone, at once, with its refresh token and its cookie', async () => {
    const person = await registered();
    const [here, there] = [await session(person), await session(person)];
    expect((await me(bearerOf(here))).statusCode).toBe(200);
    const answer = await post('/v1/auth/logout', undefined, bearerOf(here));
    expect([answer.statusCode, answer.body]).toEqual([204, '']);
    expect(answer.headers['set-cookie']).toContain('__Host-refresh=; Max-Age=0');
    expect((await me(bearerOf(here))).statusCode).toBe(401);
    expect((await refresh(here.refreshToken)).statusCode).toBe(401);
    expect((await me(bearerOf(there))).statusCode).toBe(200);
  });

  it('401: needs a session', async () => {
    expect(outcome(await post('/v1/auth/logout'))).toEqual([401, 'unauthenticated']);
  });
});

describe('POST /v1/auth/logout-everywhere', () => {
  it('204: ends all sessions of the person and of nobody else', async () => {
    const [person, other] = [await registered(), await registered()];
    const [here, there, theirs] = [await session(person), await session(person), await session(other)];
    expect((await post('/v1/auth/logout-everywhere', undefined, bearerOf(here))).statusCode).toBe(204);
    const statuses = await Promise.all([here, there, theirs].map(async (tokens) => (await me(bearerOf(tokens))).statusCode));
    expect(statuses).toEqual([401, 401, 200]);
  });
});

describe('GET and DELETE /v1/auth/sessions', () => {
  it('204: ends another session of the person', async () => {
    const person = await registered();
    const [here, there] = [await session(person), await session(person)];
    const items = await list(bearerOf(here));
    expect(items).toHaveLength(2);
    const { id } = items.find(({ current }: { current: boolean }) => !current);
    expect((await app.inject({ method: 'DELETE', url: `/v1/auth/sessions/${id}`, headers: bearerOf(here) })).statusCode).toBe(204);
    expect((await me(bearerOf(there))).statusCode).toBe(401);
    expect(await list(bearerOf(here))).toHaveLength(1);
  });

  it('404: has no session of another person, just as none that is nowhere', async () => {
    const [mine, theirs] = [await session(await registered()), await session(await registered())];
    const [{ id }] = await list(bearerOf(theirs));
    for (const each of [id, '01938c3e-7b0a-7c2f-9c39-3a6f4d1f2b10', 'no-id']) {
      const answer = await app.inject({ method: 'DELETE', url: `/v1/auth/sessions/${each}`, headers: bearerOf(mine) });
      expect(outcome(answer)).toEqual([404, 'not_found']);
    }
    expect((await me(bearerOf(theirs))).statusCode).toBe(200);
  });
});

describe('an access token', () => {
  it('dies within five seconds when its account is disabled behind the back of this server', async () => {
    const person = await registered();
    const tokens = await session(person);
    expect((await me(bearerOf(tokens))).statusCode).toBe(200);
    await sql(urls.adminUrl, 'update users set disabled_at = now() where id = $1', [person.userId]);
    await new Promise((done) => setTimeout(done, BELIEVED_MS));
    expect((await me(bearerOf(tokens))).statusCode).toBe(401);
    expect((await refresh(tokens.refreshToken)).statusCode).toBe(401);
  });
});
