import { createHmac } from 'node:crypto';
import { service } from '../../actor.ts';
import type { Database, Transaction } from '../../db/database.ts';
import type { KeyRing } from '../../secrets/key-ring.ts';
import { type AnchorRow, anchorHeads, findAnchors, findLastAnchor, insertAnchor, listAnchored, lockAnchors } from './anchors.repository.ts';
import type { Anchor } from './anchors.ts';
import type { Chain } from './chain.ts';

const AT_ONCE = 5_000;
export const ACTOR = service('audit');
export const NO_USER = '00000000-0000-0000-0000-000000000000';

export type AnchorProblem = {
  readonly code: 'anchor_changed' | 'anchor_missing' | 'anchored_changed' | 'rolled_back';
  readonly userId: string | null;
  readonly seq: number | null;
};
export type AnchorCheck = { readonly anchor: Anchor | null; readonly problems: readonly AnchorProblem[] };

export type Anchoring = {
  /**
   * Puts all heads of now into one signed hash; null where none moved since the last. Throws where what was anchored before is not as
   * it was: a new anchor would hide that. `outside` are the anchors that are kept outside the database.
   */
  readonly anchor: (db: Database, outside: readonly Anchor[]) => Promise<Anchor | null>;
  /** Looks whether everything that was ever anchored is still there. */
  readonly check: (db: Database, outside: readonly Anchor[]) => Promise<AnchorCheck>;
};

export function createAnchoring({
  keys,
  chain,
  now,
}: {
  readonly keys: KeyRing;
  readonly chain: Chain;
  readonly now: () => Date;
}): Anchoring {
  /** One hash over everything that is anchored; `each` is told of every head. */
  async function digest(tx: Transaction, each: (row: Awaited<ReturnType<typeof listAnchored>>[number]) => void = () => undefined) {
    const hash = createHmac('sha256', keys.lasting('audit')).update('heads');
    let [heads, events, after] = [0, 0, NO_USER];
    for (let last = AT_ONCE; last === AT_ONCE; ) {
      const rows = await listAnchored(tx, after, AT_ONCE);
      for (const row of rows) {
        hash.update(`\n${row.user_id} ${row.seq} ${row.hash.toString('hex')}`);
        events += row.seq;
        each(row);
      }
      heads += rows.length;
      last = rows.length;
      after = rows.at(-1)?.user_id ?? after;
    }
    return { heads, events, hash: hash.digest() };
  }

  const isSigned = (row: AnchorRow) => chain.signatureOfAnchor(row).equals(row.signed_hash);

  return {
    anchor: (db, outside) =>
      db.transaction(ACTOR, async (tx) => {
        await lockAnchors(tx);
        const last = await findLastAnchor(tx);
        const before = await digest(tx);
        const isSound = last === undefined ? before.heads === 0 : isSigned(last) && before.hash.equals(last.hash);
        if (!isSound || (await compare(tx, outside)).length > 0) throw new AnchorError();
        let moved = 0;
        for (let some = AT_ONCE; some === AT_ONCE; moved += some) some = await anchorHeads(tx, AT_ONCE);
        if (moved === 0) return null;
        const row = { seq: (last?.seq ?? 0) + 1, at: now(), ...(await digest(tx)) };
        const signed = { ...row, signed_hash: chain.signatureOfAnchor(row) };
        await insertAnchor(tx, signed);
        return outsideOf(signed);
      }),

    check: (db, outside) =>
      db.transaction(ACTOR, async (tx) => {
        await lockAnchors(tx);
        const problems: AnchorProblem[] = [];
        const found = (code: AnchorProblem['code'], userId: string | null = null, seq: number | null = null) =>
          problems.push({ code, userId, seq });
        const last = await findLastAnchor(tx);
        const { hash, heads } = await digest(tx, ({ user_id: userId, seq, hash: anchored, event_hash: event }) => {
          if (event === null || !event.equals(anchored)) found('rolled_back', userId, seq);
        });
        if (last === undefined ? heads > 0 : !hash.equals(last.hash)) found('anchored_changed');
        if (last !== undefined && !isSigned(last)) found('anchor_changed', null, last.seq);
        return { anchor: last === undefined ? null : outsideOf(last), problems: [...problems, ...(await compare(tx, outside))] };
      }),
  };
}

/** Those outside that are not in the database, or otherwise. */
async function compare(tx: Transaction, outside: readonly Anchor[]): Promise<AnchorProblem[]> {
  const rows = outside.length === 0 ? [] : await findAnchors(tx, [...new Set(outside.map(({ seq }) => seq))]);
  const inside = new Map(rows.map((row) => [row.seq, JSON.stringify(outsideOf(row))]));
  return outside
    .filter((each) => inside.get(each.seq) !== JSON.stringify(each))
    .map(({ seq }) => ({ code: inside.has(seq) ? 'anchor_changed' : 'anchor_missing', userId: null, seq }));
}

/** What was anchored before is not as it was. */
class AnchorError extends Error {
  constructor() {
    super('What is anchored of the audit log was changed. Run: audit verify');
    this.name = 'AuditLogChanged';
  }
}

function outsideOf({ seq, at, heads, events, hash, signed_hash: signature }: AnchorRow): Anchor {
  return { auditAnchor: 1, seq, at: at.toISOString(), heads, events, hash: hash.toString('hex'), signature: signature.toString('hex') };
}
