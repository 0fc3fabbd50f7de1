import { type Kysely, sql } from 'kysely';

/** Links that show a profile to whoever has them. Of a link's secret only the hash is kept. */
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
  `.execute(db);
  await ownRows(db, 'shares');
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
