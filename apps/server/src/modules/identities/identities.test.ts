import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { type Person, signedInPerson, sql, storedApp } from '../../app.fixture.ts';
import { readEnv } from '../../env.ts';
import { type Delivery, type Mail, NOTHING_KEPT } from '../../mail/index.ts';
import { providersOf } from './provider-settings.ts';
import { fakeGithub, openIdProvider, type Somebody } from './providers.fixture.ts';

const provider = await openIdProvider();
let githubAccount: Parameters<typeof fakeGithub>[0] extends () => infer Account ? Account : never = { id: 1, emails: [] };
const github = await fakeGithub(() => githubAccount);
const down = { ...provider.settings('oidc'), id: 'down', name: 'Down', issuer: 'http://localhost:9', kind: 'oidc' } as const;
const providers = [provider.settings('oidc'), provider.settings('google'), github.settings, down];
const mails: Mail[] = [];
const delivery: Delivery = { deliver: async (mail) => void mails.push(mail), keepsake: NOTHING_KEPT, close: () => undefined };
const stored = await storedApp({}, { providers, delivery });
const { app, context, urls, later } = stored;

const post = (url: string, body: object, headers: object = {}) =>
  app.inject({ method: 'POST', url, headers: { ...headers }, payload: body });
const get = (url: string, headers: object = {}) => app.inject({ url, headers: { ...headers } });
type Answer = Awaited<ReturnType<typeof post>>;
const outcome = ({ statusCode, ...answer }: Answer) => (statusCode >= 400 ? [statusCode, answer.json().code] : [statusCode]);
const cookieOf = ({ headers }: Answer) => ({ cookie: String(headers['set-cookie']).split(';')[0] ?? '' });
const locationOf = ({ headers }: Answer) => String(headers.location);
const pathOf = (url: URL) => `${url.pathname}${url.search}`;
const list = async ({ bearer }: Person) => (await get('/v1/auth/identities', bearer)).json().items;

function somebody(changes: Partial<Somebody> = {}): Somebody {
  const sub = randomUUID();
  return { sub, email: `${sub}@example.org`, emailVerified: true, ...changes };
}

/** What the web app is told in its fragment. */
function told(answer: Answer): Record<string, string> {
  expect(answer.statusCode).toBe(303);
  const [, fragment = ''] = /^http:\/\/localhost:3000\/#\/oauth\?(.*)$/.exec(locationOf(answer)) ?? [];
  return Object.fromEntries(new URLSearchParams(fragment));
}

/** A browser that went to the provider as somebody and is about to come back. */
async function wentTo(as: Somebody | null, id = 'oidc', query = '') {
  const start = await get(`/v1/auth/oauth/${id}/start${query}`);
  expect(start.statusCode, start.body).toBe(303);
  return { back: await provider.walk(locationOf(start), as), cookie: cookieOf(start) };
}

async function cameBack(as: Somebody | null, id = 'oidc', query = '') {
  const { back, cookie } = await wentTo(as, id, query);
  return { fragment: told(await get(pathOf(back), cookie)), cookie };
}

const exchange = (code: string | undefined, headers: object) => post('/v1/auth/oauth/exchange', { code }, headers);

async function signedIn(as: Somebody): Promise<Answer> {
  const { fragment, cookie } = await cameBack(as);
  return exchange(fragment.code, cookie);
}

/** Somebody with an account of their own at an address of theirs. */
async function personAt(email: string): Promise<Person> {
  const person = await signedInPerson(stored);
  const { sealing } = context;
  await sql(urls.adminUrl, "update users set email_index = $2, sealed = $3, password_hash = 'x' where id = $1", [
    person.userId,
    sealing.blindIndex(email, 'users.email'),
    sealing.seal({ email }, `users/${person.userId}`),
  ]);
  return person;
}

describe('going to a provider', () => {
  it('lists those that are set up', async () => {
    expect((await get('/v1/auth/providers')).json().items.map(({ id }: { id: string }) => id)).toEqual([
      'oidc',
      'google',
      'github',
      'down',
    ]);
    expect(outcome(await get('/v1/auth/oauth/nobody/start'))).toEqual([404, 'not_found']);
    expect(outcome(await get('/v1/auth/oauth/nobody/callback?state=x'))).toEqual([404, 'not_found']);
  });

  it('sends the browser on with PKCE, a state and a nonce, and ties the way to the browser', async () => {
    const start = await get('/v1/auth/oauth/oidc/start');
    const { searchParams } = new URL(locationOf(start));
    expect(Object.fromEntries(searchParams)).toMatchObject({
      response_type: 'code',
      redirect_uri: 'http://localhost:3000/v1/auth/oauth/oidc/callback',
      code_challenge_method: 'S256',
      code_challenge: expect.stringMatching(/^[\w-]{43}$/),
      state: expect.stringMatching(/^[\w-]{43}$/),
      nonce: expect.stringMatching(/^[\w-]{43}$/),
    });
    expect(start.headers['set-cookie']).toMatch(/^__Host-oauth=[\w-]{43}; Max-Age=900; Path=\/; HttpOnly; Secure; SameSite=Lax$/);
  });

  it('goes on afterwards only to a path of this service', async () => {
    for (const elsewhere of ['https://evil.example', '//evil.example', '/\\evil.example', 'javascript:alert(1)', '/%0a\n', 'profiles'])
      expect(outcome(await get(`/v1/auth/oauth/oidc/start?returnTo=${encodeURIComponent(elsewhere)}`))).toEqual([422, 'validation_failed']);
    const { fragment } = await cameBack(somebody(), 'oidc', `?returnTo=${encodeURIComponent('/#/profiles?tag=a')}`);
    expect(fragment.returnTo).toBe('/#/profiles?tag=a');
  });

  it('says so where the provider cannot be reached', async () => {
    expect(told(await get('/v1/auth/oauth/down/start'))).toEqual({ error: 'provider_unavailable' });
    const person = await signedInPerson(stored);
    const refused = await post('/v1/auth/identities', { provider: 'down' }, person.bearer);
    expect([...outcome(refused), refused.headers['retry-after']]).toEqual([503, 'unavailable', '1']);
  });
});

describe('coming back from a provider', () => {
  it('makes an account of an address that the provider vouches for, and knows it again by who they are there', async () => {
    const ada = somebody();
    const first = await signedIn(ada);
    expect(first.json().user).toMatchObject({ email: ada.email, emailVerified: true, signIn: { password: false, providers: ['oidc'] } });
    const again = await signedIn({ ...ada, email: 'moved@example.org' });
    expect(again.json().user.id).toBe(first.json().user.id);
    const { accessToken } = again.json();
    const [linked] = await list({ userId: '', bearer: { authorization: `Bearer ${accessToken}` } });
    expect(linked).toMatchObject({ provider: 'oidc', email: ada.email, lastUsedAt: expect.any(String) });
  });

  it('puts no token in an address, and gives a browser its cookie', async () => {
    const { fragment, cookie } = await cameBack(somebody());
    expect(Object.keys(fragment)).toEqual(['code']);
    const answer = await exchange(fragment.code, { ...cookie, 'x-client': 'web' });
    expect(answer.json()).not.toHaveProperty('refreshToken');
    expect(answer.headers['set-cookie']).toContain('__Host-refresh=r_');
  });

  it('takes its code once, within two minutes, and from the browser alone that began', async () => {
    const { fragment, cookie } = await cameBack(somebody());
    const answers = await Promise.all([1, 2].map(() => exchange(fragment.code, cookie)));
    expect(answers.map(({ statusCode }) => statusCode).sort()).toEqual([200, 422]);
    const stolen = await cameBack(somebody());
    const other = await wentTo(somebody());
    for (const headers of [{}, other.cookie])
      expect(outcome(await exchange(stolen.fragment.code, headers))).toEqual([422, 'validation_failed']);
    const late = await cameBack(somebody());
    later(121_000);
    expect(outcome(await exchange(late.fragment.code, late.cookie))).toEqual([422, 'validation_failed']);
  });

  it('joins an account of the same address where both sides proved it, and tells its owner', async () => {
    const ada = somebody();
    const person = await personAt(ada.email);
    const answer = await signedIn(ada);
    expect(answer.json().user).toMatchObject({ id: person.userId, signIn: { password: true, providers: ['oidc'] } });
    expect(await list(person)).toMatchObject([{ provider: 'oidc', email: ada.email }]);
    const events = 'select action, details from audit_events where user_id = $1 order by seq desc limit 2';
    expect(await sql(urls.adminUrl, events, [person.userId])).toEqual([
      { action: 'signed_in', details: { method: 'provider:oidc' } },
      { action: 'identity_linked', details: { provider: 'oidc' } },
    ]);
    await context.mailer.idle();
    expect(mails).toContainEqual(expect.objectContaining({ to: ada.email, text: expect.stringContaining('was linked') }));
  });

  it('joins no account whose address nobody proved: whoever registered it may be another', async () => {
    const ada = somebody();
    const person = await personAt(ada.email);
    await sql(urls.adminUrl, 'update users set email_verified_at = null where id = $1', [person.userId]);
    expect((await cameBack(ada)).fragment).toEqual({ error: 'account_not_verified' });
    expect(await list(person)).toEqual([]);
  });

  it('takes no address that the provider does not vouch for, be it one with an account or not', async () => {
    const ada = somebody({ emailVerified: false });
    expect((await cameBack(ada)).fragment).toEqual({ error: 'email_not_verified' });
    await personAt(ada.email);
    expect((await cameBack(ada)).fragment).toEqual({ error: 'email_not_verified' });
  });

  it('asks for the second factor where one is on', async () => {
    const ada = somebody();
    const { userId } = await personAt(ada.email);
    await sql(urls.adminUrl, "insert into totp_factors (user_id, sealed, confirmed_at) values ($1, '', now())", [userId]);
    const answer = await signedIn(ada);
    expect(outcome(answer)).toEqual([401, 'second_factor_required']);
    expect(answer.json().secondFactor.token).toEqual(expect.any(String));
  });

  it('signs nobody in whose account is disabled', async () => {
    const ada = somebody();
    const { id } = (await signedIn(ada)).json().user;
    await sql(urls.adminUrl, 'update users set disabled_at = now() where id = $1', [id]);
    expect(outcome(await signedIn(ada))).toEqual([403, 'forbidden']);
    const bob = somebody();
    const { userId } = await personAt(bob.email);
    await sql(urls.adminUrl, 'update users set disabled_at = now() where id = $1', [userId]);
    expect((await cameBack(bob)).fragment).toEqual({ error: 'account_disabled' });
  });

  it('says so when the person did not agree', async () => {
    expect((await cameBack(null, 'oidc', '?returnTo=/')).fragment).toEqual({ error: 'cancelled', returnTo: '/' });
  });
});

describe('an answer that is none', () => {
  const notValid = { error: 'state_not_valid' };

  it('is one with a state that was changed, made up, left out or spent', async () => {
    const { back, cookie } = await wentTo(somebody());
    const changed = new URL(back);
    changed.searchParams.set('state', `${back.searchParams.get('state')?.slice(0, -1)}-`);
    expect(told(await get(pathOf(changed), cookie))).toEqual(notValid);
    changed.searchParams.delete('state');
    expect(told(await get(pathOf(changed), cookie))).toEqual(notValid);
    expect(told(await get(pathOf(back), cookie))).toHaveProperty('code');
    expect(told(await get(pathOf(back), cookie))).toEqual(notValid);
  });

  it('is one in a browser that did not begin', async () => {
    const { back } = await wentTo(somebody());
    expect(told(await get(pathOf(back)))).toEqual(notValid);
    const [ada, eve] = [await wentTo(somebody()), await wentTo(somebody())];
    expect(told(await get(pathOf(eve.back), ada.cookie))).toEqual(notValid);
  });

  it('is one at the address of another provider', async () => {
    const { back, cookie } = await wentTo(somebody());
    const mixedUp = pathOf(back).replace('/oidc/', '/google/');
    expect(told(await get(mixedUp, cookie))).toEqual(notValid);
  });

  it('is one that comes after ten minutes', async () => {
    const { back, cookie } = await wentTo(somebody());
    later(601_000);
    expect(told(await get(pathOf(back), cookie))).toEqual(notValid);
  });

  it('is one with a code that was given on another way, or says it comes from another issuer', async () => {
    const [ada, eve] = [await wentTo(somebody()), await wentTo(somebody())];
    ada.back.searchParams.set('code', eve.back.searchParams.get('code') ?? '');
    expect(told(await get(pathOf(ada.back), ada.cookie))).toEqual({ error: 'provider_refused' });
    const bob = await wentTo(somebody());
    bob.back.searchParams.set('iss', 'https://evil.example');
    expect(told(await get(pathOf(bob.back), bob.cookie))).toEqual({ error: 'provider_refused' });
  });
});

describe('linking while signed in', () => {
  async function link(person: Person, as: Somebody) {
    const begun = await post('/v1/auth/identities', { provider: 'oidc', returnTo: '/#/account' }, person.bearer);
    expect(begun.statusCode, begun.body).toBe(200);
    return { back: await provider.walk(begun.json().url, as), cookie: cookieOf(begun) };
  }

  it('adds a way to sign in, whatever address the provider knows', async () => {
    const person = await signedInPerson(stored);
    const ada = somebody({ emailVerified: false });
    const { back, cookie } = await link(person, ada);
    expect(told(await get(pathOf(back), cookie))).toEqual({ linked: 'oidc', returnTo: '/#/account' });
    expect((await signedIn(ada)).json().user.id).toBe(person.userId);
    const again = await link(person, ada);
    expect(told(await get(pathOf(again.back), again.cookie))).toMatchObject({ linked: 'oidc' });
    expect(await list(person)).toHaveLength(1);
  });

  it('is refused for what another has linked, after the session ended, and while nobody proved the address', async () => {
    const ada = somebody();
    await signedIn(ada);
    const bob = await signedInPerson(stored);
    const taken = await link(bob, ada);
    expect(told(await get(pathOf(taken.back), taken.cookie))).toMatchObject({ error: 'linked_elsewhere' });
    const late = await link(bob, somebody());
    await post('/v1/auth/logout-everywhere', {}, bob.bearer);
    expect(told(await get(pathOf(late.back), late.cookie))).toMatchObject({ error: 'session_ended' });
    const eve = await signedInPerson(stored);
    await sql(urls.adminUrl, 'update users set email_verified_at = null, created_at = $2 where id = $1', [eve.userId, context.now()]);
    expect(outcome(await post('/v1/auth/identities', { provider: 'oidc' }, eve.bearer))).toEqual([403, 'forbidden']);
  });

  it('is undone, but for the last way to sign in', async () => {
    const ada = somebody();
    const { accessToken } = (await signedIn(ada)).json();
    const headers = { authorization: `Bearer ${accessToken}` };
    const [{ id }] = await list({ userId: '', bearer: headers });
    const unlink = () => app.inject({ method: 'DELETE', url: `/v1/auth/identities/${id}`, headers });
    expect(outcome(await unlink())).toEqual([409, 'conflict']);
    await sql(urls.adminUrl, "update users set password_hash = 'x' where id = (select user_id from identities where id = $1)", [id]);
    expect((await unlink()).statusCode).toBe(204);
    expect((await cameBack(ada)).fragment).toHaveProperty('code');
  });
});

describe('GitHub, which has no OpenID Connect (a stand-in here)', () => {
  async function comeBack() {
    const start = await get('/v1/auth/oauth/github/start');
    const state = new URL(locationOf(start)).searchParams.get('state');
    const cookie = cookieOf(start);
    return { fragment: told(await get(`/v1/auth/oauth/github/callback?code=abc&state=${state}`, cookie)), cookie };
  }

  it('vouches by its primary address, and is asked with PKCE', async () => {
    githubAccount = {
      id: 583_231,
      emails: [
        { email: 'spare@example.org', primary: false, verified: true },
        { email: 'octocat@example.org', primary: true, verified: true },
      ],
    };
    const { fragment, cookie } = await comeBack();
    const answer = await exchange(fragment.code, cookie);
    expect(answer.json().user).toMatchObject({ email: 'octocat@example.org', signIn: { providers: ['github'] } });
    expect(github.asked.at(-1)?.get('code_verifier')).toMatch(/^[\w-]{43}$/);
  });

  it('does not vouch by an address that it did not verify itself, nor by one that is not primary', async () => {
    githubAccount = {
      id: 583_232,
      emails: [
        { email: 'one@example.org', primary: true, verified: false },
        { email: 'two@example.org', primary: false, verified: true },
      ],
    };
    expect((await comeBack()).fragment).toEqual({ error: 'email_not_verified' });
  });
});

describe('the settings', () => {
  const of = (variables: Record<string, string>) => providersOf(readEnv(variables)).map(({ id, name }) => [id, name]);

  it('name each provider that whoever runs the service registered with', () => {
    expect(of({})).toEqual([]);
    const github = { GITHUB_CLIENT_ID: 'a', GITHUB_CLIENT_SECRET: 'b' };
    const oidc = { OIDC_ISSUER: 'https://id.example.org/realms/a', OIDC_CLIENT_ID: 'a', OIDC_CLIENT_SECRET: 'b', OIDC_NAME: 'The school' };
    expect(of({ GOOGLE_CLIENT_ID: 'a', GOOGLE_CLIENT_SECRET: 'b', ...github, ...oidc })).toEqual([
      ['google', 'Google'],
      ['github', 'GitHub'],
      ['oidc', 'The school'],
    ]);
  });

  it('stop the boot where a provider is set up by half, or could be listened to', () => {
    expect(() => of({ GOOGLE_CLIENT_ID: 'a' })).toThrow('GOOGLE_CLIENT_SECRET');
    expect(() => of({ OIDC_ISSUER: 'https://id.example.org' })).toThrow('OIDC_CLIENT_ID');
    expect(() => of({ OIDC_CLIENT_ID: 'a', OIDC_CLIENT_SECRET: 'b' })).toThrow('OIDC_ISSUER');
    expect(() => of({ OIDC_ISSUER: 'http://id.example.org' })).toThrow('OIDC_ISSUER');
  });
});
