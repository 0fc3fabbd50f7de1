import { describe, expect, it } from 'vitest';
import { sql } from '../../app.fixture.ts';
import { accountsApp, bearer, OTHER_PASSWORD, outcome, PASSWORD, refusals } from './accounts.fixture.ts';

const HOUR_MS = 3_600_000;
const { app, context, urls, later, post, login, mailsTo, tokenTo, registered } = await accountsApp();

const me = async (headers: object) => (await app.inject({ url: '/v1/me', headers: { ...headers } })).statusCode;
const change = (headers: Readonly<Record<string, string>>, currentPassword: string, password = OTHER_PASSWORD) =>
  post('/v1/auth/password/change', { currentPassword, password }, headers);
const reset = (token: string, password = OTHER_PASSWORD) => post('/v1/auth/password/reset', { token, password });

describe('POST /v1/auth/password/change', () => {
  it('204: changes it, ends all other sessions, and says so by mail and in the app', async () => {
    const { email } = await registered();
    const [here, there] = [bearer(await login(email)), bearer(await login(email))];
    expect((await change(here, PASSWORD)).statusCode).toBe(204);
    expect([await me(here), await me(there)]).toEqual([200, 401]);
    expect([(await login(email)).statusCode, (await login(email, OTHER_PASSWORD)).statusCode]).toEqual([401, 200]);
    expect((await mailsTo(email)).map(({ subject }) => subject)).toEqual(['Your password for 1Numbers was changed']);
    const told = (await app.inject({ url: '/v1/notifications', headers: here })).json().items;
    expect(told.map(({ code }: { code: string }) => code)).toEqual(['password_changed']);
  });

  it('422: takes no wrong current password, and ends no session for it', async () => {
    const { email } = await registered();
    const [here, there] = [bearer(await login(email)), bearer(await login(email))];
    expect(refusals(await change(here, 'not the password'))).toEqual(['/currentPassword password_wrong']);
    expect(refusals(await change(here, PASSWORD, 'password1'))).toEqual(['/password password_too_common']);
    expect([await me(here), await me(there)]).toEqual([200, 200]);
  });

  it('401: needs a session, and 403: a key is not enough', async () => {
    const { userId } = await registered();
    expect(outcome(await change({}, PASSWORD))).toEqual([401, 'unauthenticated']);
    const actor = { kind: 'user', userId, sessionId: userId, role: 'user' } as const;
    const ctx = { actor, db: context.database, log: app.log, signal: new AbortController().signal };
    const { key } = await context.apiKeys.create(ctx, { name: 'k', scopes: ['profiles:read'] });
    expect(outcome(await change({ 'x-api-key': key }, PASSWORD))).toEqual([403, 'forbidden']);
  });
});

describe('POST /v1/auth/password/forgot', () => {
  it('202: writes to who has an account, with one answer for all', async () => {
    const { email } = await registered();
    const answers = await Promise.all([email, 'nobody@example.org'].map((address) => post('/v1/auth/password/forgot', { email: address })));
    expect(answers.map(({ statusCode, body }) => [statusCode, body])).toEqual(Array(2).fill([202, '{"accepted":true}']));
    expect(await mailsTo('nobody@example.org')).toEqual([]);
    const [mail] = await mailsTo(email);
    expect(mail?.text).toMatch(/^http:\/\/localhost:3000\/#\/reset\?token=t_/m);
  });
});

describe('POST /v1/auth/password/reset', () => {
  it('204: sets it for one of several who send the token at once, and ends all sessions', async () => {
    const { email } = await registered();
    const here = bearer(await login(email));
    await post('/v1/auth/password/forgot', { email });
    const token = await tokenTo(email);
    const answers = await Promise.all([reset(token), reset(token, 'six birds at noon'), reset(token, 'ten birds at noon')]);
    expect(answers.map(({ statusCode }) => statusCode).sort()).toEqual([204, 422, 422]);
    expect(await me(here)).toBe(401);
    expect((await login(email)).statusCode).toBe(401);
  });

  it('422: takes no token that is an hour old, and none of another link once one was used', async () => {
    const { email } = await registered();
    const ask = async () => {
      await post('/v1/auth/password/forgot', { email });
      return tokenTo(email);
    };
    const old = await ask();
    later(HOUR_MS);
    expect(refusals(await reset(old))).toEqual(['/token token_not_valid']);
    const [first, second] = [await ask(), await ask()];
    expect((await reset(second)).statusCode).toBe(204);
    expect(refusals(await reset(first, 'six birds at noon'))).toEqual(['/token token_not_valid']);
  });

  it('422: keeps the token good when the new password is refused', async () => {
    const { email } = await registered();
    await post('/v1/auth/password/forgot', { email });
    const token = await tokenTo(email);
    expect(refusals(await reset(token, 'password1'))).toEqual(['/password password_too_common']);
    expect((await reset(token)).statusCode).toBe(204);
  });

  it('204: lets the owner of an address into an account that a stranger made with it, and the stranger out, keys too', async () => {
    const { email, userId } = await registered({ isVerified: false });
    const stranger = bearer(await login(email));
    const created = await post('/v1/api-keys', { name: 'k', scopes: ['profiles:read'] }, stranger);
    await post('/v1/auth/email/change', { currentPassword: PASSWORD, email: 'stranger@example.org' }, stranger);
    const moving = await tokenTo('stranger@example.org');
    await post('/v1/auth/password/forgot', { email });
    expect((await reset(await tokenTo(email))).statusCode).toBe(204);
    expect(await me(stranger)).toBe(401);
    expect(await context.apiKeys.actorOf({ db: context.database }, created.json().key)).toBeNull();
    expect(refusals(await post('/v1/auth/email/change/confirm', { token: moving }))).toEqual(['/token token_not_valid']);
    expect((await login(email, OTHER_PASSWORD)).json().user).toMatchObject({ id: userId, emailVerified: true });
  });

  it('keeps of a token only its hash', async () => {
    const { email } = await registered();
    await post('/v1/auth/password/forgot', { email });
    const token = await tokenTo(email);
    const rows = await sql<{ row: string }>(urls.adminUrl, 'select single_use_tokens::text as row from single_use_tokens');
    expect(rows.map(({ row }) => row).join()).not.toContain(Buffer.from(token).toString('hex'));
  });

  it('204: opens an account that others are guessing at', async () => {
    const { email } = await registered();
    for (let wrong = 0; wrong < 10; wrong += 1) await login(email, 'not the password');
    expect((await login(email)).statusCode).toBe(429);
    await post('/v1/auth/password/forgot', { email });
    await reset(await tokenTo(email));
    expect((await login(email, OTHER_PASSWORD)).statusCode).toBe(200);
  });
});
