import type { Transaction } from '../../db/database.ts';
import { query } from '../../db/query.ts';
import type { Json } from '../../db/tables.ts';

const COLUMNS = [
  'id',
  'email_index',
  'sealed',
  'email_verified_at',
  'password_hash',
  'role',
  'locale',
  'time_zone',
  'settings',
  'disabled_at',
  'created_at',
  'erase_at',
] as const;

/** A user as it is stored; `sealed` holds the address. */
export type UserRow = {
  readonly id: string;
  readonly email_index: Buffer;
  readonly sealed: Buffer;
  readonly email_verified_at: Date | null;
  readonly password_hash: string | null;
  readonly role: string;
  readonly locale: string;
  readonly time_zone: string;
  readonly settings: Json;
  readonly disabled_at: Date | null;
  readonly created_at: Date;
  readonly erase_at: Date | null;
};

export type NewUser = {
  readonly id: string;
  readonly emailIndex: Buffer;
  readonly sealed: Buffer;
  readonly passwordHash: string | null;
  readonly verifiedAt: Date | null;
  readonly role: 'user' | 'admin';
  readonly locale: string;
  readonly timeZone: string;
  readonly now: Date;
};

/** False, and nothing done, where the address has an account. */
export async function insertUser(tx: Transaction, user: NewUser): Promise<boolean> {
  const inserted = await tx.first(
    query
      .insertInto('users')
      .values({
        id: user.id,
        email_index: user.emailIndex,
        sealed: user.sealed,
        password_hash: user.passwordHash,
        email_verified_at: user.verifiedAt,
        role: user.role,
        locale: user.locale,
        time_zone: user.timeZone,
        created_at: user.now,
        updated_at: user.now,
      })
      .onConflict((conflict) => conflict.column('email_index').doNothing())
      .returning('id'),
  );
  return inserted !== undefined;
}

export async function findUserByEmail(tx: Transaction, emailIndex: Buffer): Promise<UserRow | undefined> {
  return tx.first(query.selectFrom('users').select(COLUMNS).where('email_index', '=', emailIndex));
}

export async function findUser(tx: Transaction, id: string): Promise<UserRow | undefined> {
  return tx.first(query.selectFrom('users').select(COLUMNS).where('id', '=', id));
}

export async function oldestUser(tx: Transaction): Promise<UserRow | undefined> {
  return tx.first(query.selectFrom('users').select(COLUMNS).orderBy('id').limit(1));
}

/** One user, kept from others until the transaction ends. */
export async function lockUser(tx: Transaction, id: string): Promise<UserRow | undefined> {
  return tx.first(query.selectFrom('users').select(COLUMNS).where('id', '=', id).forUpdate());
}

type Changes = {
  readonly email_index?: Buffer;
  readonly sealed?: Buffer;
  readonly email_verified_at?: Date;
  readonly password_hash?: string | null;
  readonly role?: 'admin';
  readonly locale?: string;
  readonly time_zone?: string;
  readonly settings?: string;
};

export async function updateUser(tx: Transaction, id: string, now: Date, changes: Changes): Promise<UserRow | undefined> {
  return tx.first(
    query
      .updateTable('users')
      .set({ ...changes, updated_at: now })
      .where('id', '=', id)
      .returning(COLUMNS),
  );
}
