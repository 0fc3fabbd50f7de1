import { randomUUIDv7 } from 'node:crypto';
import type { AuditAction } from '@1numbers/contract';
import { LRUCache } from 'lru-cache';
import { type Actor, isOverdue, type Role, service, verifyByOf } from '../../actor.ts';
import type { Bus } from '../../cache/bus.ts';
import type { Ctx } from '../../ctx.ts';
import type { Database, Transaction } from '../../db/database.ts';
import { deleteInBatches } from '../../db/in-batches.ts';
import { AppError } from '../../errors.ts';
import { keptMs } from '../../retention.ts';
import type { Sealing } from '../../secrets/sealing.ts';
import { newToken, tokenHash } from '../../secrets/token.ts';
import type { AuditService, Details, Origin } from '../audit/index.ts';
import type { Notifier } from '../notifications/index.ts';
import { ACCESS_SECONDS, type AccessTokens } from './access-token.ts';
import { browserOf } from './known-browsers.ts';
import {
  deleteEndedSessions,
  deleteExpiredRefreshTokens,
  findLivingSession,
  findLivingSessions,
  findSessionStart,
  insertRefreshToken,
  insertSession,
  isUserSince,
  listLatestSessions,
  listLivingSessions,
  lockRefreshToken,
  replaceRefreshToken,
  revokeOne,
  revokeOthers,
  touchSession,
} from './sessions.repository.ts';

const REFRESH_MS = keptMs('refreshTokens');
/** How long a session that ended is still known. */
const ENDED_MS = keptMs('endedSessions');
/** A client whose answer was lost may ask again with the same token for this long, and gets the same successor. */
const GRACE_MS = 10_000;
/** How long signing in is proof enough of who has no password. */
const FRESH_MS = 15 * 60 * 1000;
/** How long a session that was seen good is believed to be so. Revoking must be heard everywhere within 5 s. */
const BELIEVED_MS = 3_000;
const MAX_BELIEVED = 50_000;
/** What is told of on the bus: the ids of sessions. */
const ENDED = 'sessions-ended';

type SignedInActor = Extract<Actor, { kind: 'user' }>;
/** What signing in gives. */
export type Tokens = { readonly accessToken: string; readonly refreshToken: string; readonly expiresIn: number };
export type SignedIn = { readonly userId: string; readonly role: Role };
type SessionView = {
  readonly id: string;
  readonly current: boolean;
  readonly userAgent: string | null;
  readonly createdAt: string;
  readonly lastUsedAt: string;
  readonly expiresAt: string;
};

export type SessionsService = {
  /** A new session of a user, within the transaction that found them; written down as signing in, with how it was done. */
  readonly start: (tx: Transaction, user: SignedIn, origin: Origin | null, how?: Details) => Promise<Tokens>;
  /** New tokens for a refresh token, which then is spent. A spent one that comes back ends its whole session. */
  readonly refresh: (ctx: Ctx, refreshToken: string) => Promise<Tokens & SignedIn>;
  /** Who an access token speaks for; null when it is not good, or no longer. */
  readonly actorOf: (ctx: Pick<Ctx, 'db'>, accessToken: string) => Promise<SignedInActor | null>;
  /** Whether a session began within the last 15 minutes. */
  readonly isFresh: (tx: Transaction, sessionId: string) => Promise<boolean>;
  /** Whether a session and its user are still good. */
  readonly isLiving: (tx: Transaction, sessionId: string, userId: string) => Promise<boolean>;
  readonly list: (ctx: Ctx) => Promise<SessionView[]>;
  readonly end: (ctx: Ctx, sessionId: string) => Promise<void>;
  /** Ends the session that asks. */
  readonly endOwn: (ctx: Ctx) => Promise<void>;
  /** Ends all sessions of the person, the one that asks too. */
  readonly endAll: (ctx: Ctx) => Promise<void>;
  /** Ends all sessions of a user but `keep`, within a transaction that changes why they were good and writes that down. Gives how many. */
  readonly endOthers: (tx: Transaction, userId: string, keep: string | null) => Promise<number>;
  /** Those of these sessions that are still good. */
  readonly livingOf: (db: Database, ids: readonly string[]) => Promise<ReadonlySet<string>>;
  /** Tells of sessions that ended, on this server and on others where they can be heard. */
  readonly onEnded: (hear: (ids: readonly string[]) => void) => void;
  /** Deletes the sessions that ended 30 days ago; gives how many. For the job that does so, as the next. */
  readonly forgetEnded: (db: Database, now: Date) => Promise<number>;
  /** Deletes the refresh tokens that are no longer good for anything; gives how many. */
  readonly forgetRefreshTokens: (db: Database, now: Date) => Promise<number>;
};

export function createSessions(deps: {
  readonly sealing: Sealing;
  readonly audit: AuditService;
  readonly accessTokens: AccessTokens;
  readonly notify: Notifier['notify'];
  readonly now: () => Date;
  readonly bus: Bus;
}): SessionsService {
  const { sealing, audit, accessTokens, notify, now, bus } = deps;
  const believed = new LRUCache<string, SignedInActor>({ max: MAX_BELIEVED, ttl: BELIEVED_MS });
  bus.on(ENDED, (ids) => {
    for (const id of ids as readonly string[]) believed.delete(id);
  });

  /** Heard by every server, where they can hear each other; else believing ends by itself. */
  function tellEnded(tx: Transaction, sessions: readonly { readonly id: string }[]): void {
    const ids = sessions.map(({ id }) => id);
    if (ids.length > 0) tx.afterwards(() => bus.publish(ENDED, ids));
  }

  function tokensFor(user: SignedIn, sessionId: string, refreshToken: string): Tokens {
    return { accessToken: accessTokens.sign({ ...user, sessionId }, now()), refreshToken, expiresIn: ACCESS_SECONDS };
  }

  async function issueRefreshToken(tx: Transaction, sessionId: string, userId: string): Promise<string> {
    const token = newToken('r');
    const at = now();
    await insertRefreshToken(tx, { hash: tokenHash(token), sessionId, userId, now: at, expiresAt: new Date(at.getTime() + REFRESH_MS) });
    return token;
  }

  async function end({ db, actor }: Pick<Ctx, 'db' | 'actor'>, sessionId: string, action: AuditAction): Promise<boolean> {
    const { userId } = signedIn(actor);
    return db.transaction(actor, async (tx) => {
      const ended = await revokeOne(tx, sessionId, userId, now());
      if (ended === undefined) return false;
      tellEnded(tx, [ended]);
      await audit.record(tx, { actor, action, userId, target: { kind: 'session', id: sessionId } });
      return true;
    });
  }

  async function endOthers(tx: Transaction, userId: string, keep: string | null): Promise<number> {
    const ended = await revokeOthers(tx, userId, keep, now());
    tellEnded(tx, ended);
    return ended.length;
  }

  /** The first session of a new account has nothing to be compared with; one of an old account nobody has used for long is looked at. */
  async function isElsewhere(tx: Transaction, userId: string, userAgent: string | null): Promise<boolean> {
    const known = (await listLatestSessions(tx, userId)).map(({ id, sealed }) => browserOf(agentOf(sealed, id)));
    if (known.length === 0) return isUserSince(tx, userId, new Date(now().getTime() - ENDED_MS));
    return !known.includes(browserOf(userAgent));
  }

  function agentOf(sealed: Buffer, id: string): string | null {
    return sealing.open<{ userAgent: string | null }>(sealed, placeOf(id)).userAgent;
  }

  return {
    async start(tx, user, origin, how = {}) {
      const id = randomUUIDv7();
      const at = now();
      const { userId, role } = user;
      const userAgent = origin?.userAgent?.slice(0, 300) ?? null;
      if (origin !== null && (await isElsewhere(tx, userId, userAgent)))
        await notify(tx, userId, 'signed_in_elsewhere', { sessionId: id, userAgent, ip: origin.ip });
      const sealed = sealing.seal({ userAgent }, placeOf(id));
      await insertSession(tx, { id, userId, sealed, now: at, expiresAt: new Date(at.getTime() + REFRESH_MS) });
      const tokens = tokensFor(user, id, await issueRefreshToken(tx, id, userId));
      const signedIn = { actor: { kind: 'user', userId, role, sessionId: id }, action: 'signed_in', userId, details: how } as const;
      await audit.record(tx, { ...signedIn, target: { kind: 'session', id }, ...(origin !== null && { origin }) });
      return tokens;
    },

    async refresh({ db }, refreshToken) {
      const hash = tokenHash(refreshToken);
      const outcome = await db.transaction(service('refresh'), async (tx) => {
        const found = await lockRefreshToken(tx, hash);
        if (found === undefined || found.revoked_at !== null || found.disabled_at !== null || found.expires_at <= now()) return null;
        const { session_id: sessionId, user_id: userId, replaced_at: replacedAt, successor } = found;
        const user = { userId, role: found.role as Role };
        if (replacedAt !== null && successor !== null) {
          if (now().getTime() - replacedAt.getTime() <= GRACE_MS) {
            const { token } = sealing.open<{ token: string }>(successor, placeOf(sessionId));
            return { ...tokensFor(user, sessionId, token), ...user };
          }
          // Somebody has a copy: whoever it is, nobody goes on with this session.
          const ended = await revokeOne(tx, sessionId, userId, now());
          if (ended !== undefined) tellEnded(tx, [ended]);
          const target = { kind: 'session', id: sessionId } as const;
          await notify(tx, userId, 'refresh_token_reused', { sessionId });
          await audit.record(tx, { actor: service('refresh'), action: 'refresh_token_reused', userId, target });
          return null;
        }
        const next = await issueRefreshToken(tx, sessionId, userId);
        await replaceRefreshToken(tx, hash, now(), sealing.seal({ token: next }, placeOf(sessionId)));
        await touchSession(tx, sessionId, now(), new Date(now().getTime() + REFRESH_MS));
        return { ...tokensFor(user, sessionId, next), ...user };
      });
      if (outcome === null) throw new AppError('unauthenticated', 'This refresh token is not valid, or no longer. Sign in again.');
      return outcome;
    },

    async actorOf({ db }, accessToken) {
      const claims = accessTokens.verify(accessToken, now());
      if (claims === null) return null;
      const { userId, sessionId } = claims;
      const known = believed.get(sessionId);
      if (known !== undefined) return known;
      const found = await db.read({ kind: 'user', userId, sessionId, role: 'user' }, (tx) =>
        findLivingSession(tx, sessionId, userId, now()),
      );
      if (found === undefined) return null;
      const actor: SignedInActor = { kind: 'user', userId, sessionId, role: found.role as Role, ...verifyByOf(found) };
      // Who verifies the address at last goes on at once.
      if (!isOverdue(actor, now())) believed.set(sessionId, actor);
      return actor;
    },

    async isFresh(tx, sessionId) {
      const started = await findSessionStart(tx, sessionId);
      return started !== undefined && now().getTime() - started.created_at.getTime() < FRESH_MS;
    },

    isLiving: async (tx, sessionId, userId) => (await findLivingSession(tx, sessionId, userId, now())) !== undefined,

    async list({ db, actor }) {
      const { userId, sessionId } = signedIn(actor);
      const rows = await db.transaction(actor, (tx) => listLivingSessions(tx, userId, now()));
      return rows.map((row) => ({
        id: row.id,
        current: row.id === sessionId,
        userAgent: agentOf(row.sealed, row.id),
        createdAt: row.created_at.toISOString(),
        lastUsedAt: row.last_used_at.toISOString(),
        expiresAt: row.expires_at.toISOString(),
      }));
    },

    async end(ctx, sessionId) {
      if (!(await end(ctx, sessionId, 'session_ended'))) throw new AppError('not_found', 'There is no such session.');
    },

    async endOwn(ctx) {
      await end(ctx, signedIn(ctx.actor).sessionId, 'signed_out');
    },

    async endAll({ db, actor }) {
      const { userId } = signedIn(actor);
      await db.transaction(actor, async (tx) => {
        const count = await endOthers(tx, userId, null);
        await audit.record(tx, { actor, action: 'sessions_ended', userId, details: { count } });
      });
    },
    endOthers,

    async livingOf(db, ids) {
      const rows = await db.transaction(service('sessions'), (tx) => findLivingSessions(tx, ids, now()));
      return new Set(rows.map(({ id }) => id));
    },
    onEnded: (hear) => bus.on(ENDED, (ids) => hear(ids as readonly string[])),

    forgetEnded(db, at) {
      const before = new Date(at.getTime() - ENDED_MS);
      return deleteInBatches(db, service('sessions'), (tx, atMost) => deleteEndedSessions(tx, before, atMost));
    },

    forgetRefreshTokens: (db, at) =>
      deleteInBatches(db, service('refresh-tokens'), (tx, atMost) => deleteExpiredRefreshTokens(tx, at, atMost)),
  };
}

function signedIn(actor: Actor): SignedInActor {
  if (actor.kind === 'user') return actor;
  throw new AppError('unauthenticated', 'Sign in first.');
}

function placeOf(sessionId: string): string {
  return `sessions/${sessionId}`;
}
