import { service } from '../../actor.ts';
import type { Ctx } from '../../ctx.ts';
import type { Database } from '../../db/database.ts';
import { deleteInBatches } from '../../db/in-batches.ts';
import { AppError } from '../../errors.ts';
import { keptMs } from '../../retention.ts';
import { addCounts, deleteCounts, findKey, listCounts } from './usage.repository.ts';

const DAY_MS = 86_400_000;
const SHOWN_DAYS = keptMs('keyUsage') / DAY_MS;
const WRITTEN_EVERY_MS = 5_000;
/** So many keys at once; what is counted beyond them while the database is away is lost. */
const MAX_COUNTED = 50_000;
const ACTOR = service('api-key-usage');

export type KeyUsage = {
  readonly id: string;
  readonly lastUsedAt: Date | null;
  readonly days: readonly { readonly day: string; readonly requests: number }[];
};

export type Usage = {
  /** Counts a request; nothing is written before the next few seconds are over. */
  readonly count: (db: Database, keyId: string) => void;
  /** Writes down what was counted. */
  readonly flush: () => Promise<void>;
  readonly read: (ctx: Pick<Ctx, 'db' | 'actor'>, id: string, userId: string) => Promise<KeyUsage>;
  /** Deletes the counts of days that are no longer shown; gives how many. */
  readonly forgetOld: (db: Database, now: Date) => Promise<number>;
};

export function createUsage({ now }: { readonly now: () => Date }): Usage {
  let counts = new Map<string, { readonly keyId: string; readonly day: string; requests: number }>();
  let timer: NodeJS.Timeout | undefined;
  let target: Database | undefined;

  async function flush(): Promise<void> {
    clearTimeout(timer);
    timer = undefined;
    const taken = [...counts.values()];
    if (taken.length === 0 || target === undefined) return;
    counts = new Map();
    await target
      .transaction(ACTOR, (tx) => addCounts(tx, taken))
      .catch(() => {
        // It is tried again with what comes next.
        for (const { keyId, day, requests } of taken) add(keyId, day, requests);
      });
  }

  function add(keyId: string, day: string, requests: number): void {
    const name = `${keyId} ${day}`;
    const known = counts.get(name);
    if (known !== undefined) known.requests += requests;
    else if (counts.size < MAX_COUNTED) counts.set(name, { keyId, day, requests });
  }

  return {
    count(db, keyId) {
      target = db;
      add(keyId, dayOf(now()), 1);
      timer ??= setTimeout(() => void flush(), WRITTEN_EVERY_MS).unref();
    },
    flush,
    async read({ db, actor }, id, userId) {
      await flush();
      const today = now().getTime();
      const days = Array.from({ length: SHOWN_DAYS }, (_, index) => dayOf(new Date(today - (SHOWN_DAYS - 1 - index) * DAY_MS)));
      return db.transaction(actor, async (tx) => {
        const key = await findKey(tx, id, userId);
        if (key === undefined) throw new AppError('not_found', 'There is no such key.');
        const rows = await listCounts(tx, id, userId, days[0] as string);
        const found = new Map(rows.map(({ day, requests }) => [day, requests]));
        return { id, lastUsedAt: key.last_used_at, days: days.map((day) => ({ day, requests: found.get(day) ?? 0 })) };
      });
    },
    forgetOld: (db, at) => {
      const before = dayOf(new Date(at.getTime() - (SHOWN_DAYS - 1) * DAY_MS));
      return deleteInBatches(db, ACTOR, (tx, atMost) => deleteCounts(tx, before, atMost));
    },
  };
}

function dayOf(time: Date): string {
  return time.toISOString().slice(0, 10);
}
