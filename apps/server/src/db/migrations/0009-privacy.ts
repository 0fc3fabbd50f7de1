import { type Kysely, sql } from 'kysely';

/** Exports of everything about a person, their erasure, what they agreed to, and which mails they want. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    alter table users add column erase_at timestamptz, add column undo_erasure_hash bytea;
    create index users_erasure on users (erase_at) where erase_at is not null;
    create unique index users_undo_erasure on users (undo_erasure_hash) where undo_erasure_hash is not null;
    create table exports (
      id uuid primary key,
      user_id uuid not null references users on delete cascade,
      state text not null default 'asked' check (state in ('asked', 'ready', 'failed')),
      attempt uuid,
      size bigint,
      created_at timestamptz not null default now(),
      ready_at timestamptz,
      expires_at timestamptz not null,
      told_at timestamptz
    );
    create index exports_user on exports (user_id, created_at desc);
    create unique index exports_underway on exports (user_id) where state = 'asked';
    create index exports_age on exports (expires_at);
    create table export_chunks (
      export_id uuid not null references exports on delete cascade,
      piece integer not null,
      user_id uuid not null references users on delete cascade,
      sealed bytea not null,
      primary key (export_id, piece)
    );
    create index export_chunks_user on export_chunks (user_id);
    create table consents (
      id uuid primary key,
      user_id uuid not null references users on delete cascade,
      purpose text not null,
      granted boolean not null,
      policy_version text not null,
      source text not null,
      created_at timestamptz not null default now()
    );
    create index consents_user on consents (user_id, created_at desc, id desc);
    create table notification_choices (
      user_id uuid not null references users on delete cascade,
      kind text not null,
      channel text not null,
      wanted boolean not null,
      updated_at timestamptz not null default now(),
      primary key (user_id, kind, channel)
    );
  `.execute(db);
  for (const table of ['exports', 'export_chunks', 'consents', 'notification_choices']) {
    await sql`
      alter table ${sql.table(table)} enable row level security;
      alter table ${sql.table(table)} force row level security;
      create policy own_rows on ${sql.table(table)}
        using (user_id = acting_user() or acting_service()) with check (user_id = acting_user() or acting_service());
      grant select, insert, update, delete on ${sql.table(table)} to onenumbers_app;
    `.execute(db);
  }
  // What somebody agreed to is written down anew each time, and never written over.
  await sql`revoke update on consents from onenumbers_app`.execute(db);
}
