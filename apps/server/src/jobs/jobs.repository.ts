import { sql } from 'kysely';
import type { Db } from 'pg-boss';
import type { Transaction } from '../db/database.ts';
import { query, type Statement, written } from '../db/query.ts';
import { DEAD_LETTERS } from './tables.ts';

export type QueueCounts = { readonly name: string; readonly waiting: number; readonly running: number; readonly failed: number };
export type DeadLetter = { readonly id: string; readonly job: string | null; readonly reason: string | null; readonly created_on: Date };
/** With when it was laid there as exactly as the database has it. */
export type ListedLetter = DeadLetter & { readonly key: string };

/** Counted as they are now; the queue's own counts are a minute old. */
export async function countJobs(tx: Transaction): Promise<QueueCounts[]> {
  return tx.all(
    written(sql<QueueCounts>`
      select q.name,
        count(*) filter (where j.state in ('created', 'retry')) as waiting,
        count(*) filter (where j.state = 'active') as running,
        count(*) filter (where j.state = 'failed') as failed
      from pgboss.queue q left join pgboss.job j on j.name = q.name
      where q.name not like '\\_\\_pgboss\\_\\_%' group by q.name order by q.name`),
  );
}

export async function listSchedules(tx: Transaction): Promise<{ readonly name: string; readonly cron: string }[]> {
  return tx.all(written(sql<{ name: string; cron: string }>`select name, cron from pgboss.schedule order by name`));
}

export async function listDeadLetters(
  tx: Transaction,
  after: { readonly key: string; readonly id: string } | null,
  limit: number,
): Promise<ListedLetter[]> {
  const beyond = after === null ? sql`true` : sql`(created_on, id) < (${after.key}::timestamptz, ${after.id}::uuid)`;
  return tx.all(
    written(sql<ListedLetter>`
      select id, source_name as job, output ->> 'message' as reason, created_on, created_on::text as key from pgboss.job
      where name = ${DEAD_LETTERS} and state = 'created' and ${beyond} order by created_on desc, id desc limit ${limit}`),
  );
}

export async function findDeadLetter(tx: Transaction, id: string): Promise<DeadLetter | undefined> {
  return tx.first(
    written(sql<DeadLetter>`
      select id, source_name as job, output ->> 'message' as reason, created_on from pgboss.job
      where name = ${DEAD_LETTERS} and state = 'created' and id = ${id} for update`),
  );
}

/** What the queue's library runs its own statements with, within a transaction of ours. */
export function connectionOf(tx: Transaction): Db {
  return {
    async executeSql(text, values = []) {
      const statement = { compile: () => ({ ...EMPTY, sql: text, parameters: values }) } as Statement<unknown>;
      return { rows: await tx.all(statement) };
    },
  };
}

const EMPTY = query.selectNoFrom(sql`1`.as('one')).compile();
