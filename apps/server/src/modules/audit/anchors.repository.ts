import { sql } from 'kysely';
import type { Transaction } from '../../db/database.ts';
import { query } from '../../db/query.ts';

/** All heads at a moment, in one hash. */
export type AnchorRow = {
  readonly seq: number;
  readonly at: Date;
  readonly heads: number;
  readonly events: number;
  readonly hash: Buffer;
  readonly signed_hash: Buffer;
};

/** Lets one transaction at a time anchor heads, or look at what is anchored. */
export async function lockAnchors(tx: Transaction): Promise<void> {
  await tx.all(query.selectNoFrom(sql`pg_advisory_xact_lock(hashtextextended('1numbers/audit-anchors', 0))`.as('locked')));
}

const COLUMNS = ['seq', 'at', 'heads', 'events', 'hash', 'signed_hash'] as const;

export async function findLastAnchor(tx: Transaction): Promise<AnchorRow | undefined> {
  return tx.first(query.selectFrom('audit_anchors').select(COLUMNS).orderBy('seq', 'desc').limit(1));
}

export async function findAnchors(tx: Transaction, seqs: readonly number[]): Promise<AnchorRow[]> {
  return tx.all(
    query
      .selectFrom('audit_anchors')
      .select(COLUMNS)
      .where(({ eb, val }) => eb('seq', '=', ({ fn }) => fn.any(val([...seqs])))),
  );
}

export async function insertAnchor(tx: Transaction, row: AnchorRow): Promise<void> {
  await tx.all(query.insertInto('audit_anchors').values(row));
}

/** Takes over heads that moved on since they were anchored last, some of them; gives how many. */
export async function anchorHeads(tx: Transaction, atMost: number): Promise<number> {
  const moved = query
    .selectFrom('audit_heads as head')
    .leftJoin('audit_anchored as anchored', 'anchored.user_id', 'head.user_id')
    .select(['head.user_id', 'head.seq', 'head.hash'])
    .where(sql<boolean>`head.seq > coalesce(anchored.seq, 0)`)
    .limit(atMost);
  const statement = query
    .insertInto('audit_anchored')
    .columns(['user_id', 'seq', 'hash'])
    .expression(moved)
    .onConflict((conflict) =>
      conflict.column('user_id').doUpdateSet(({ ref }) => ({ seq: ref('excluded.seq'), hash: ref('excluded.hash') })),
    )
    .returning('seq');
  return (await tx.all(statement)).length;
}

/** Anchored heads after a person, with the hash that their event has by now; null where there is no such event. */
export async function listAnchored(tx: Transaction, afterUser: string, limit: number) {
  return tx.all(
    query
      .selectFrom('audit_anchored as anchored')
      .leftJoin('audit_events as event', (join) =>
        join.onRef('event.user_id', '=', 'anchored.user_id').onRef('event.seq', '=', 'anchored.seq'),
      )
      .select(['anchored.user_id', 'anchored.seq', 'anchored.hash', 'event.hash as event_hash'])
      .where('anchored.user_id', '>', afterUser)
      .orderBy('anchored.user_id')
      .limit(limit),
  );
}
