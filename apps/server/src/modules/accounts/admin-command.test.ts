import { generateSync } from 'otplib';
import { describe, expect, it } from 'vitest';
import { sql } from '../../app.fixture.ts';
import { accountsApp, bearer, OTHER_PASSWORD, outcome, PASSWORD, refusals } from './accounts.fixture.ts';
import { adminCommand } from './admin-command.ts';

const { app, context, urls, post, login, registered, mailsTo, tokenTo } = await accountsApp();
const create = (email: string) => adminCommand(context, ['create', email]);
const tokenIn = (text: string) => /#\/reset\?token=(t_[\w-]{43})$/.exec(text)?.[1];

describe('admin create', () => {
  it('makes an admin who sets the password by a link that works once', async () => {
    const { done, text } = await create('root@example.org');
    expect(done).toBe(true);
    const token = tokenIn(text);
    expect((await post('/v1/auth/password/reset', { token, password: PASSWORD })).statusCode).toBe(204);
    expect(refusals(await post('/v1/auth/password/reset', { token, password: PASSWORD }))).toEqual(['/token token_not_valid']);
    expect((await login('root@example.org')).json().user).toMatchObject({ role: 'admin', emailVerified: true });
  });

  it('leaves nobody a way in before the link is used', async () => {
    await create('empty@example.org');
    for (const password of ['', ' ', 'null']) expect((await login('empty@example.org', password)).statusCode).not.toBe(200);
  });

  it('makes the account of an address an admin, and keeps its password', async () => {
    const { email } = await registered();
    expect((await create(email)).text).toContain('The account of this address is an admin now.');
    expect((await login(email)).json().user.role).toBe('admin');
  });

  it('lets no stranger become an admin who registered the address and could not verify it', async () => {
    const { email } = await registered({ isVerified: false });
    const stranger = bearer(await login(email));
    const theirs = `theirs.${email}`;
    await post('/v1/auth/email/change', { currentPassword: PASSWORD, email: theirs }, stranger);
    const link = await tokenTo(theirs);
    const { text } = await create(email);
    expect((await post('/v1/auth/email/change/confirm', { token: link })).statusCode).toBe(422);
    expect((await app.inject({ url: '/v1/me', headers: stranger })).statusCode).toBe(401);
    expect((await login(email)).statusCode).toBe(401);
    await post('/v1/auth/password/reset', { token: tokenIn(text), password: OTHER_PASSWORD });
    expect((await login(email, OTHER_PASSWORD)).json().user.role).toBe('admin');
  });

  it('says how it is called when it is called otherwise', async () => {
    for (const args of [
      [],
      ['create'],
      ['second-factor-off'],
      ['make', 'a@example.org'],
      ['toString', 'a@example.org'],
      ['create', 'nobody'],
      ['create', 'a@example.org', 'b'],
    ])
      expect(await adminCommand(context, args)).toMatchObject({ done: false, text: expect.stringContaining('Say: admin create <email>') });
  });
});

describe('admin second-factor-off', () => {
  const off = (email: string) => adminCommand(context, ['second-factor-off', email]);

  async function withSecondFactor() {
    const person = await registered();
    const headers = bearer(await login(person.email));
    const { secret } = (await post('/v1/auth/totp/setup', { currentPassword: PASSWORD }, headers)).json();
    const code = generateSync({ secret, epoch: Math.floor(context.now().getTime() / 1000) });
    expect((await post('/v1/auth/totp/confirm', { code }, headers)).statusCode).toBe(200);
    return { ...person, headers };
  }

  it('lets somebody in by the password alone who lost app and codes, signs them out everywhere, and tells them', async () => {
    const { email, userId, headers } = await withSecondFactor();
    const halfWay = await login(email);
    expect(outcome(halfWay)).toEqual([401, 'second_factor_required']);
    const { done, text } = await off(email.toUpperCase());
    expect([done, text.split('\n').length]).toEqual([true, 1]);
    expect(text).toContain('is off');
    expect((await app.inject({ url: '/v1/me', headers })).statusCode).toBe(401);
    const { token } = halfWay.json().secondFactor;
    expect(refusals(await post('/v1/auth/login/second-factor', { token, code: '000000' }))).toEqual(['/token token_not_valid']);
    const again = await login(email);
    expect(again.json().user.signIn).toMatchObject({ password: true, totp: false, recoveryCodesLeft: 0 });
    expect((await mailsTo(email)).at(-1)?.text).toContain('asks for a code of your authenticator app no longer');
    const log = (await app.inject({ url: '/v1/me/audit', headers: bearer(again) })).json().items;
    expect(log).toContainEqual(
      expect.objectContaining({
        action: 'totp_disabled',
        actor: { kind: 'service', userId: null, via: 'second-factor-off' },
        details: { sessions_ended: 1 },
      }),
    );
    const told = await sql(urls.adminUrl, "select code from notifications where user_id = $1 and code = 'totp_disabled'", [userId]);
    expect(told).toHaveLength(1);
  });

  it('changes nothing where there is no second factor, where it was never confirmed, and where there is no account', async () => {
    const { email } = await registered();
    const headers = bearer(await login(email));
    expect(await off(email)).toEqual({ done: false, text: expect.stringContaining('has no second factor') });
    await post('/v1/auth/totp/setup', { currentPassword: PASSWORD }, headers);
    expect((await off(email)).done).toBe(false);
    expect(await off('nobody@example.org')).toEqual({ done: false, text: expect.stringContaining('No account has this address') });
    expect((await app.inject({ url: '/v1/me', headers })).statusCode).toBe(200);
    expect(await mailsTo(email)).toEqual([]);
  });
});
