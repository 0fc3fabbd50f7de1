import { type Kysely, sql } from 'kysely';

/**
 * What shows something of a profile to whoever has its address: links, and calendars. Of a secret only the hash is kept. And what a
 * person calculated, parted by month.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table shares (
      id uuid primary key,
      user_id uuid not null references users on delete cascade,
      profile_id uuid not null references profiles on delete cascade,
      hash bytea not null unique,
      show_name text not null check (show_name in ('label', 'full', 'none')),
      show_birth_date boolean not null,
      created_at timestamptz not null default now(),
      expires_at timestamptz
    );
    create index shares_user on shares (user_id);
    create index shares_profile on shares (profile_id, created_at desc);
    create index shares_age on shares (expires_at) where expires_at is not null;
    create table calendar_feeds (
      id uuid primary key,
      user_id uuid not null references users on delete cascade,
      profile_id uuid not null unique references profiles on delete cascade,
      hash bytea not null unique,
      days boolean not null,
      months boolean not null,
      years boolean not null,
      created_at timestamptz not null default now()
    );
    create index calendar_feeds_user on calendar_feeds (user_id);
  `.execute(db);
  await sql`
    create table history_entries (
      id uuid not null,
      user_id uuid not null references users on delete cascade,
      at timestamptz not null,
      kind text not null,
      profile_id uuid references profiles on delete cascade,
      request_index bytea not null,
      sealed bytea,
      primary key (id, at)
    ) partition by range (at);
    create index history_entries_list on history_entries (user_id, at desc, id desc);
    create index history_entries_profile on history_entries (profile_id);
    create index history_entries_age on history_entries (at);
    create table history_entries_default partition of history_entries default;
    alter table history_entries_default enable row level security;
    alter table history_entries_default force row level security;
  `.execute(db);
  for (const table of ['shares', 'calendar_feeds', 'history_entries']) await ownRows(db, table);
}

/** Shows a table's rows to their owner and to the server itself, to nobody else, not even to the owner of the table. */
async function ownRows(db: Kysely<unknown>, table: string): Promise<void> {
  await sql`
    alter table ${sql.table(table)} enable row level security;
    alter table ${sql.table(table)} force row level security;
    create policy own_rows on ${sql.table(table)}
      using (user_id = acting_user() or acting_service())
      with check (user_id = acting_user() or acting_service());
    grant select, insert, update, delete on ${sql.table(table)} to onenumbers_app;
  `.execute(db);
}
