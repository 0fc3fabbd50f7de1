import { type BinaryLike, createHmac, type KeyObject, randomBytes } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { createKeyRing } from '../../secrets/key-ring.ts';
import { createAccessTokens } from './access-token.ts';

const NOW = new Date('2026-11-23T10:30:00Z');
const SECONDS = NOW.getTime() / 1000;
const keys = createKeyRing(new Map([[1, randomBytes(32)]]));
const key = keys.lasting('tokens');
const tokens = createAccessTokens(keys);
const claims = { userId: '01938c3e-7b0a-7c2f-9c39-3a6f4d1f2b10', sessionId: '01938c3e-7b0a-7c2f-9c39-3a6f4d1f2b11', role: 'user' } as const;
const good = tokens.sign(claims, NOW);
const [head = '', body = '', signature = ''] = good.split('.');

const HEAD = { alg: 'HS256', typ: 'at+jwt' };
const BODY = {
  sub: claims.userId,
  sid: claims.sessionId,
  role: 'user',
  iat: SECONDS,
  exp: SECONDS + 86_400,
  aud: '1numbers-api',
  iss: '1numbers',
};
const base64 = (value: unknown) => Buffer.from(typeof value === 'string' ? value : JSON.stringify(value)).toString('base64url');

/** A token made by hand; signed with the key of the server unless told otherwise. */
function forge(
  changes: { readonly head?: object; readonly body?: unknown; readonly algorithm?: string; readonly by?: BinaryLike | KeyObject } = {},
): string {
  const { head: header = HEAD, body: payload = BODY, algorithm = 'sha256', by = key } = changes;
  const text = `${base64(header)}.${base64(payload)}`;
  return `${text}.${createHmac(algorithm, by).update(text).digest('base64url')}`;
}

const without = (name: keyof typeof BODY) => Object.fromEntries(Object.entries(BODY).filter(([each]) => each !== name));

const FORGED: Readonly<Record<string, string>> = {
  'that says no algorithm': `${base64({ ...HEAD, alg: 'none' })}.${body}.`,
  'that says no algorithm, in capitals': `${base64({ ...HEAD, alg: 'NONE' })}.${body}.`,
  'that says no algorithm and keeps the signature': `${base64({ ...HEAD, alg: 'none' })}.${body}.${signature}`,
  'signed with HS512': forge({ head: { ...HEAD, alg: 'HS512' }, algorithm: 'sha512' }),
  'signed with HS384': forge({ head: { ...HEAD, alg: 'HS384' }, algorithm: 'sha384' }),
  'that says RS256': forge({ head: { ...HEAD, alg: 'RS256' } }),
  'without an algorithm': forge({ head: { typ: 'at+jwt' } }),
  'signed with another key': forge({ by: randomBytes(32) }),
  'signed with an empty key': forge({ by: '' }),
  'signed with the key of another purpose': forge({ by: keys.lasting('passwords') }),
  'that names a key of its own by kid': forge({ head: { ...HEAD, kid: '../../dev/null' }, by: '' }),
  'that brings its key along': forge({ head: { ...HEAD, jwk: { kty: 'oct', k: base64('secret') } }, by: 'secret' }),
  'of another type': forge({ head: { ...HEAD, typ: 'JWT' } }),
  'of no type': forge({ head: { alg: 'HS256' } }),
  'of another issuer': forge({ body: { ...BODY, iss: 'somebody' } }),
  'of no issuer': forge({ body: without('iss') }),
  'for another audience': forge({ body: { ...BODY, aud: '1numbers-admin' } }),
  'for no audience': forge({ body: without('aud') }),
  'that has run out': forge({ body: { ...BODY, exp: SECONDS - 61 } }),
  'that never runs out': forge({ body: without('exp') }),
  'that runs out at a word': forge({ body: { ...BODY, exp: 'never' } }),
  'that begins later': forge({ body: { ...BODY, nbf: SECONDS + 120 } }),
  'from the future': forge({ body: { ...BODY, iat: SECONDS + 120 } }),
  'without a time': forge({ body: without('iat') }),
  'of nobody': forge({ body: without('sub') }),
  'of no session': forge({ body: without('sid') }),
  'of somebody who is no id': forge({ body: { ...BODY, sub: "' or 1=1 --" } }),
  'of several people': forge({ body: { ...BODY, sub: [claims.userId, claims.sessionId] } }),
  'with a role that is none': forge({ body: { ...BODY, role: 'owner' } }),
  'whose claims are no object': forge({ body: 'null' }),
  'whose claims are a list': forge({ body: '[]' }),
  'whose claims are no JSON': forge({ body: '{' }),
  'whose role was changed after signing': `${head}.${base64({ ...BODY, role: 'admin' })}.${signature}`,
  'that gives a claim twice after signing': `${head}.${base64(JSON.stringify(BODY).replace('}', ',"role":"admin"}'))}.${signature}`,
  'whose signature is cut short': good.slice(0, -1),
  'whose signature is written otherwise': `${head}.${body}.${otherSpelling(signature)}`,
  'whose signature is padded': `${good}=`,
  'without a signature': `${head}.${body}.`,
  'of two parts': `${head}.${body}`,
  'of five parts, as an encrypted one has': `${head}.${body}.${signature}.${body}.${signature}`,
  'of empty parts': '..',
  'that is nothing': '',
  'that is a refresh token': `r_${randomBytes(32).toString('base64url')}`,
};

/** The last character of 43 holds two bits that stand for nothing. */
function otherSpelling(text: string): string {
  const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
  return `${text.slice(0, -1)}${letters[letters.indexOf(text.at(-1) ?? '') ^ 1]}`;
}

describe('an access token', () => {
  it('says whose it is until it runs out, with a minute for clocks that differ', () => {
    const at = (seconds: number) => tokens.verify(good, new Date(NOW.getTime() + seconds * 1000));
    expect([at(0), at(86_459), at(86_461), at(-59), at(-61)]).toEqual([claims, claims, null, claims, null]);
  });

  it('is what the forgeries below begin from', () => {
    expect(tokens.verify(forge(), NOW)).toEqual(claims);
  });

  it.each(Object.entries(FORGED))('is no token %s', (_, token) => {
    expect(tokens.verify(token, NOW)).toBeNull();
  });
});
