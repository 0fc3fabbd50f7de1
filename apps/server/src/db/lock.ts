import { type Kysely, sql } from 'kysely';

/** Does work of a kind over one connection while no other server does. */
export async function withLock<Result>(
  db: Kysely<unknown>,
  name: string,
  work: (connection: Kysely<unknown>) => Promise<Result>,
): Promise<Result> {
  const lock = sql`hashtextextended(${`1numbers/${name}`}, 0)`;
  return db.connection().execute(async (connection) => {
    await sql`select pg_advisory_lock(${lock})`.execute(connection);
    try {
      return await work(connection);
    } finally {
      await sql`select pg_advisory_unlock(${lock})`.execute(connection);
    }
  });
}
