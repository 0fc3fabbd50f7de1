import { type Kysely, sql } from 'kysely';

/**
 * Who writes the answer in a conversation: a turn is had until a time that its server puts off again and again, so that the turn of a
 * server that died ends by itself.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    alter table conversations
      add column turn uuid,
      add column turn_until timestamptz,
      add column turn_stopped boolean not null default false;
  `.execute(db);
}
