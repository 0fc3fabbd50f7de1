import { describe, expect, it } from 'vitest';
import { type Person, signedInPerson, sql } from '../../app.fixture.ts';
import { accountsApp, bearer, outcome, PASSWORD, refusals } from './accounts.fixture.ts';

const HOUR_MS = 3_600_000;
const accounts = await accountsApp();
const { app, urls, later, post, login, mailsTo, tokenTo, registered } = accounts;

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

  it('200: knows what somebody is called, in any script, sealed, until it is taken back', async () => {
    const { patch, me, userId, email } = await signedIn();
    expect((await me()).json()).toMatchObject({ displayName: null, profileId: null });
    // A hundred characters outside the basic plane are two hundred units of JavaScript.
    for (const displayName of ['Łucja', 'आदा', '🌙'.repeat(100)])
      expect((await patch({ displayName })).json()).toMatchObject({ displayName });
    await patch({ displayName: 'A canary name', locale: 'uk' });
    expect((await login(email)).json().user.displayName).toBe('A canary name');
    const [kept] = await sql<{ text: string }>(urls.adminUrl, "select encode(display_name, 'escape') as text from users where id = $1", [
      userId,
    ]);
    expect(kept?.text).not.toContain('canary');
    expect((await patch({ displayName: null })).json()).toMatchObject({ displayName: null, locale: 'uk' });
  });

  it('422: says what is nothing to be called', async () => {
    const { patch } = await signedIn();
    for (const [displayName, code] of [
      ['', 'too_small'],
      ['  ', 'required'],
      ['a'.repeat(101), 'too_large'],
      ['two\nlines', 'control_character'],
      ['\ud800', 'ill_formed_unicode'],
      [7, 'invalid_type'],
    ])
      expect(refusals(await patch({ displayName }))).toEqual([`/displayName ${code}`]);
  });

  it('401: is about somebody', async () => {
    expect(outcome(await app.inject('/v1/me'))).toEqual([401, 'unauthenticated']);
  });
});

describe('the profile that is the person', () => {
  const keep = async ({ bearer: headers }: Pick<Person, 'bearer'>) =>
    (
      await post('/v1/profiles', { label: 'Ada', name: 'Ada Lovelace', birthDate: '1815-12-10' }, headers as { authorization: string })
    ).json().id;

  async function withProfile() {
    const person = await signedIn();
    const id = await keep({ bearer: person.headers });
    const remove = () => app.inject({ method: 'DELETE', url: `/v1/profiles/${id}`, headers: person.headers });
    const own = async () => (await person.me()).json().profileId;
    return { ...person, id, remove, own };
  }

  it('200: is one of theirs, another one or none', async () => {
    const { patch, id, headers, own } = await withProfile();
    const other = await keep({ bearer: headers });
    for (const profileId of [id, other, other, null, null, id]) {
      expect((await patch({ profileId })).json()).toMatchObject({ profileId });
      expect(await own()).toBe(profileId);
    }
    await patch({ timeZone: 'Asia/Tokyo' });
    expect(await own()).toBe(id);
  });

  it('422: is no one else’s, which is refused as one that is not there is, nor one in the trash, and nothing is changed', async () => {
    const { patch, id, remove, headers, own } = await withProfile();
    await patch({ profileId: id });
    const theirs = await keep(await signedInPerson(accounts));
    const unknown = await patch({ profileId: '01938c3e-7b0a-7c2f-9c39-3a6f4d1f2b10', locale: 'uk' });
    const foreign = await patch({ profileId: theirs, locale: 'uk' });
    expect(refusals(unknown)).toEqual(['/profileId invalid_option']);
    expect(foreign.json().errors).toEqual(unknown.json().errors);
    expect(refusals(await patch({ profileId: 'Ada' }))).toEqual(['/profileId invalid_format']);
    expect((await app.inject({ url: '/v1/me', headers })).json()).toMatchObject({ profileId: id, locale: 'en' });
    await remove();
    expect(refusals(await patch({ profileId: id }))).toEqual(['/profileId invalid_option']);
    expect(await own()).toBeNull();
  });

  it('200: is none while it is in the trash, and for good once it is gone', async () => {
    const { patch, id, remove, headers, own, userId } = await withProfile();
    await patch({ profileId: id });
    await remove();
    expect(await own()).toBeNull();
    await post(`/v1/profiles/${id}/restore`, undefined, headers);
    expect(await own()).toBe(id);
    await remove();
    await post('/v1/profiles/trash/empty', {}, headers);
    expect(await own()).toBeNull();
    expect(await sql(urls.adminUrl, 'select from own_profiles where user_id = $1', [userId])).toEqual([]);
  });

  it('is nobody else’s in the database either', async () => {
    const [one, other] = [await withProfile(), await withProfile()];
    const acting = (userId: string, kind: string, statement: string) =>
      sql(
        urls.appUrl,
        `with acting as materialized (select set_config('app.user_id', '${userId}', true), set_config('app.actor', '${kind}', true)) ${statement}`,
      );
    await expect(acting(one.userId, 'user', `insert into own_profiles select '${one.userId}', '${other.id}' from acting`)).rejects.toThrow(
      'row-level security',
    );
    await other.patch({ profileId: other.id });
    const seenBy = ({ userId }: { userId: string }) => acting(userId, 'user', 'select own_profiles.profile_id from acting, own_profiles');
    expect(await seenBy(other)).toEqual([{ profile_id: other.id }]);
    expect(await seenBy(one)).toEqual([]);
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
