import type { Transaction } from '../../db/database.ts';
import { query } from '../../db/query.ts';

/** More about an event: codes, ids and counts, never anything that tells of somebody. */
export type Details = Readonly<Record<string, string | number | boolean | null>>;

export type EventRow = {
  readonly user_id: string;
  readonly seq: number;
  readonly at: Date;
  readonly id: string;
  readonly action: string;
  readonly actor_kind: string;
  readonly actor_user_id: string | null;
  readonly actor_via: string | null;
  readonly target_kind: string | null;
  readonly target_id: string | null;
  readonly details: Details;
  readonly origin: Buffer | null;
  readonly hash: Buffer;
};

/** Where the chain of a person ends. */
export type Head = { readonly user_id: string; readonly seq: number; readonly hash: Buffer; readonly signed_hash: Buffer };

/** The head of a chain, kept from others until the transaction ends: the next event is theirs then. */
export async function lockHead(tx: Transaction, userId: string): Promise<Pick<Head, 'seq' | 'hash'> | undefined> {
  return tx.first(query.selectFrom('audit_heads').select(['seq', 'hash']).where('user_id', '=', userId).forUpdate());
}

/** The head of a chain that has none; another transaction may have been quicker. */
export async function insertHead(tx: Transaction, head: Head): Promise<void> {
  await tx.all(
    query
      .insertInto('audit_heads')
      .values(head)
      .onConflict((conflict) => conflict.column('user_id').doNothing()),
  );
}

/** Adds an event and moves the head, in one round trip. */
export async function append(tx: Transaction, event: EventRow, { user_id, ...head }: Head): Promise<void> {
  await tx.all(
    query
      .with('head', (db) => db.updateTable('audit_heads').set(head).where('user_id', '=', user_id))
      .insertInto('audit_events')
      .values({ ...event, details: JSON.stringify(event.details) }),
  );
}

/** The key that the origins of a person are sealed with. */
export async function findOriginKey(tx: Transaction, userId: string): Promise<Buffer | undefined> {
  return (await tx.first(query.selectFrom('audit_keys').select('sealed').where('user_id', '=', userId)))?.sealed;
}

/** The same, of a person who has none yet; another transaction may have been quicker. */
export async function insertOriginKey(tx: Transaction, userId: string, sealed: Buffer): Promise<void> {
  await tx.all(
    query
      .insertInto('audit_keys')
      .values({ user_id: userId, sealed })
      .onConflict((conflict) => conflict.column('user_id').doNothing()),
  );
}
