import { generateSync } from 'otplib';
import { describe, expect, it } from 'vitest';
import { service } from '../../actor.ts';
import { sql } from '../../app.fixture.ts';
import { SecondFactorRequired } from '../../errors.ts';
import { accountsApp, bearer, OTHER_PASSWORD, outcome, PASSWORD, type Registered, refusals } from './accounts.fixture.ts';

const STEP_MS = 30_000;
const WRONG = '000000';
const { app, context, urls, later, post, login, registered, mailsTo, tokenTo } = await accountsApp();

const codeOf = (secret: string, steps = 0) => generateSync({ secret, epoch: Math.floor(context.now().getTime() / 1000) + steps * 30 });
const finish = (token: string, code: string) => post('/v1/auth/login/second-factor', { token, code });
const me = async (headers: object) => (await app.inject({ url: '/v1/me', headers: { ...headers } })).json();

async function headersOf({ userId }: Registered) {
  const { accessToken } = await context.database.transaction(service('test'), (tx) =>
    context.sessions.start(tx, { userId, role: 'user' }, null),
  );
  return { authorization: `Bearer ${accessToken}` };
}

/** Somebody whose second factor is on, with a code to come: the one that switched it on is spent. No password is compared on the way. */
async function withTotp() {
  const person = await registered();
  const headers = await headersOf(person);
  const withoutPassword =
    'with before as (select password_hash from users where id = $1) update users set password_hash = null where id = $1';
  const [row] = await sql(urls.adminUrl, `${withoutPassword} returning (select password_hash from before)`, [person.userId]);
  const { secret } = (await post('/v1/auth/totp/setup', {}, headers)).json();
  const confirmed = await post('/v1/auth/totp/confirm', { code: codeOf(secret) }, headers);
  await sql(urls.adminUrl, 'update users set password_hash = $2 where id = $1', [person.userId, row?.password_hash]);
  later(STEP_MS);
  const { recoveryCodes } = confirmed.json();
  return { ...person, headers, secret: secret as string, recoveryCodes: recoveryCodes as string[] };
}

/** What somebody is given who proved one factor. */
async function tokenFor({ userId }: Registered): Promise<string> {
  const entering = context.accounts.enter({ db: context.database, log: app.log }, { ip: '127.0.0.1', userAgent: null }, async () => ({
    userId,
    method: 'password',
  }));
  const refused = await entering.catch((error: unknown) => error);
  expect(refused).toBeInstanceOf(SecondFactorRequired);
  return (refused as SecondFactorRequired).secondFactor.token;
}

describe('switching a second factor on', () => {
  it('takes the password, gives a secret that apps read, and counts once a code proves that the app has it', async () => {
    const person = await registered();
    const headers = await headersOf(person);
    expect(refusals(await post('/v1/auth/totp/setup', { currentPassword: 'not the password' }, headers))).toEqual([
      '/currentPassword password_wrong',
    ]);
    expect(refusals(await post('/v1/auth/totp/setup', {}, headers))).toEqual(['/currentPassword required']);
    const { secret, uri } = (await post('/v1/auth/totp/setup', { currentPassword: PASSWORD }, headers)).json();
    const { protocol, host, searchParams } = new URL(uri);
    expect([protocol, host, searchParams.get('secret'), searchParams.get('issuer')]).toEqual(['otpauth:', 'totp', secret, '1Numbers']);
    expect((await me(headers)).signIn).toMatchObject({ password: true, totp: false, recoveryCodesLeft: 0 });
    expect((await login(person.email)).statusCode).toBe(200);

    expect(refusals(await post('/v1/auth/totp/confirm', { code: WRONG }, headers))).toEqual(['/code code_wrong']);
    const confirmed = await post('/v1/auth/totp/confirm', { code: codeOf(secret) }, headers);
    const { recoveryCodes } = confirmed.json();
    expect([confirmed.statusCode, recoveryCodes.length, new Set(recoveryCodes).size]).toEqual([200, 10, 10]);
    expect((await me(headers)).signIn).toMatchObject({ totp: true, recoveryCodesLeft: 10 });
    expect((await mailsTo(person.email)).at(-1)?.text).toContain('asks for a code');
    for (const path of ['setup', 'confirm'])
      expect(
        outcome(await post(`/v1/auth/totp/${path}`, path === 'setup' ? { currentPassword: PASSWORD } : { code: WRONG }, headers)),
      ).toEqual([409, 'conflict']);
  });

  it('keeps neither the secret nor a recovery code as it is', async () => {
    const { userId, secret, recoveryCodes } = await withTotp();
    const rows = await sql<{ kept: Buffer }>(
      urls.adminUrl,
      'select sealed as kept from totp_factors where user_id = $1 union all select hash from recovery_codes where user_id = $1',
      [userId],
    );
    expect(rows).toHaveLength(11);
    for (const hidden of [secret, ...recoveryCodes]) for (const { kept } of rows) expect(kept.includes(hidden)).toBe(false);
  });

  it('is refused while nobody proved the address, so that its owner is never locked out by who registered it', async () => {
    const headers = await headersOf(await registered({ isVerified: false }));
    expect(outcome(await post('/v1/auth/totp/setup', { currentPassword: PASSWORD }, headers))).toEqual([403, 'forbidden']);
  });

  it('of an account without a password takes a sign-in of the last fifteen minutes in its place', async () => {
    const person = await registered();
    await sql(urls.adminUrl, 'update users set password_hash = null where id = $1', [person.userId]);
    const headers = await headersOf(person);
    expect((await post('/v1/auth/totp/setup', {}, headers)).statusCode).toBe(200);
    later(15 * 60_000);
    expect(outcome(await post('/v1/auth/totp/setup', {}, headers))).toEqual([403, 'forbidden']);
  });
});

describe('signing in with a second factor', () => {
  it('gives no token for the password alone, and says how to go on to whoever knows it', async () => {
    const { email, secret, userId } = await withTotp();
    const half = await login(email);
    expect(outcome(half)).toEqual([401, 'second_factor_required']);
    expect(half.json()).toMatchObject({ secondFactor: { methods: ['totp', 'recovery_code'], expiresIn: 300 } });
    expect(half.body).not.toMatch(/accessToken|refreshToken/);
    const { token } = half.json().secondFactor;
    expect(refusals(await finish(token, WRONG))).toEqual(['/code code_wrong']);
    const whole = await finish(token, codeOf(secret));
    expect([whole.statusCode, whole.json().user.id]).toEqual([200, userId]);
    expect((await me(bearer(whole))).id).toBe(userId);
    const events = "select details from audit_events where user_id = $1 and action = 'signed_in' order by seq desc limit 1";
    expect(await sql(urls.adminUrl, events, [userId])).toEqual([{ details: { method: 'password', factor: 'totp' } }]);
    expect(refusals(await finish(token, codeOf(secret, 1)))).toEqual(['/token token_not_valid']);
  });

  it('tells nobody who does not know the password that there is one', async () => {
    const { email } = await withTotp();
    const answers = [await login(email, 'not the password'), await login('nobody@example.org', 'not the password')];
    const [some, none] = answers.map((each) => ({ ...each.json(), requestId: '' }));
    expect(some).toEqual(none);
    expect(some.code).toBe('unauthenticated');
  });

  it('takes the code along with the password, and gives a browser its cookie', async () => {
    const { email, secret } = await withTotp();
    const answer = await post('/v1/auth/login', { email, password: PASSWORD, code: codeOf(secret) }, { 'x-client': 'web' });
    expect([answer.statusCode, answer.headers['set-cookie']]).toEqual([200, expect.stringContaining('__Host-refresh=r_')]);
  });

  it('takes the codes of three steps, for clocks differ, and no others', async () => {
    for (const [steps, expected] of [
      [-1, 422],
      [1, 200],
      [2, 422],
      [-2, 422],
    ] as const) {
      const { secret, ...person } = await withTotp();
      const token = await tokenFor(person);
      // The step before is the one that switched it on.
      expect([steps, (await finish(token, codeOf(secret, steps))).statusCode]).toEqual([steps, expected]);
    }
    const { secret, ...person } = await withTotp();
    later(STEP_MS);
    expect((await finish(await tokenFor(person), codeOf(secret, -1))).statusCode).toBe(200);
  });

  it('never takes a code twice, nor one of an earlier step, not even of two who send it at once', async () => {
    const { secret, headers, ...person } = await withTotp();
    const tokens = [await tokenFor(person), await tokenFor(person)];
    const answers = await Promise.all(tokens.map((token) => finish(token, codeOf(secret))));
    expect(answers.map(({ statusCode }) => statusCode).sort()).toEqual([200, 422]);
    const again = await tokenFor(person);
    expect(refusals(await finish(again, codeOf(secret)))).toEqual(['/code code_wrong']);
    expect(refusals(await finish(again, codeOf(secret, -1)))).toEqual(['/code code_wrong']);
    expect(refusals(await post('/v1/auth/totp/disable', { currentPassword: PASSWORD, code: codeOf(secret) }, headers))).toEqual([
      '/code code_wrong',
    ]);
  });

  it('takes each recovery code once, however it is written, of however many who send it at once', async () => {
    const { recoveryCodes, headers, ...person } = await withTotp();
    const [code = '', other = ''] = recoveryCodes;
    const tokens = await Promise.all([1, 2, 3].map(() => tokenFor(person)));
    const answers = await Promise.all(tokens.map((token) => finish(token, code)));
    expect(answers.map(({ statusCode }) => statusCode).sort()).toEqual([200, 422, 422]);
    expect((await me(headers)).signIn.recoveryCodesLeft).toBe(9);
    const token = await tokenFor(person);
    expect((await finish(token, ` ${other.toUpperCase().replaceAll('-', ' ').replaceAll('0', 'O')}`)).statusCode).toBe(200);
  });

  it('takes no recovery code of somebody else', async () => {
    const [ada, bob] = [await withTotp(), await withTotp()];
    expect(refusals(await finish(await tokenFor(ada), bob.recoveryCodes[0] ?? ''))).toEqual(['/code code_wrong']);
  });

  it('gives five minutes for the code, and none after the password changed or the account was disabled', async () => {
    const { email, secret, headers, userId } = await withTotp();
    const old = await tokenFor({ email, userId });
    later(301_000);
    expect(refusals(await finish(old, codeOf(secret)))).toEqual(['/token token_not_valid']);
    const before = await tokenFor({ email, userId });
    await post('/v1/auth/password/change', { currentPassword: PASSWORD, password: OTHER_PASSWORD }, headers);
    expect(refusals(await finish(before, codeOf(secret)))).toEqual(['/token token_not_valid']);
    const token = await tokenFor({ email, userId });
    await sql(urls.adminUrl, 'update users set disabled_at = now() where id = $1', [userId]);
    expect(outcome(await finish(token, codeOf(secret)))).toEqual([403, 'forbidden']);
  });

  it('stops guessing after five wrong codes, at one account from one place, and the right password does not start the count anew', async () => {
    const { email, secret, userId } = await withTotp();
    for (let wrong = 0; wrong < 4; wrong += 1)
      expect(refusals(await finish(await tokenFor({ email, userId }), WRONG))).toEqual(['/code code_wrong']);
    expect((await post('/v1/auth/login', { email, password: PASSWORD, code: WRONG })).statusCode).toBe(422);
    const refused = await finish(await tokenFor({ email, userId }), codeOf(secret));
    expect(outcome(refused)).toEqual([429, 'rate_limited']);
    later(Number(refused.headers['retry-after']) * 1000);
    expect((await finish(await tokenFor({ email, userId }), codeOf(secret))).statusCode).toBe(200);
  });

  it('is asked for after a new password by mail as well', async () => {
    const { email } = await withTotp();
    await post('/v1/auth/password/forgot', { email });
    expect((await post('/v1/auth/password/reset', { token: await tokenTo(email), password: OTHER_PASSWORD })).statusCode).toBe(204);
    expect(outcome(await login(email, OTHER_PASSWORD))).toEqual([401, 'second_factor_required']);
  });
});

describe('switching a second factor off, and making new recovery codes', () => {
  it('take both factors', async () => {
    const { email, userId, secret, headers, recoveryCodes } = await withTotp();
    for (const path of ['disable', 'recovery-codes']) {
      const url = `/v1/auth/totp/${path}`;
      expect(refusals(await post(url, { currentPassword: 'not the password', code: codeOf(secret) }, headers))).toEqual([
        '/currentPassword password_wrong',
      ]);
      expect(refusals(await post(url, { currentPassword: PASSWORD, code: WRONG }, headers))).toEqual(['/code code_wrong']);
    }
    const renewed = await post('/v1/auth/totp/recovery-codes', { currentPassword: PASSWORD, code: codeOf(secret) }, headers);
    expect(renewed.json().recoveryCodes).toHaveLength(10);
    expect(refusals(await finish(await tokenFor({ email, userId }), recoveryCodes[0] ?? ''))).toEqual(['/code code_wrong']);
    const [code] = renewed.json().recoveryCodes;
    expect((await post('/v1/auth/totp/disable', { currentPassword: PASSWORD, code }, headers)).statusCode).toBe(204);
    expect((await me(headers)).signIn).toMatchObject({ totp: false, recoveryCodesLeft: 0 });
    expect((await login(email)).statusCode).toBe(200);
    const subjects = (await mailsTo(email)).map(({ text }) => text);
    expect(subjects.filter((text) => text.includes('no longer')).length).toBeGreaterThanOrEqual(2);
    expect(outcome(await post('/v1/auth/totp/disable', { currentPassword: PASSWORD, code: WRONG }, headers))).toEqual([409, 'conflict']);
    const actions = await sql(urls.adminUrl, 'select action from audit_events where user_id = $1 order by seq', [userId]);
    const expected = ['totp_enabled', 'recovery_codes_made', 'totp_disabled'];
    expect(actions.map(({ action }) => action).filter((action) => expected.includes(action))).toEqual(expected);
  });
});
