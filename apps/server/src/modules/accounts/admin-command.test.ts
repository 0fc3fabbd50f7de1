import { describe, expect, it } from 'vitest';
import { accountsApp, bearer, OTHER_PASSWORD, PASSWORD, refusals } from './accounts.fixture.ts';
import { adminCommand } from './admin-command.ts';

const { app, context, post, login, registered, tokenTo } = await accountsApp();
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
    for (const args of [[], ['create'], ['make', 'a@example.org'], ['create', 'nobody'], ['create', 'a@example.org', 'b']])
      expect(await adminCommand(context, args)).toMatchObject({ done: false, text: expect.stringContaining('Say: admin create <email>') });
  });
});
