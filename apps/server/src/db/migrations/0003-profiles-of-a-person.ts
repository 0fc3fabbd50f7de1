import { type Kysely, sql } from 'kysely';

/** Finds everything of a person (to count it, and to erase it with them), and the trash of one by the time it was put there. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create index profiles_owner on profiles (user_id);
    create index profiles_thrown_away on profiles (user_id, deleted_at desc, id desc) where deleted_at is not null;
  `.execute(db);
}
