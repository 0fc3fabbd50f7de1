import { sql } from 'kysely';
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

/** The head of a chain that has none; false when another transaction was quicker. */
export async function insertHead(tx: Transaction, head: Head): Promise<boolean> {
  const inserted = await tx.first(
    query
      .insertInto('audit_heads')
      .values(head)
      .onConflict((conflict) => conflict.column('user_id').doNothing())
      .returning('seq'),
  );
  return inserted !== undefined;
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

const COLUMNS = [
  'user_id',
  'seq',
  'at',
  'id',
  'action',
  'actor_kind',
  'actor_user_id',
  'actor_via',
  'target_kind',
  'target_id',
  'details',
  'origin',
  'hash',
] as const;

/** The events of a person before one of them, the last first. */
export async function listEvents(tx: Transaction, userId: string, beforeSeq: number | null, limit: number): Promise<EventRow[]> {
  const all = query.selectFrom('audit_events').select(COLUMNS).where('user_id', '=', userId);
  const wanted = beforeSeq === null ? all : all.where('seq', '<', beforeSeq);
  return (await tx.all(wanted.orderBy('seq', 'desc').limit(limit))) as EventRow[];
}

export type AuditFilter = { readonly userId?: string; readonly action?: string };

/** The events of everybody after a place in the list, the last first. */
export async function listAllEvents(
  tx: Transaction,
  { userId, action }: AuditFilter,
  after: { readonly key: string; readonly id: string } | null,
  limit: number,
): Promise<EventRow[]> {
  let all = query.selectFrom('audit_events').select(COLUMNS);
  if (userId !== undefined) all = all.where('user_id', '=', userId);
  if (action !== undefined) all = all.where('action', '=', action);
  if (after !== null) all = all.where(sql<boolean>`(at, id) < (${after.key}::timestamptz, ${after.id}::uuid)`);
  return (await tx.all(all.orderBy('at', 'desc').orderBy('id', 'desc').limit(limit))) as EventRow[];
}

/** The chain events of everybody stand in, after one of them, with the heads as they are at the same moment. */
export async function listChains(
  tx: Transaction,
  { after, userId, limit }: { readonly after: Pick<EventRow, 'user_id' | 'seq'>; readonly userId: string | null; readonly limit: number },
): Promise<ChainRow[]> {
  const all = query
    .selectFrom('audit_events as event')
    .leftJoin('audit_heads as head', 'head.user_id', 'event.user_id')
    .select(COLUMNS.map((column) => `event.${column}` as const))
    .select(['head.seq as head_seq', 'head.hash as head_hash', 'head.signed_hash as head_signed_hash'])
    .where(sql<boolean>`(event.user_id, event.seq) > (${after.user_id}::uuid, ${after.seq}::bigint)`);
  const wanted = userId === null ? all : all.where('event.user_id', '=', userId);
  return (await tx.all(wanted.orderBy('event.user_id').orderBy('event.seq').limit(limit))) as ChainRow[];
}

export type ChainRow = EventRow & {
  readonly head_seq: number | null;
  readonly head_hash: Buffer | null;
  readonly head_signed_hash: Buffer | null;
};

/** Heads after a person, and whether there is any event in their chain. */
export async function listHeads(tx: Transaction, afterUser: string, userId: string | null, limit: number) {
  const all = query
    .selectFrom('audit_heads as head')
    .select(['head.user_id', 'head.seq'])
    .select(sql<boolean>`exists (select 1 from audit_events as event where event.user_id = head.user_id)`.as('has_events'))
    .where('head.user_id', '>', afterUser);
  const wanted = userId === null ? all : all.where('head.user_id', '=', userId);
  return tx.all(wanted.orderBy('head.user_id').limit(limit));
}
