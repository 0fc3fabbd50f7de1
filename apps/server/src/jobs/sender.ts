import { PgBoss } from 'pg-boss';
import type { Bus } from '../cache/bus.ts';
import type { Transaction } from '../db/database.ts';
import { connectionOf } from './jobs.repository.ts';
import { connectionTo, JOB_ASKED, type JobData, optionsOf, prepareDeadLetters } from './queue.ts';

/** Asks for jobs. They are done at once by a server that hears of it, and soon by any other. */
export type JobSender = {
  /**
   * Asks for a job within a transaction: it is there when what it is about is there, and never otherwise. While one with the same key
   * waits or runs, a second is not added.
   */
  readonly send: (tx: Transaction, name: string, key: string, data: JobData) => Promise<void>;
  readonly close: () => Promise<void>;
};

/** One connection for what there is to know of the queue, opened when the first job is asked for. */
export function createJobSender(url: string, bus: Pick<Bus, 'publish'>): JobSender {
  const known = new Set<string>();
  let starting: Promise<PgBoss> | undefined;

  async function started(): Promise<PgBoss> {
    starting ??= start(url);
    return starting.catch((error: unknown) => {
      starting = undefined;
      throw error;
    });
  }

  return {
    async send(tx, name, key, data) {
      const boss = await started();
      // A server that only answers may be asked before one that does jobs was ever there.
      if (!known.has(name)) await boss.createQueue(name, { ...optionsOf(), policy: 'exclusive' });
      known.add(name);
      await boss.send(name, data, { singletonKey: key, db: connectionOf(tx) });
      tx.afterwards(() => bus.publish(JOB_ASKED, name));
    },
    async close() {
      const boss = await starting?.catch(() => undefined);
      await boss?.stop({ graceful: false });
    },
  };
}

async function start(url: string): Promise<PgBoss> {
  const boss = new PgBoss({
    ...connectionTo(url, 1),
    supervise: false,
    schedule: false,
  });
  // What it looks up by itself now and then is looked up again when it is needed.
  boss.on('error', () => undefined);
  await boss.start();
  await prepareDeadLetters(boss);
  return boss;
}
