import { hash } from 'node:crypto';
import { createSigner, createVerifier } from 'fast-jwt';
import { LRUCache } from 'lru-cache';
import type { Role } from '../../actor.ts';
import type { KeyRing } from '../../secrets/key-ring.ts';

/** What an access token says: whose it is, and of which session. */
export type AccessClaims = { readonly userId: string; readonly sessionId: string; readonly role: Role };

export const ACCESS_SECONDS = 24 * 60 * 60;
const ISSUER = '1numbers';
const AUDIENCE = '1numbers-api';
const TYPE = 'at+jwt';
/** Clocks of several servers differ a little. */
const LEEWAY_MS = 60_000;
const MAX_SEEN = 10_000;

/** Signs and checks access tokens: JWT with HS256 and nothing else, of one type, issuer and audience. */
export type AccessTokens = {
  readonly sign: (claims: AccessClaims, now: Date) => string;
  /** Null for every token that this server would not have made, or that has run out. */
  readonly verify: (token: string, now: Date) => AccessClaims | null;
};

export function createAccessTokens(keys: KeyRing): AccessTokens {
  const key = keys.lasting('tokens').export();
  const sign = createSigner({ key, algorithm: 'HS256', iss: ISSUER, aud: AUDIENCE, header: { alg: 'HS256', typ: TYPE } });
  const verify = createVerifier({
    key,
    algorithms: ['HS256'],
    allowedIss: ISSUER,
    allowedAud: AUDIENCE,
    requiredClaims: ['iss', 'aud', 'sub', 'sid', 'role', 'iat', 'exp'],
    checkTyp: TYPE,
    // Times are judged below, by the clock that is given: a verifier of its own for each moment costs more than the check.
    ignoreExpiration: true,
    ignoreNotBefore: true,
    cache: false,
  });
  // A signature that was found good stays so. By their hash, as nobody who sees the memory shall find a token in it.
  const seen = new LRUCache<string, Claims>({ max: MAX_SEEN });
  return {
    sign: ({ userId, sessionId, role }, now) => {
      const issued = Math.floor(now.getTime() / 1000);
      return sign({ sub: userId, sid: sessionId, role, iat: issued, exp: issued + ACCESS_SECONDS });
    },
    verify(token, now) {
      const name = hash('sha256', token);
      const claims = seen.get(name) ?? readClaims(token);
      if (claims === null || !isOfNow(claims, now.getTime())) return null;
      seen.set(name, claims);
      return claimsOf(claims);
    },
  };

  function readClaims(token: string): Claims | null {
    if (!isCanonical(token)) return null;
    try {
      return verify(token) as Claims;
    } catch {
      return null;
    }
  }
}

type Claims = Readonly<Record<string, unknown>>;

function isOfNow({ iat, exp, nbf }: Claims, now: number): boolean {
  if (typeof iat !== 'number' || typeof exp !== 'number' || nbf !== undefined) return false;
  return iat * 1000 <= now + LEEWAY_MS && exp * 1000 > now - LEEWAY_MS;
}

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

function claimsOf({ sub, sid, role }: Claims): AccessClaims | null {
  if (typeof sub !== 'string' || typeof sid !== 'string' || !UUID.test(sub) || !UUID.test(sid)) return null;
  return role === 'user' || role === 'admin' ? { userId: sub, sessionId: sid, role } : null;
}

/** Base64 has spare bits at its end: without this one token could be written in several ways. */
function isCanonical(token: string): boolean {
  return token.split('.').every((part) => Buffer.from(part, 'base64url').toString('base64url') === part);
}
