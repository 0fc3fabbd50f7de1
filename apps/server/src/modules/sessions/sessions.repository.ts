import { sql } from 'kysely';
import type { Transaction } from '../../db/database.ts';
import { query } from '../../db/query.ts';

/** A session as it is stored; `sealed` holds the user agent. */
export type SessionRow = {
  readonly id: string;
  readonly user_id: string;
  readonly sealed: Buffer;
  readonly created_at: Date;
  readonly last_used_at: Date;
  readonly expires_at: Date;
};

export async function insertSession(
  tx: Transaction,
  row: { id: string; userId: string; sealed: Buffer; now: Date; expiresAt: Date },
): Promise<void> {
  const { id, userId, sealed, now, expiresAt } = row;
  await tx.all(
    query.insertInto('sessions').values({ id, user_id: userId, sealed, created_at: now, last_used_at: now, expires_at: expiresAt }),
  );
}

export async function insertRefreshToken(
  tx: Transaction,
  row: { hash: Buffer; sessionId: string; userId: string; now: Date; expiresAt: Date },
): Promise<void> {
  await tx.all(
    query
      .insertInto('refresh_tokens')
      .values({ hash: row.hash, session_id: row.sessionId, user_id: row.userId, created_at: row.now, expires_at: row.expiresAt }),
  );
}

/** A refresh token with its session and user, locked until the transaction ends: two refreshes at once wait for one another. */
export async function lockRefreshToken(tx: Transaction, hash: Buffer) {
  return tx.first(
    query
      .selectFrom('refresh_tokens as token')
      .innerJoin('sessions as session', 'session.id', 'token.session_id')
      .innerJoin('users as user', 'user.id', 'token.user_id')
      .select([
        'token.session_id',
        'token.user_id',
        'token.expires_at',
        'token.replaced_at',
        'token.successor',
        'session.revoked_at',
        'user.role',
        'user.disabled_at',
      ])
      .where('token.hash', '=', hash)
      .forUpdate('token'),
  );
}

/** `successor` is the next token, sealed: a refresh that lost its answer may ask for the same one again. */
export async function replaceRefreshToken(tx: Transaction, hash: Buffer, now: Date, successor: Buffer): Promise<void> {
  await tx.all(query.updateTable('refresh_tokens').set({ replaced_at: now, successor }).where('hash', '=', hash));
}

export async function touchSession(tx: Transaction, id: string, now: Date, expiresAt: Date): Promise<void> {
  await tx.all(query.updateTable('sessions').set({ last_used_at: now, expires_at: expiresAt }).where('id', '=', id));
}

/** The session of an access token and its user, when both are still good. */
export async function findLivingSession(tx: Transaction, sessionId: string, userId: string, now: Date) {
  return tx.first(
    query
      .selectFrom('sessions as session')
      .innerJoin('users as user', 'user.id', 'session.user_id')
      .select(['session.id', 'user.role', 'user.created_at', 'user.email_verified_at'])
      .where('session.id', '=', sessionId)
      .where('session.user_id', '=', userId)
      .where('session.revoked_at', 'is', null)
      .where('session.expires_at', '>', now)
      .where('user.disabled_at', 'is', null),
  );
}

/** Those of these sessions that are still good, and whose users are. */
export async function findLivingSessions(tx: Transaction, ids: readonly string[], now: Date): Promise<{ readonly id: string }[]> {
  return tx.all(
    query
      .selectFrom('sessions as session')
      .innerJoin('users as user', 'user.id', 'session.user_id')
      .select('session.id')
      .where(({ eb, val }) => eb('session.id', '=', ({ fn }) => fn.any(val([...ids]))))
      .where('session.revoked_at', 'is', null)
      .where('session.expires_at', '>', now)
      .where('user.disabled_at', 'is', null),
  );
}

export async function findSessionStart(tx: Transaction, id: string): Promise<{ readonly created_at: Date } | undefined> {
  return tx.first(query.selectFrom('sessions').select('created_at').where('id', '=', id).where('revoked_at', 'is', null));
}

export async function listLivingSessions(tx: Transaction, userId: string, now: Date): Promise<SessionRow[]> {
  return tx.all(
    query
      .selectFrom('sessions')
      .select(['id', 'user_id', 'sealed', 'created_at', 'last_used_at', 'expires_at'])
      .where('user_id', '=', userId)
      .where('revoked_at', 'is', null)
      .where('expires_at', '>', now)
      .orderBy('created_at', 'desc')
      .limit(100),
  );
}

/** The last of a user's sessions that are still known, those that ended too. */
export async function listLatestSessions(tx: Transaction, userId: string): Promise<{ readonly id: string; readonly sealed: Buffer }[]> {
  return tx.all(
    query.selectFrom('sessions').select(['id', 'sealed']).where('user_id', '=', userId).orderBy('created_at', 'desc').limit(100),
  );
}

/** Whether there was this user at a time. */
export async function isUserSince(tx: Transaction, userId: string, time: Date): Promise<boolean> {
  const old = query.selectFrom('users').select('id').where('id', '=', userId).where('created_at', '<=', time);
  return (await tx.first(old)) !== undefined;
}

/** Ends one session of a user; gives its id when there was one to end. */
export async function revokeOne(tx: Transaction, id: string, userId: string, now: Date): Promise<{ readonly id: string } | undefined> {
  return tx.first(
    query
      .updateTable('sessions')
      .set({ revoked_at: now })
      .where('id', '=', id)
      .where('user_id', '=', userId)
      .where('revoked_at', 'is', null)
      .returning('id'),
  );
}

/** Ends every session of a user but one; gives the ids of those it ended. */
export async function revokeOthers(
  tx: Transaction,
  userId: string,
  keep: string | null,
  now: Date,
): Promise<readonly { readonly id: string }[]> {
  return tx.all(
    query
      .updateTable('sessions')
      .set({ revoked_at: now })
      .where('user_id', '=', userId)
      .where('revoked_at', 'is', null)
      .where(sql<boolean>`id is distinct from ${keep}::uuid`)
      .returning('id'),
  );
}

/** Deletes sessions that ended before a time, with their refresh tokens; gives how many. */
export async function deleteEndedSessions(tx: Transaction, before: Date, atMost: number): Promise<number> {
  const ended = sql<Date>`least(expires_at, revoked_at)`;
  const old = query.selectFrom('sessions').select('id').where(ended, '<', before).limit(atMost);
  return (await tx.all(query.deleteFrom('sessions').where('id', 'in', old).returning('id'))).length;
}

/** Deletes refresh tokens that are over, and not those that are only spent: one that comes back tells of a thief. Gives how many. */
export async function deleteExpiredRefreshTokens(tx: Transaction, now: Date, atMost: number): Promise<number> {
  const old = query.selectFrom('refresh_tokens').select('hash').where('expires_at', '<=', now).limit(atMost);
  return (await tx.all(query.deleteFrom('refresh_tokens').where('hash', 'in', old).returning('session_id'))).length;
}
