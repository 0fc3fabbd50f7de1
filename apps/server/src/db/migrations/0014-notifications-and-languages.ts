import { type Kysely, sql } from 'kysely';

/**
 * What a person was told of in the app: the code says what happened, and what belongs to it, such as a browser, is sealed. And the language
 * of a calendar; null for that of its person.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    alter table calendar_feeds add column lang text;
    create table notifications (
      id uuid primary key,
      user_id uuid not null references users on delete cascade,
      kind text not null,
      code text not null,
      sealed bytea not null,
      created_at timestamptz not null default now(),
      read_at timestamptz
    );
    create index notifications_list on notifications (user_id, created_at desc, id desc);
    create index notifications_unread on notifications (user_id) where read_at is null;
    create index notifications_age on notifications (created_at);
    alter table notifications enable row level security;
    alter table notifications force row level security;
    create policy own_rows on notifications
      using (user_id = acting_user() or acting_service())
      with check (user_id = acting_user() or acting_service());
    grant select, insert, update, delete on notifications to onenumbers_app;
  `.execute(db);
}
