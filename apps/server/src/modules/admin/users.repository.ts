import { sql } from 'kysely';
import type { Role } from '../../actor.ts';
import type { Transaction } from '../../db/database.ts';
import { query } from '../../db/query.ts';

const COLUMNS = ['id', 'sealed', 'email_verified_at', 'role', 'disabled_at', 'created_at'] as const;

export type UserRow = {
  readonly id: string;
  readonly sealed: Buffer;
  readonly email_verified_at: Date | null;
  readonly role: string;
  readonly disabled_at: Date | null;
  readonly created_at: Date;
};
/** With when it was made as exactly as the database has it. */
export type ListedUser = UserRow & { readonly key: string };
export type Counts = { readonly profiles: number; readonly sessions: number; readonly apiKeys: number };

export type UserFilter = {
  readonly emailIndex?: Buffer;
  readonly role?: Role;
  readonly status?: 'active' | 'disabled';
};

export async function listUsers(
  tx: Transaction,
  { emailIndex, role, status }: UserFilter,
  after: { readonly key: string; readonly id: string } | null,
  limit: number,
): Promise<ListedUser[]> {
  let all = query.selectFrom('users').select(COLUMNS).select(sql<string>`created_at::text`.as('key'));
  if (emailIndex !== undefined) all = all.where('email_index', '=', emailIndex);
  if (role !== undefined) all = all.where('role', '=', role);
  if (status !== undefined) all = all.where('disabled_at', status === 'active' ? 'is' : 'is not', null);
  if (after !== null) all = all.where(sql<boolean>`(created_at, id) < (${after.key}::timestamptz, ${after.id}::uuid)`);
  return tx.all(all.orderBy('created_at', 'desc').orderBy('id', 'desc').limit(limit));
}

export async function findUser(tx: Transaction, id: string): Promise<UserRow | undefined> {
  return tx.first(query.selectFrom('users').select(COLUMNS).where('id', '=', id));
}

/** Locks a user and all admins who may act, always in the same order: of two who take the role from one another, one comes first. */
export async function lockAdminsAnd(tx: Transaction, id: string): Promise<UserRow[]> {
  return tx.all(
    query
      .selectFrom('users')
      .select(COLUMNS)
      .where(({ or, and, eb }) => or([eb('id', '=', id), and([eb('role', '=', 'admin'), eb('disabled_at', 'is', null)])]))
      .orderBy('id')
      .forUpdate(),
  );
}

export async function updateUser(
  tx: Transaction,
  id: string,
  now: Date,
  changes: { readonly role?: Role; readonly disabled_at?: Date | null },
): Promise<UserRow> {
  const updated = query
    .updateTable('users')
    .set({ ...changes, updated_at: now })
    .where('id', '=', id)
    .returning(COLUMNS);
  return (await tx.first(updated)) as UserRow;
}

/** How much an account keeps; nothing of what is in it. */
export async function countKept(tx: Transaction, userId: string, now: Date): Promise<Counts> {
  const counted = query.selectNoFrom(({ selectFrom }) => [
    selectFrom('profiles')
      .select(({ fn }) => fn.countAll<number>().as('count'))
      .where('user_id', '=', userId)
      .where('deleted_at', 'is', null)
      .as('profiles'),
    selectFrom('sessions')
      .select(({ fn }) => fn.countAll<number>().as('count'))
      .where('user_id', '=', userId)
      .where('revoked_at', 'is', null)
      .where('expires_at', '>', now)
      .as('sessions'),
    selectFrom('api_keys')
      .select(({ fn }) => fn.countAll<number>().as('count'))
      .where('user_id', '=', userId)
      .where('revoked_at', 'is', null)
      .where(({ or, eb }) => or([eb('expires_at', 'is', null), eb('expires_at', '>', now)]))
      .as('apiKeys'),
  ]);
  return (await tx.first(counted)) as Counts;
}
