import { type Kysely, sql } from 'kysely';

/** How a report shall look, sealed: beside it and not in it, as lists of reports have no need of logos. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`alter table reports add column brand bytea`.execute(db);
}
