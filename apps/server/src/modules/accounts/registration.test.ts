import { describe, expect, it } from 'vitest';
import { sql } from '../../app.fixture.ts';
import { accountsApp, bearer, outcome, PASSWORD, refusals } from './accounts.fixture.ts';

const DAY_MS = 86_400_000;
const { app, context, urls, later, post, login, mailsTo, tokenTo, registered } = await accountsApp();

describe('POST /v1/auth/register', () => {
  it('201: makes an account that can be used at once, and sends a link', async () => {
    const answer = await post('/v1/auth/register', {
      email: 'Ada@Example.org',
      password: PASSWORD,
      locale: 'pl',
      timeZone: 'Europe/Warsaw',
    });
    expect([answer.statusCode, answer.json()]).toEqual([201, { accepted: true }]);
    const me = await app.inject({ url: '/v1/me', headers: bearer(await login('ada@example.org')) });
    expect(me.json()).toMatchObject({
      email: 'Ada@Example.org',
      emailVerified: false,
      role: 'user',
      locale: 'pl',
      timeZone: 'Europe/Warsaw',
    });
    const [mail] = await mailsTo('Ada@Example.org');
    expect(mail?.subject).toBe('Verify your address for 1Numbers');
    expect(mail?.text).toMatch(/^http:\/\/localhost:3000\/#\/verify\?token=t_/m);
  });

  it('201: answers alike for an address that has an account, changes nothing there, and tells it by mail alone', async () => {
    const { email } = await registered();
    const fresh = await post('/v1/auth/register', { email: 'new@example.org', password: PASSWORD });
    const taken = await post('/v1/auth/register', { email: email.toUpperCase(), password: 'another one of mine' });
    expect([taken.statusCode, taken.body]).toEqual([fresh.statusCode, fresh.body]);
    expect(Object.keys(taken.headers)).toEqual(Object.keys(fresh.headers));
    expect((await login(email, 'another one of mine')).statusCode).toBe(401);
    expect((await login(email)).statusCode).toBe(200);
    expect((await mailsTo(email.toUpperCase())).map(({ subject }) => subject)).toEqual(['You already have an account at 1Numbers']);
  });

  it('201: gives one of two who register an address at once the account', async () => {
    const passwords = ['one of the two birds', 'two of the two birds'];
    await Promise.all(passwords.map((password) => post('/v1/auth/register', { email: 'twice@example.org', password })));
    const logins = await Promise.all(passwords.map((password) => login('twice@example.org', password)));
    expect(logins.map(({ statusCode }) => statusCode).sort()).toEqual([200, 401]);
  });

  it('422: names every field that is not right', async () => {
    const answer = await post('/v1/auth/register', { email: 'ada', password: 'short', locale: 'no language', timeZone: 'Mars', age: 5 });
    expect(refusals(answer)).toEqual([
      '/email invalid_format',
      '/password too_small',
      '/locale invalid_format',
      '/timeZone unknown_time_zone',
      '/age unknown_field',
    ]);
  });

  it('422: takes no address that a mail program could read as two, or as more than an address', async () => {
    for (const email of [
      'a,b@example.org',
      'a@example.org,b@example.org',
      'a<b@example.org',
      '"a b"@example.org',
      'a@example.org\r\nBcc: b@x.org',
    ])
      expect(refusals(await post('/v1/auth/register', { email, password: PASSWORD })), email).toEqual(['/email invalid_format']);
  });

  it('422: refuses a password that is common or quick to guess, its own address too, and never repeats it', async () => {
    const refused = async (password: string) => refusals(await post('/v1/auth/register', { email: 'ada.lovelace@example.org', password }));
    expect(await refused('password123')).toEqual(['/password password_too_common']);
    expect(await refused('Ada.Lovelace1')).toEqual(['/password password_too_weak']);
    const answer = await post('/v1/auth/register', { email: 'ada@example.org', password: 'Summer2026!' });
    expect(answer.body).not.toContain('Summer');
  });

  it('keeps neither the address nor the password where somebody with the tables could read it', async () => {
    await post('/v1/auth/register', { email: 'canary@example.org', password: 'canary in a coal mine' });
    const rows = await sql<{ text: string }>(
      urls.adminUrl,
      "select users::text || encode(sealed, 'escape') as text from users union select single_use_tokens::text from single_use_tokens",
    );
    expect(rows.map(({ text }) => text).join('\n')).not.toMatch(/canary/);
  });
});

describe('POST /v1/auth/verify-email', () => {
  it('204: verifies the address, once', async () => {
    await post('/v1/auth/register', { email: 'grace@example.org', password: PASSWORD });
    const token = await tokenTo('grace@example.org');
    const answers = await Promise.all([1, 2, 3].map(() => post('/v1/auth/verify-email', { token })));
    expect(answers.map(({ statusCode }) => statusCode).sort()).toEqual([204, 422, 422]);
    expect((await login('grace@example.org')).json().user).toMatchObject({ emailVerified: true, verifyBy: null });
  });

  it('422: takes no token that is unknown or a week old', async () => {
    const { email } = await registered({ isVerified: false });
    await post('/v1/auth/verify-email/resend', { email });
    const token = await tokenTo(email);
    expect(refusals(await post('/v1/auth/verify-email', { token: `${token}A` }))).toEqual(['/token token_not_valid']);
    expect(refusals(await post('/v1/auth/password/reset', { token, password: 'other words of mine' }))).toEqual(['/token token_not_valid']);
    later(7 * DAY_MS);
    expect(refusals(await post('/v1/auth/verify-email', { token }))).toEqual(['/token token_not_valid']);
  });
});

describe('POST /v1/auth/verify-email/resend', () => {
  it('202: writes to who has to verify, and to nobody else, with one answer for all', async () => {
    const [unverified, verified] = [await registered({ isVerified: false }), await registered()];
    const answers = await Promise.all(
      [unverified.email, verified.email, 'nobody@example.org'].map((email) => post('/v1/auth/verify-email/resend', { email })),
    );
    expect(answers.map(({ statusCode, body }) => [statusCode, body])).toEqual(Array(3).fill([202, '{"accepted":true}']));
    const counts = await Promise.all(
      [unverified.email, verified.email, 'nobody@example.org'].map(async (email) => (await mailsTo(email)).length),
    );
    expect(counts).toEqual([1, 0, 0]);
  });

  it('202: fills no mailbox: five mails in an hour, also of many asked for at once, and the answer is the same after them', async () => {
    const { email } = await registered({ isVerified: false });
    const ask = () => post('/v1/auth/verify-email/resend', { email });
    const first = await ask();
    expect(await mailsTo(email)).toHaveLength(1);
    const more = await Promise.all(Array.from({ length: 12 }, ask));
    expect(await mailsTo(email)).toHaveLength(5);
    expect([first, ...more].map(({ statusCode }) => statusCode)).toEqual(Array(13).fill(202));
  });
});

describe('an address that is not verified', () => {
  it('ends changes after seven days, says what to do, and goes on at once when it is verified', async () => {
    const { email } = await registered({ isVerified: false });
    const change = async () => app.inject({ method: 'PATCH', url: '/v1/me', headers, payload: { timeZone: 'Asia/Tokyo' } });
    let headers = bearer(await login(email));
    expect((await change()).statusCode).toBe(200);
    later(7 * DAY_MS + 1);
    headers = bearer(await login(email));
    const refused = await change();
    expect(outcome(refused)).toEqual([403, 'forbidden']);
    expect(refused.json().detail).toContain('/v1/auth/verify-email/resend');
    expect((await app.inject({ url: '/v1/me', headers })).statusCode).toBe(200);
    await post('/v1/auth/verify-email/resend', { email });
    await post('/v1/auth/verify-email', { token: await tokenTo(email) });
    expect((await change()).statusCode).toBe(200);
  });

  it('leaves signing out and a new password open', async () => {
    const { email } = await registered({ isVerified: false });
    later(7 * DAY_MS + 1);
    const headers = bearer(await login(email));
    const change = await post('/v1/auth/password/change', { currentPassword: PASSWORD, password: 'other words of mine' }, headers);
    expect(change.statusCode).toBe(204);
    expect((await post('/v1/auth/logout', undefined, headers)).statusCode).toBe(204);
  });

  it('ends the changes of its keys as well', async () => {
    const { userId } = await registered({ isVerified: false });
    const ctx = { actor: { kind: 'user', userId, sessionId: userId, role: 'user' } as const, db: context.database };
    const { key } = await context.apiKeys.create(
      { ...ctx, log: app.log, signal: new AbortController().signal },
      { name: 'k', scopes: ['profiles:write', 'profiles:read'] },
    );
    later(7 * DAY_MS + 1);
    const send = (method: 'GET' | 'POST') =>
      app.inject({
        method,
        url: '/v1/profiles',
        headers: { 'x-api-key': key },
        ...(method === 'POST' && { payload: { label: 'A', name: 'Ada' } }),
      });
    expect(outcome(await send('POST'))).toEqual([403, 'forbidden']);
    expect((await send('GET')).statusCode).toBe(200);
  });
});
