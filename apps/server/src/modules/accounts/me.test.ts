import { describe, expect, it } from 'vitest';
import { sql } from '../../app.fixture.ts';
import { accountsApp, bearer, outcome, PASSWORD, refusals } from './accounts.fixture.ts';

const HOUR_MS = 3_600_000;
const { app, urls, later, post, login, mailsTo, tokenTo, registered } = await accountsApp();

async function signedIn() {
  const person = await registered();
  const headers = bearer(await login(person.email));
  const patch = (payload: object) => app.inject({ method: 'PATCH', url: '/v1/me', headers, payload });
  const move = (email: string, currentPassword = PASSWORD) => post('/v1/auth/email/change', { email, currentPassword }, headers);
  return { ...person, headers, patch, move, me: () => app.inject({ url: '/v1/me', headers }) };
}
const confirm = (token: string) => post('/v1/auth/email/change/confirm', { token });

describe('GET and PATCH /v1/me', () => {
  it('200: changes what is named and leaves the rest', async () => {
    const { patch, me, email } = await signedIn();
    await patch({ timeZone: 'Pacific/Kiritimati', settings: { system: 'chaldean', methods: { lifePath: 'digits' } } });
    const answer = await patch({ locale: 'uk', settings: { methods: { masters: [11] } } });
    expect(answer.statusCode).toBe(200);
    expect(answer.json()).toMatchObject({
      email,
      locale: 'uk',
      timeZone: 'Pacific/Kiritimati',
      settings: { system: 'chaldean', methods: { masters: [11] } },
    });
    expect((await me()).json()).toEqual(answer.json());
  });

  it('200: takes a preference back with null', async () => {
    const { patch } = await signedIn();
    await patch({ settings: { system: 'chaldean', methods: { lifePath: 'digits' } } });
    expect((await patch({ settings: { system: null } })).json().settings).toEqual({ methods: { lifePath: 'digits' } });
  });

  it('422: names the fields that are not right, and changes nothing', async () => {
    const { patch, me } = await signedIn();
    const answer = await patch({
      locale: '',
      timeZone: 'Mars',
      role: 'admin',
      settings: { system: 'martian', methods: { lifePath: 'x' } },
    });
    expect(refusals(answer)).toEqual([
      '/locale invalid_format',
      '/timeZone unknown_time_zone',
      '/settings/system invalid_option',
      '/settings/methods/lifePath invalid_option',
      '/role unknown_field',
    ]);
    expect((await me()).json()).toMatchObject({ role: 'user', timeZone: 'UTC', settings: {} });
  });

  it('401: is about somebody', async () => {
    expect(outcome(await app.inject('/v1/me'))).toEqual([401, 'unauthenticated']);
  });
});

describe('POST /v1/auth/email/change', () => {
  it('202: moves the account when the link in the new mailbox is followed, and tells the old one', async () => {
    const { email, move, me } = await signedIn();
    const to = `new-${email}`;
    expect((await move(to)).statusCode).toBe(202);
    expect((await me()).json().email).toBe(email);
    expect((await confirm(await tokenTo(to))).statusCode).toBe(204);
    expect((await me()).json()).toMatchObject({ email: to, emailVerified: true });
    expect([(await login(to)).statusCode, (await login(email)).statusCode]).toEqual([200, 401]);
    expect((await mailsTo(email)).map(({ subject }) => subject)).toEqual(['Your 1Numbers account was moved to another address']);
  });

  it('202: answers alike where the address has an account, and tells that one by mail alone', async () => {
    const [{ move }, other] = [await signedIn(), await registered()];
    const [free, taken] = [await move('free@example.org'), await move(other.email)];
    expect([taken.statusCode, taken.body]).toEqual([free.statusCode, free.body]);
    expect((await mailsTo(other.email)).map(({ subject }) => subject)).toEqual(['You already have an account at 1Numbers']);
  });

  it('422: wants the password once more', async () => {
    const { move } = await signedIn();
    expect(refusals(await move('free@example.org', 'not the password'))).toEqual(['/currentPassword password_wrong']);
  });

  it('202: takes a sign-in of a moment ago for who has no password, and 403 one of longer ago', async () => {
    const { email, headers, userId } = await signedIn();
    await sql(urls.adminUrl, 'update users set password_hash = null where id = $1', [userId]);
    const move = () => post('/v1/auth/email/change', { email: `free-${email}` }, headers);
    expect((await move()).statusCode).toBe(202);
    later(HOUR_MS / 4);
    expect(outcome(await move())).toEqual([403, 'forbidden']);
  });

  it('422: ends the link after an hour, and links to the old address once it has moved', async () => {
    const { email, move } = await signedIn();
    await move(`late-${email}`);
    const late = await tokenTo(`late-${email}`);
    later(HOUR_MS);
    expect(refusals(await confirm(late))).toEqual(['/token token_not_valid']);
    await post('/v1/auth/password/forgot', { email });
    const reset = await tokenTo(email);
    await move(`next-${email}`);
    expect((await confirm(await tokenTo(`next-${email}`))).statusCode).toBe(204);
    expect(refusals(await post('/v1/auth/password/reset', { token: reset, password: PASSWORD }))).toEqual(['/token token_not_valid']);
  });

  it('409: moves to no address that got an account meanwhile', async () => {
    const { email, move, me } = await signedIn();
    const to = `busy-${email}`;
    await move(to);
    const token = await tokenTo(to);
    await post('/v1/auth/register', { email: to, password: PASSWORD });
    expect(outcome(await confirm(token))).toEqual([409, 'conflict']);
    expect((await me()).json().email).toBe(email);
  });
});
