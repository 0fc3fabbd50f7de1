import type { Database } from '../../db/database.ts';
import { ACTOR, type Anchoring, type AnchorProblem, NO_USER } from './anchoring.service.ts';
import type { Anchor } from './anchors.ts';
import { type ChainRow, listChains, listHeads } from './audit.repository.ts';
import { type Chain, NO_HASH } from './chain.ts';

const AT_ONCE = 1_000;
const MAX_TOLD = 100;

type ChainProblem = {
  /**
   * `changed`: the event is not as it was written; `missing`: events are gone from here on; `inserted`: one too many; `truncated`: the
   * end is gone from here on; `head_changed`: the end of the chain is not where it was said to be.
   */
  readonly code: 'changed' | 'missing' | 'inserted' | 'truncated' | 'head_changed';
  readonly userId: string;
  readonly seq: number | null;
};

export type Verified = {
  /** False when it stopped at the most events it may read. */
  readonly isComplete: boolean;
  readonly chains: number;
  readonly events: number;
  readonly anchor: Anchor | null;
  /** The first hundred. */
  readonly problems: readonly (ChainProblem | AnchorProblem)[];
};

export type Scope = {
  /** The log of one person; of all when not given. */
  readonly userId?: string;
  /** The anchors that are kept outside the database. */
  readonly outside: readonly Anchor[];
  readonly maxEvents?: number;
};

export type Verification = {
  /** Looks whether the log is as it was written. People may write meanwhile. */
  readonly verify: (db: Database, scope: Scope) => Promise<Verified>;
};

export function createVerification(chain: Chain, anchoring: Anchoring): Verification {
  return {
    async verify(db, { userId = null, outside, maxEvents = Number.POSITIVE_INFINITY }) {
      const walk = walkChains(chain);
      let after = { user_id: NO_USER, seq: 0 };
      let last = AT_ONCE;
      while (last === AT_ONCE && walk.events() < maxEvents) {
        const wanted = { after, userId, limit: AT_ONCE };
        const rows = await db.transaction(ACTOR, (tx) => listChains(tx, wanted));
        for (const row of rows) walk.take(row);
        last = rows.length;
        after = rows.at(-1) ?? after;
      }
      const isComplete = last < AT_ONCE;
      const { chains, events, problems } = walk.end(isComplete);
      const empty = isComplete ? await emptyChains(db, userId) : [];
      const anchored = await anchoring.check(db, outside);
      const ofAnchors = anchored.problems.filter((problem) => userId === null || problem.userId === null || problem.userId === userId);
      return { isComplete, chains, events, anchor: anchored.anchor, problems: [...problems, ...empty, ...ofAnchors].slice(0, MAX_TOLD) };
    },
  };
}

/** Chains that have an end and nothing else. */
async function emptyChains(db: Database, userId: string | null): Promise<ChainProblem[]> {
  const problems: ChainProblem[] = [];
  let after = NO_USER;
  for (let last = AT_ONCE; last === AT_ONCE; ) {
    const from = after;
    const heads = await db.transaction(ACTOR, (tx) => listHeads(tx, from, userId, AT_ONCE));
    for (const head of heads) if (!head.has_events) problems.push({ code: 'truncated', userId: head.user_id, seq: 1 });
    last = heads.length;
    after = heads.at(-1)?.user_id ?? after;
  }
  return problems;
}

/** Follows one chain after the other, event by event. */
function walkChains(chain: Chain) {
  const problems: ChainProblem[] = [];
  let [chains, events] = [0, 0];
  let before: ChainRow | null = null;

  function leave(last: ChainRow): void {
    const { user_id: userId, head_seq: seq, head_hash: hash, head_signed_hash: signature } = last;
    if (seq === null || hash === null || signature === null || !chain.signatureOf({ user_id: userId, seq, hash }).equals(signature))
      problems.push({ code: 'head_changed', userId, seq });
    else if (seq > last.seq) problems.push({ code: 'truncated', userId, seq: last.seq + 1 });
    else if (seq < last.seq || !hash.equals(last.hash)) problems.push({ code: 'head_changed', userId, seq });
  }

  return {
    events: () => events,
    take(row: ChainRow): void {
      if (before?.user_id !== row.user_id) {
        if (before !== null) leave(before);
        before = null;
        chains += 1;
      }
      events += 1;
      const { user_id: userId, seq } = row;
      const due = (before?.seq ?? 0) + 1;
      if (seq > due) problems.push({ code: 'missing', userId, seq: due });
      else if (seq < due) problems.push({ code: 'inserted', userId, seq });
      else if (!chain.hashOf(row, before?.hash ?? NO_HASH).equals(row.hash)) problems.push({ code: 'changed', userId, seq });
      before = row;
    },
    /** The last chain has been left only where everything was read. */
    end(isComplete: boolean) {
      if (before !== null && isComplete) leave(before);
      return { chains, events, problems };
    },
  };
}
