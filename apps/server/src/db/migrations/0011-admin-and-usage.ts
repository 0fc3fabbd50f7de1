import { type Kysely, sql } from 'kysely';

/** Lists all accounts by age for admins, and counts for each key how often it was used on a day. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create index users_age on users (created_at desc, id desc);
    create table api_key_usage (
      key_id uuid not null references api_keys on delete cascade,
      user_id uuid not null references users on delete cascade,
      day date not null,
      requests bigint not null,
      primary key (key_id, day)
    );
    create index api_key_usage_user on api_key_usage (user_id);
    create index api_key_usage_day on api_key_usage (day);
    alter table api_key_usage enable row level security;
    alter table api_key_usage force row level security;
    create policy own_rows on api_key_usage
      using (user_id = acting_user() or acting_service())
      with check (user_id = acting_user() or acting_service());
    grant select, insert, update, delete on api_key_usage to onenumbers_app;
  `.execute(db);
}
