import { PgBoss } from 'pg-boss';
import type { Transaction } from '../db/database.ts';
import { connectionOf } from './jobs.repository.ts';
import { DEAD_LETTERS, JOBS_SCHEMA } from './tables.ts';

/** Puts a dead letter back into the queue it came from; false where the same job waits or runs there already. */
export async function retryDeadLetter(tx: Transaction, id: string): Promise<boolean> {
  return withQueue(tx, async (boss) => (await boss.redrive(DEAD_LETTERS, { ids: [id] })) === 1);
}

export async function deleteDeadLetter(tx: Transaction, id: string): Promise<void> {
  await withQueue(tx, (boss) => boss.deleteJob(DEAD_LETTERS, id));
}

/** The library over our transaction, with nothing of it running: a server that only answers has no queue of its own. */
async function withQueue<Result>(tx: Transaction, work: (boss: PgBoss) => Promise<Result>): Promise<Result> {
  const nothing = { createSchema: false, migrate: false, supervise: false, schedule: false, reindex: false, registerInstance: false };
  const boss = new PgBoss({ db: connectionOf(tx), schema: JOBS_SCHEMA, ...nothing });
  boss.on('error', () => undefined);
  await boss.start();
  try {
    return await work(boss);
  } finally {
    await boss.stop({ graceful: false });
  }
}
