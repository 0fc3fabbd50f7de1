import { createHash, randomBytes, randomUUIDv7, timingSafeEqual } from 'node:crypto';
import { emailRequest, type OAuthFailure, RequestError } from '@1numbers/contract';
import { type Actor, service } from '../../actor.ts';
import type { Ctx } from '../../ctx.ts';
import type { Database } from '../../db/database.ts';
import { AppError } from '../../errors.ts';
import type { Sealing } from '../../secrets/sealing.ts';
import { personOf } from '../../signed-in.ts';
import type { AccountsService, SignedInAccount } from '../accounts/index.ts';
import type { Origin } from '../audit/index.ts';
import type { Challenges } from '../challenges/index.ts';
import type { SessionsService } from '../sessions/index.ts';
import { deleteIdentity, findOwner, type IdentityRow, insertIdentity, listIdentities, noteIdentityUse } from './identities.repository.ts';
import type { ProviderSettings } from './provider-settings.ts';
import { type Claims, createProvider, type Provider, ProviderFailure } from './providers.ts';

const WAY_MS = 10 * 60_000;
const EXCHANGE_MS = 2 * 60_000;
const ACTOR = service('oauth');

/** A linked account with its address opened. */
export type Identity = { readonly row: IdentityRow; readonly email: string | null };

/** How the way through a provider ended: what the web app is told, and where it goes on. */
export type Outcome = { readonly returnTo: string | null } & (
  | { readonly code: string }
  | { readonly linked: string }
  | { readonly error: OAuthFailure }
);

/** Kept while somebody is on the way. `binding` is the hash of what the browser that began was given. */
type Way = {
  readonly provider: string;
  readonly nonce: string;
  readonly codeVerifier: string;
  readonly binding: string;
  readonly returnTo: string | null;
  /** Whose session links; null for whoever signs in. */
  readonly sessionId: string | null;
};
type Exchange = { readonly provider: string; readonly binding: string };

export type IdentitiesService = {
  readonly providers: () => readonly Pick<Provider, 'id' | 'name'>[];
  /** Where to send a browser that was given `binding`. Throws `not_found` for a provider that is not set up, and a `ProviderFailure`. */
  readonly begin: (
    ctx: Ctx,
    wanted: { readonly provider: string; readonly returnTo: string | null; readonly binding: string },
  ) => Promise<string>;
  /** The same for a person who links. Throws `unavailable` where the provider does not answer. */
  readonly beginLink: (
    ctx: Ctx,
    wanted: {
      readonly provider: string;
      readonly returnTo: string | null;
      readonly binding: string;
      readonly currentPassword: string | undefined;
      readonly ip: string;
    },
  ) => Promise<string>;
  readonly finish: (
    ctx: Ctx,
    came: { readonly provider: string; readonly search: string; readonly state: string; readonly binding: string | null },
  ) => Promise<Outcome>;
  /** Throws a `RequestError` for a code that is not good in this browser. */
  readonly exchange: (
    ctx: Ctx,
    given: { readonly code: string; readonly binding: string | null },
    origin: Origin,
  ) => Promise<SignedInAccount>;
  readonly list: (ctx: Ctx) => Promise<readonly Identity[]>;
  readonly unlink: (ctx: Ctx, id: string) => Promise<void>;
};

export function createIdentities(deps: {
  readonly accounts: AccountsService;
  readonly challenges: Challenges;
  readonly sessions: SessionsService;
  readonly sealing: Sealing;
  readonly providers: readonly ProviderSettings[];
  readonly publicUrl: string;
  readonly now: () => Date;
}): IdentitiesService {
  const { accounts, challenges, sessions, sealing, publicUrl, now } = deps;
  const providers = new Map(deps.providers.map((settings) => [settings.id, createProvider(settings, now)]));

  function providerOf(id: string): Provider {
    const provider = providers.get(id);
    if (provider === undefined) throw new AppError('not_found', 'This provider is not set up here.');
    return provider;
  }

  async function begin(
    { db, log }: Ctx,
    { id }: Provider,
    wanted: { readonly returnTo: string | null; readonly binding: string; readonly user: { userId: string; sessionId: string } | null },
  ): Promise<string> {
    const nonce = randomBytes(32).toString('base64url');
    const codeVerifier = randomBytes(32).toString('base64url');
    const { returnTo, user } = wanted;
    const way: Way = { provider: id, nonce, codeVerifier, binding: hashOf(wanted.binding), returnTo, sessionId: user?.sessionId ?? null };
    const issued = { userId: user?.userId ?? null, content: way, goodForMs: WAY_MS };
    const state = await db.transaction(ACTOR, (tx) => challenges.issue(tx, 'oauth', issued));
    return providerOf(id)
      .begin(redirectUriOf(publicUrl, id), { state, nonce, codeVerifier })
      .catch((error: unknown) => {
        if (error instanceof ProviderFailure) noteFailure(log, id, error);
        throw error;
      });
  }

  function indexOf({ issuer }: Provider, { subject }: Claims): Buffer {
    return sealing.blindIndex(`${issuer}\0${subject}`, 'identities.subject');
  }

  /** Links who came back to an account, as `actor`; null where it is linked already. */
  function link(db: Database, actor: Actor, provider: Provider, claims: Claims, userId: string): Promise<true | null> {
    const change = { action: 'identity_linked', details: { provider: provider.id } } as const;
    return accounts.addWay({ db, actor }, userId, change, async (tx) => {
      const id = randomUUIDv7();
      const sealed = sealing.seal({ email: claims.email }, placeOf(id));
      const subjectIndex = indexOf(provider, claims);
      return (await insertIdentity(tx, { id, userId, provider: provider.id, subjectIndex, sealed, now: now() })) || null;
    });
  }

  /** Whose account somebody signs in to who came back from a provider. */
  async function accountOf(db: Database, provider: Provider, claims: Claims): Promise<{ userId: string } | { error: OAuthFailure }> {
    const subjectIndex = indexOf(provider, claims);
    const known = await db.transaction(ACTOR, async (tx) => {
      const owner = await findOwner(tx, subjectIndex);
      if (owner !== undefined) await noteIdentityUse(tx, subjectIndex, now());
      return owner;
    });
    if (known !== undefined) return { userId: known };
    if (claims.email === null || !claims.emailVerified || !isAddress(claims.email)) return { error: 'email_not_verified' };
    const joined = await accounts.join(db, claims.email);
    if ('error' in joined) return joined;
    await link(db, ACTOR, provider, claims, joined.userId);
    return joined;
  }

  /** Links for the person whose session asked for it. */
  async function linkAsked(
    db: Database,
    provider: Provider,
    claims: Claims,
    userId: string,
    sessionId: string,
  ): Promise<OAuthFailure | null> {
    const { isLiving, owner } = await db.transaction(ACTOR, async (tx) => ({
      isLiving: await sessions.isLiving(tx, sessionId, userId),
      owner: await findOwner(tx, indexOf(provider, claims)),
    }));
    if (!isLiving) return 'session_ended';
    if (owner !== undefined) return owner === userId ? null : 'linked_elsewhere';
    const linked = await link(db, { kind: 'user', role: 'user', userId, sessionId }, provider, claims, userId);
    return linked === null ? 'linked_elsewhere' : null;
  }

  return {
    providers: () => [...providers.values()].map(({ id, name }) => ({ id, name })),

    begin: async (ctx, { provider, ...wanted }) => begin(ctx, providerOf(provider), { ...wanted, user: null }),

    async beginLink(ctx, { provider: id, currentPassword, ip, ...wanted }) {
      const provider = providerOf(id);
      const { userId } = await accounts.confirmForNewWay(ctx, currentPassword, ip);
      const user = { userId, sessionId: personOf(ctx.actor).sessionId };
      return begin(ctx, provider, { ...wanted, user }).catch((error: unknown) => {
        throw error instanceof ProviderFailure
          ? new AppError('unavailable', `${provider.name} does not answer. Try again in a moment.`)
          : error;
      });
    },

    async finish({ db, log }, { provider: id, search, state, binding }) {
      const provider = providerOf(id);
      // Used up before anything is judged: what is not right must begin again.
      const found = await db.transaction(ACTOR, (tx) => challenges.spend<Way>(tx, 'oauth', state));
      if (found === null || found.content.provider !== id || !isBound(found.content, binding))
        return { error: 'state_not_valid', returnTo: null };
      const { nonce, codeVerifier, returnTo, sessionId } = found.content;
      const url = new URL(`${redirectUriOf(publicUrl, id)}${search}`);
      const claims = await provider.finish(url, { state, nonce, codeVerifier }).catch(failureOf);
      if (claims instanceof ProviderFailure) {
        noteFailure(log, id, claims);
        return { error: claims.code, returnTo };
      }
      if (found.userId !== null && sessionId !== null) {
        const error = await linkAsked(db, provider, claims, found.userId, sessionId);
        return error === null ? { linked: id, returnTo } : { error, returnTo };
      }
      const account = await accountOf(db, provider, claims);
      if ('error' in account) return { error: account.error, returnTo };
      const content: Exchange = { provider: id, binding: found.content.binding };
      const issued = { userId: account.userId, content, goodForMs: EXCHANGE_MS };
      return { code: await db.transaction(ACTOR, (tx) => challenges.issue(tx, 'oauth_exchange', issued)), returnTo };
    },

    async exchange(ctx, { code, binding }, origin) {
      const found = await ctx.db.transaction(ACTOR, (tx) => challenges.spend<Exchange>(tx, 'oauth_exchange', code));
      const { userId = null, content } = found ?? {};
      if (userId === null || content === undefined || !isBound(content, binding))
        throw new RequestError([{ pointer: '/code', code: 'token_not_valid' }]);
      return accounts.enter(ctx, origin, async () => ({ userId, method: `provider:${content.provider}` }));
    },

    async list({ db, actor }) {
      const rows = await db.transaction(actor, (tx) => listIdentities(tx, personOf(actor).userId));
      return rows.map((row) => ({ row, email: sealing.open<{ email: string | null }>(row.sealed, placeOf(row.id)).email }));
    },

    unlink: (ctx, id) => accounts.removeWay(ctx, { action: 'identity_unlinked' }, (tx, userId) => deleteIdentity(tx, id, userId)),
  };
}

/** For whoever runs the service: a secret that is wrong is found here. Nothing of the person is in it. */
function noteFailure(log: Ctx['log'], provider: string, { code, cause }: ProviderFailure): void {
  if (code === 'cancelled') return;
  const { message: reason, code: reasonCode, error } = (cause ?? {}) as { message?: string; code?: string; error?: string };
  log.error({ message: 'A provider did not vouch for anybody.', provider, failure: code, reason, reasonCode, error });
}

function isAddress(email: string): boolean {
  return emailRequest.safeParse({ email }).success;
}

function redirectUriOf(publicUrl: string, provider: string): string {
  return `${publicUrl}/v1/auth/oauth/${provider}/callback`;
}

function failureOf(error: unknown): ProviderFailure {
  if (error instanceof ProviderFailure) return error;
  throw error;
}

function hashOf(binding: string): string {
  return createHash('sha256').update(binding).digest('base64url');
}

/** Whether it is the browser that began. */
function isBound({ binding }: { readonly binding: string }, given: string | null): boolean {
  return given !== null && timingSafeEqual(Buffer.from(binding), Buffer.from(hashOf(given)));
}

function placeOf(id: string): string {
  return `identities/${id}`;
}
