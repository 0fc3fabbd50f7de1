import { type Kysely, sql } from 'kysely';

/**
 * The label as lists sort it, in a column of its own: under row-level security an index is looked into only by operators that tell
 * nothing of other rows, and `lower()` is not marked as one, so a page deep in a long list was found by reading all before it.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    alter table profiles add column label_key text not null generated always as (lower(label)) stored;
    drop index profiles_label;
    create index profiles_label on profiles (user_id, label_key, id) where deleted_at is null;
  `.execute(db);
}
