import { type Kysely, sql } from 'kysely';

/** Finds what is over, to forget it, without reading all that is not. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create index sessions_age on sessions (least(expires_at, revoked_at));
    create index refresh_tokens_age on refresh_tokens (expires_at);
    create index single_use_tokens_age on single_use_tokens (created_at);
  `.execute(db);
}
