import { type Kysely, sql } from 'kysely';

/** Reports that were asked for and their files. Whose report it is, and from which chart, is sealed. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table reports (
      id uuid primary key,
      user_id uuid not null references users on delete cascade,
      profile_id uuid references profiles on delete cascade,
      sealed bytea not null,
      lang text not null,
      format text not null,
      paper text not null,
      state text not null default 'asked' check (state in ('asked', 'ready', 'failed')),
      progress smallint not null default 0,
      attempt uuid,
      size bigint,
      created_at timestamptz not null default now(),
      ready_at timestamptz,
      expires_at timestamptz not null
    );
    create index reports_user on reports (user_id, created_at desc, id desc);
    create index reports_profile on reports (profile_id);
    create index reports_age on reports (expires_at);
    create table report_chunks (
      report_id uuid not null references reports on delete cascade,
      piece integer not null,
      user_id uuid not null references users on delete cascade,
      sealed bytea not null,
      primary key (report_id, piece)
    );
    create index report_chunks_user on report_chunks (user_id);
  `.execute(db);
  for (const table of ['reports', 'report_chunks']) {
    await sql`
      alter table ${sql.table(table)} enable row level security;
      alter table ${sql.table(table)} force row level security;
      create policy own_rows on ${sql.table(table)}
        using (user_id = acting_user() or acting_service()) with check (user_id = acting_user() or acting_service());
      grant select, insert, update, delete on ${sql.table(table)} to onenumbers_app;
    `.execute(db);
  }
}
