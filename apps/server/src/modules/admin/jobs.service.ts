import { service } from '../../actor.ts';
import type { Ctx } from '../../ctx.ts';
import type { Transaction } from '../../db/database.ts';
import { AppError } from '../../errors.ts';
import { deleteDeadLetter, retryDeadLetter } from '../../jobs/dead-letters.ts';
import {
  countJobs,
  type DeadLetter,
  findDeadLetter,
  listDeadLetters,
  listSchedules,
  type QueueCounts,
} from '../../jobs/jobs.repository.ts';
import { DEAD_LETTERS } from '../../jobs/tables.ts';
import { pageOf, placeOf } from '../../secrets/cursor.ts';
import type { Sealing } from '../../secrets/sealing.ts';
import type { AuditService } from '../audit/index.ts';
import { adminOf } from './admin.policy.ts';

const DEFAULT_LIMIT = 50;
const LIST = 'admin/dead-letters';
const ACTOR = service('admin');

export type Jobs = {
  readonly jobs: (ctx: Ctx) => Promise<{
    readonly queues: readonly QueueCounts[];
    readonly schedules: readonly { readonly name: string; readonly cron: string }[];
    readonly deadLetters: number;
  }>;
  readonly deadLetters: (
    ctx: Ctx,
    page: { readonly limit?: number; readonly cursor?: string },
  ) => Promise<{ readonly items: readonly DeadLetter[]; readonly nextCursor: string | null }>;
  readonly retryDeadLetter: (ctx: Ctx, id: string) => Promise<void>;
  readonly deleteDeadLetter: (ctx: Ctx, id: string) => Promise<void>;
};

export function createJobs({ sealing, audit }: { readonly sealing: Sealing; readonly audit: AuditService }): Jobs {
  /** Does something with a dead letter that is there, and writes it into the log of the admin. */
  async function handle(
    { db, actor }: Ctx,
    id: string,
    action: 'job_retried' | 'job_deleted',
    work: (tx: Transaction) => Promise<void>,
  ): Promise<void> {
    const { userId } = adminOf(actor);
    await db.transaction(ACTOR, async (tx) => {
      const letter = await findDeadLetter(tx, id);
      if (letter === undefined) throw new AppError('not_found', 'There is nothing with this id.');
      await work(tx);
      await audit.record(tx, { actor, action, userId, target: { kind: 'job', id }, details: { job: letter.job } });
    });
  }

  return {
    async jobs({ db, actor }) {
      adminOf(actor);
      return db.readStale(ACTOR, async (tx) => {
        const counts = await countJobs(tx);
        const deadLetters = counts.find(({ name }) => name === DEAD_LETTERS)?.waiting ?? 0;
        return { queues: counts.filter(({ name }) => name !== DEAD_LETTERS), schedules: await listSchedules(tx), deadLetters };
      });
    },

    async deadLetters({ db, actor }, { limit = DEFAULT_LIMIT, cursor }) {
      adminOf(actor);
      const after = cursor === undefined ? null : placeOf(sealing, cursor, LIST);
      const rows = await db.transaction(ACTOR, (tx) => listDeadLetters(tx, after, limit + 1));
      const { shown, nextCursor } = pageOf(sealing, LIST, { rows, limit, placeOf: (row) => row });
      return { items: shown, nextCursor };
    },

    retryDeadLetter: (ctx, id) =>
      handle(ctx, id, 'job_retried', async (tx) => {
        if (!(await retryDeadLetter(tx, id))) throw new AppError('conflict', 'The same job waits or runs already.');
      }),

    deleteDeadLetter: (ctx, id) => handle(ctx, id, 'job_deleted', (tx) => deleteDeadLetter(tx, id)),
  };
}
