import type { Transaction } from '../../db/database.ts';
import { query } from '../../db/query.ts';

const COLUMNS = ['id', 'name', 'prefix', 'scopes', 'created_at', 'last_used_at', 'expires_at'] as const;

export type ApiKeyRow = {
  readonly id: string;
  readonly name: string;
  readonly prefix: string;
  readonly scopes: string[];
  readonly created_at: Date;
  readonly last_used_at: Date | null;
  readonly expires_at: Date | null;
};

/** A key that works, by its hash; its owner is not disabled and will not be erased. */
export async function findWorkingKey(tx: Transaction, hash: Buffer, now: Date) {
  return tx.first(
    query
      .selectFrom('api_keys as key')
      .innerJoin('users as user', 'user.id', 'key.user_id')
      .select(['key.id', 'key.user_id', 'key.scopes', 'key.last_used_at', 'key.expires_at', 'user.created_at', 'user.email_verified_at'])
      .where('key.hash', '=', hash)
      .where('key.revoked_at', 'is', null)
      .where((where) => where.or([where('key.expires_at', 'is', null), where('key.expires_at', '>', now)]))
      .where('user.disabled_at', 'is', null)
      .where('user.erase_at', 'is', null),
  );
}

export async function noteUse(tx: Transaction, id: string, now: Date): Promise<void> {
  await tx.all(query.updateTable('api_keys').set({ last_used_at: now }).where('id', '=', id));
}

export async function countWorkingKeys(tx: Transaction, userId: string, now: Date): Promise<number> {
  const row = await tx.first(
    query
      .selectFrom('api_keys')
      .select(({ fn }) => fn.countAll<number>().as('count'))
      .where('user_id', '=', userId)
      .where('revoked_at', 'is', null)
      .where((where) => where.or([where('expires_at', 'is', null), where('expires_at', '>', now)])),
  );
  return row?.count ?? 0;
}

export async function insertKey(
  tx: Transaction,
  row: {
    readonly id: string;
    readonly userId: string;
    readonly name: string;
    readonly prefix: string;
    readonly hash: Buffer;
    readonly scopes: readonly string[];
    readonly now: Date;
    readonly expiresAt: Date | null;
  },
): Promise<ApiKeyRow> {
  const { id, userId, name, prefix, hash, scopes, now, expiresAt } = row;
  const values = { id, user_id: userId, name, prefix, hash, scopes: [...scopes], created_at: now, expires_at: expiresAt };
  return (await tx.first(query.insertInto('api_keys').values(values).returning(COLUMNS))) as ApiKeyRow;
}

export async function listWorkingKeys(tx: Transaction, userId: string, now: Date): Promise<ApiKeyRow[]> {
  return tx.all(
    query
      .selectFrom('api_keys')
      .select(COLUMNS)
      .where('user_id', '=', userId)
      .where('revoked_at', 'is', null)
      .where((where) => where.or([where('expires_at', 'is', null), where('expires_at', '>', now)]))
      .orderBy('created_at', 'desc')
      .limit(100),
  );
}

/** A key that works, kept from others until the transaction ends. */
export async function lockKey(tx: Transaction, id: string, userId: string, now: Date): Promise<ApiKeyRow | undefined> {
  return tx.first(
    query
      .selectFrom('api_keys')
      .select(COLUMNS)
      .where('id', '=', id)
      .where('user_id', '=', userId)
      .where('revoked_at', 'is', null)
      .where((where) => where.or([where('expires_at', 'is', null), where('expires_at', '>', now)]))
      .forUpdate(),
  );
}

/** Lets a key end at a time, if it does not end sooner. */
export async function endKey(tx: Transaction, id: string, at: Date): Promise<void> {
  const sooner = query.updateTable('api_keys').set(({ fn, val }) => ({ expires_at: fn('least', ['expires_at', val(at)]) }));
  await tx.all(sooner.where('id', '=', id));
}

export async function revokeKey(tx: Transaction, id: string, userId: string, now: Date): Promise<{ readonly id: string } | undefined> {
  return tx.first(
    query
      .updateTable('api_keys')
      .set({ revoked_at: now })
      .where('id', '=', id)
      .where('user_id', '=', userId)
      .where('revoked_at', 'is', null)
      .returning('id'),
  );
}

/** Revokes all keys of a user; gives the ids of those that still worked. */
export async function revokeAllKeys(tx: Transaction, userId: string, now: Date): Promise<readonly { readonly id: string }[]> {
  return tx.all(
    query.updateTable('api_keys').set({ revoked_at: now }).where('user_id', '=', userId).where('revoked_at', 'is', null).returning('id'),
  );
}
