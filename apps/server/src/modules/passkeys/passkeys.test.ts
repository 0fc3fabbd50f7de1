import { generateKeyPairSync } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { type Person, signedInPerson, sql, storedApp } from '../../app.fixture.ts';
import { createAuthenticator, type Twist } from './authenticator.fixture.ts';

const ORIGIN = 'http://localhost:3000';
const stored = await storedApp();
const { app, urls, later } = stored;

const post = (url: string, body?: object, headers: object = {}) =>
  app.inject({ method: 'POST', url, headers: { ...headers }, ...(body !== undefined && { payload: body }) });
type Answer = Awaited<ReturnType<typeof post>>;
const outcome = ({ statusCode, ...answer }: Answer) => (statusCode >= 400 ? [statusCode, answer.json().code] : [statusCode]);
const list = async ({ bearer }: Person) => (await app.inject({ url: '/v1/auth/passkeys', headers: bearer })).json().items;
const remove = ({ bearer }: Person, id: string) => app.inject({ method: 'DELETE', url: `/v1/auth/passkeys/${id}`, headers: bearer });
const optionsFor = async ({ bearer }: Person) => (await post('/v1/auth/passkeys/options', {}, bearer)).json();
const signInOptions = async () => (await post('/v1/auth/passkeys/sign-in/options')).json();
const signIn = (credential: object, headers: object = {}) => post('/v1/auth/passkeys/sign-in', { credential }, headers);

async function add(person: Person, authenticator = createAuthenticator(ORIGIN), twist: Twist = {}) {
  const credential = authenticator.create(await optionsFor(person), twist);
  return { authenticator, credential, answer: await post('/v1/auth/passkeys', { name: 'A phone', credential }, person.bearer) };
}

async function personWithPasskey() {
  const person = await signedInPerson(stored);
  const { authenticator, answer } = await add(person);
  expect(answer.statusCode, answer.body).toBe(201);
  return { ...person, authenticator, id: answer.json().id as string };
}

describe('adding a passkey', () => {
  it('asks for one that the authenticator finds by itself and that verifies the person, at this very site', async () => {
    const person = await signedInPerson(stored);
    const options = await optionsFor(person);
    expect(options).toMatchObject({
      rp: { id: 'localhost', name: '1Numbers' },
      user: { id: Buffer.from(person.userId.replaceAll('-', ''), 'hex').toString('base64url'), name: `${person.userId}@example.org` },
      attestation: 'none',
      authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
    });
    expect(Buffer.from(options.challenge, 'base64url')).toHaveLength(32);
  });

  it('lists it by its name, renames it, and names it to authenticators that shall make another', async () => {
    const person = await personWithPasskey();
    expect(await list(person)).toEqual([{ id: person.id, name: 'A phone', createdAt: expect.any(String), lastUsedAt: null }]);
    const renamed = await app.inject({
      method: 'PATCH',
      url: `/v1/auth/passkeys/${person.id}`,
      headers: person.bearer,
      payload: { name: 'The old phone' },
    });
    expect(renamed.json()).toMatchObject({ id: person.id, name: 'The old phone' });
    expect((await list(person))[0].name).toBe('The old phone');
    expect((await optionsFor(person)).excludeCredentials).toHaveLength(1);
    expect((await app.inject({ url: '/v1/me', headers: person.bearer })).json().signIn).toMatchObject({ passkeys: 1 });
  });

  it.each<[string, Twist]>([
    ['another origin', { origin: 'https://evil.example' }],
    ['another site', { rpId: 'evil.example' }],
    ['an answer to something else', { type: 'webauthn.get' }],
    ['an authenticator that verified nobody', { userVerified: false }],
  ])('refuses %s', async (_name, twist) => {
    const person = await signedInPerson(stored);
    const { answer } = await add(person, createAuthenticator(ORIGIN), twist);
    expect(answer.json().errors).toMatchObject([{ pointer: '/credential', code: 'passkey_not_valid' }]);
    expect(await list(person)).toEqual([]);
  });

  it('takes each challenge once, for five minutes, and from the person alone who was given it', async () => {
    const [ada, bob] = [await signedInPerson(stored), await signedInPerson(stored)];
    const { answer, credential } = await add(ada);
    expect(answer.statusCode).toBe(201);
    expect(outcome(await post('/v1/auth/passkeys', { name: 'Again', credential }, ada.bearer))).toEqual([422, 'validation_failed']);
    const taken = createAuthenticator(ORIGIN).create(await optionsFor(ada));
    expect(outcome(await post('/v1/auth/passkeys', { name: 'Bob’s', credential: taken }, bob.bearer))).toEqual([422, 'validation_failed']);
    const late = createAuthenticator(ORIGIN).create(await optionsFor(ada));
    const forSignIn = createAuthenticator(ORIGIN).create({ ...(await optionsFor(ada)), challenge: (await signInOptions()).challenge });
    later(301_000);
    for (const credential of [late, forSignIn])
      expect(outcome(await post('/v1/auth/passkeys', { name: 'Late', credential }, ada.bearer))).toEqual([422, 'validation_failed']);
  });

  it('refuses one that somebody has already', async () => {
    const ada = await personWithPasskey();
    const bob = await signedInPerson(stored);
    expect(outcome((await add(bob, ada.authenticator)).answer)).toEqual([409, 'conflict']);
  });

  it('is refused while nobody proved the address, for whoever owns it might take the account over', async () => {
    const person = await signedInPerson(stored);
    await sql(urls.adminUrl, 'update users set email_verified_at = null, created_at = $2 where id = $1', [
      person.userId,
      new Date(stored.context.now()),
    ]);
    expect(outcome(await post('/v1/auth/passkeys/options', {}, person.bearer))).toEqual([403, 'forbidden']);
  });
});

describe('signing in by passkey', () => {
  it('needs no address and no password, asks everybody the same, and gives tokens', async () => {
    const person = await personWithPasskey();
    const options = await signInOptions();
    expect(options).toMatchObject({ rpId: 'localhost', userVerification: 'required' });
    expect(options.allowCredentials ?? []).toEqual([]);
    const answer = await signIn(person.authenticator.get(options), { 'x-client': 'web' });
    expect([answer.statusCode, answer.json().user.id]).toEqual([200, person.userId]);
    expect(answer.headers['set-cookie']).toContain('__Host-refresh=r_');
    expect((await list(person))[0].lastUsedAt).not.toBeNull();
    const events = 'select action, details from audit_events where user_id = $1 order by seq desc limit 1';
    expect(await sql(urls.adminUrl, events, [person.userId])).toEqual([{ action: 'signed_in', details: { method: 'passkey' } }]);
  });

  it('asks for no code, for a passkey is two factors by itself', async () => {
    const person = await personWithPasskey();
    await sql(urls.adminUrl, "insert into totp_factors (user_id, sealed, confirmed_at) values ($1, '', now())", [person.userId]);
    expect((await signIn(person.authenticator.get(await signInOptions()))).statusCode).toBe(200);
  });

  it.each<[string, Twist]>([
    ['another origin', { origin: 'https://evil.example' }],
    ['another site', { rpId: 'evil.example' }],
    ['an answer to something else', { type: 'webauthn.create' }],
    ['an authenticator that verified nobody', { userVerified: false }],
    ['a signature by another key', { key: generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey }],
    ['a counter that went backwards, as a copy of the authenticator would have', { counter: 1 }],
    ['the name of another person', { userHandle: Buffer.alloc(16).toString('base64url') }],
  ])('refuses %s', async (_name, twist) => {
    const { authenticator } = await personWithPasskey();
    expect(outcome(await signIn(authenticator.get(await signInOptions(), twist)))).toEqual([401, 'unauthenticated']);
    expect((await signIn(authenticator.get(await signInOptions()))).statusCode).toBe(200);
  });

  it('takes each challenge once, even when what came with it was wrong, and for five minutes', async () => {
    const { authenticator } = await personWithPasskey();
    const options = await signInOptions();
    const answers = await Promise.all([1, 2].map(() => signIn(authenticator.get(options))));
    expect(answers.map(({ statusCode }) => statusCode).sort()).toEqual([200, 401]);
    const spoilt = await signInOptions();
    await signIn(authenticator.get(spoilt, { origin: 'https://evil.example' }));
    expect(outcome(await signIn(authenticator.get(spoilt)))).toEqual([401, 'unauthenticated']);
    const old = await signInOptions();
    later(301_000);
    expect(outcome(await signIn(authenticator.get(old)))).toEqual([401, 'unauthenticated']);
    const own = authenticator.get({ challenge: Buffer.alloc(32).toString('base64url'), rpId: 'localhost' });
    expect(outcome(await signIn(own))).toEqual([401, 'unauthenticated']);
  });

  it('knows no passkey that was never added or was removed, and signs nobody in whose account is disabled', async () => {
    const stranger = createAuthenticator(ORIGIN);
    stranger.create({ challenge: '', rp: { id: 'localhost' }, user: { id: 'AA' } });
    expect(outcome(await signIn(stranger.get(await signInOptions())))).toEqual([401, 'unauthenticated']);
    const ada = await personWithPasskey();
    await add(ada);
    expect((await remove(ada, ada.id)).statusCode).toBe(204);
    expect(outcome(await signIn(ada.authenticator.get(await signInOptions())))).toEqual([401, 'unauthenticated']);
    const bob = await personWithPasskey();
    await sql(urls.adminUrl, 'update users set disabled_at = now() where id = $1', [bob.userId]);
    expect(outcome(await signIn(bob.authenticator.get(await signInOptions())))).toEqual([403, 'forbidden']);
  });
});

describe('removing a passkey', () => {
  it('is refused where it is the last way to sign in, also of two that are removed at once', async () => {
    const ada = await personWithPasskey();
    expect(outcome(await remove(ada, ada.id))).toEqual([409, 'conflict']);
    const second = (await add(ada)).answer.json();
    const answers = await Promise.all([remove(ada, ada.id), remove(ada, second.id)]);
    expect(answers.map(({ statusCode }) => statusCode).sort()).toEqual([204, 409]);
    await sql(urls.adminUrl, "update users set password_hash = 'x' where id = $1", [ada.userId]);
    for (const { id } of await list(ada)) expect((await remove(ada, id)).statusCode).toBe(204);
    const events = await sql(urls.adminUrl, "select action from audit_events where user_id = $1 and action like 'passkey%' order by seq", [
      ada.userId,
    ]);
    expect(events.map(({ action }) => action)).toEqual(['passkey_added', 'passkey_added', 'passkey_removed', 'passkey_removed']);
  });
});
