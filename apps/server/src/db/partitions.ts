import { Kysely, PostgresDialect, sql } from 'kysely';
import pg from 'pg';
import { withLock } from './lock.ts';

/** Tables that only grow, parted by month. What falls into a month without a part lies in the default one, so that no write fails. */
const PARTITIONED = ['audit_events', 'history_entries'] as const;
/** How many months from this one on have their part. */
const MONTHS_AHEAD = 4;

/** The same over a connection of its own, for a server that runs for months. */
export async function makePartitionsAt(ownerUrl: string, now: Date): Promise<readonly string[]> {
  const db = new Kysely<unknown>({ dialect: new PostgresDialect({ pool: new pg.Pool({ connectionString: ownerUrl, max: 1 }) }) });
  return makePartitions(db, now).finally(() => db.destroy());
}

/**
 * Makes the parts of the coming months that are not there, as the owner of the tables; one server at a time. Gives the names of those
 * it made.
 */
export async function makePartitions(db: Kysely<unknown>, now: Date): Promise<readonly string[]> {
  return withLock(db, 'partitions', async (connection) => {
    const made: string[] = [];
    for (const table of PARTITIONED) {
      for (let ahead = 0; ahead < MONTHS_AHEAD; ahead += 1) {
        const part = { table, from: monthOf(now, ahead), to: monthOf(now, ahead + 1) };
        if (!(await isWanted(connection, part))) continue;
        await connection.transaction().execute((tx) => makePartition(tx, part));
        made.push(nameOf(part));
      }
    }
    return made;
  });
}

type Part = { readonly table: string; readonly from: string; readonly to: string };

/** Not where the table is not there, nor its part is, nor rows of that month lie in the default part: PostgreSQL would refuse another. */
async function isWanted(db: Kysely<unknown>, part: Part): Promise<boolean> {
  const { rows } = await sql<{ wanted: boolean }>`
    select to_regclass(${part.table}) is not null and to_regclass(${nameOf(part)}) is null as wanted`.execute(db);
  return rows[0]?.wanted === true && !(await hasStrays(db, part));
}

async function hasStrays(db: Kysely<unknown>, { table, from, to }: Part): Promise<boolean> {
  return db.transaction().execute(async (tx) => {
    await sql`select set_config('app.actor', 'service', true)`.execute(tx);
    const { rows } = await sql`
      select 1 from ${sql.table(table)}
      where tableoid = ${`${table}_default`}::regclass and at >= ${from}::timestamptz and at < ${to}::timestamptz limit 1
    `.execute(tx);
    return rows.length > 0;
  });
}

async function makePartition(tx: Kysely<unknown>, part: Part): Promise<void> {
  const name = sql.table(nameOf(part));
  const bounds = sql`from (${sql.lit(part.from)}) to (${sql.lit(part.to)})`;
  await sql`set local lock_timeout = '2s'`.execute(tx);
  await sql`create table ${name} partition of ${sql.table(part.table)} for values ${bounds}`.execute(tx);
  await sql`
    alter table ${name} enable row level security;
    alter table ${name} force row level security;
    create trigger stays_whole before truncate on ${name} for each statement execute function refuse_change();
  `.execute(tx);
}

function nameOf({ table, from }: Part): string {
  return `${table}_${from.slice(0, 7).replace('-', '_')}`;
}

/** The first moment of a month in UTC. */
function monthOf(now: Date, ahead: number): string {
  return `${new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() + ahead)).toISOString().slice(0, 10)} 00:00:00+00`;
}
