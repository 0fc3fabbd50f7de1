import { type Kysely, sql } from 'kysely';

/**
 * Users, their sessions and keys, and the profiles they keep. What people wrote is in `sealed` columns, encrypted by the server.
 *
 * Row-level security: `app.user_id` is whom a transaction acts for, `app.actor` what it is. Nobody sees another's rows; a transaction
 * that says nothing sees none. `service` is the server before it knows who is there, and its cleaning jobs.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create function acting_user() returns uuid language sql stable parallel safe
      as $$ select nullif(current_setting('app.user_id', true), '')::uuid $$;
    create function acting_service() returns boolean language sql stable parallel safe
      as $$ select coalesce(current_setting('app.actor', true), '') = 'service' $$;
  `.execute(db);
  await sql`
    create table users (
      id uuid primary key,
      email_index bytea not null unique,
      sealed bytea not null,
      email_verified_at timestamptz,
      password_hash text,
      role text not null default 'user' check (role in ('user', 'admin')),
      locale text not null default 'en',
      time_zone text not null default 'UTC',
      settings jsonb not null default '{}',
      disabled_at timestamptz,
      created_at timestamptz not null default now(),
      updated_at timestamptz not null default now()
    );
    create table sessions (
      id uuid primary key,
      user_id uuid not null references users on delete cascade,
      sealed bytea not null,
      created_at timestamptz not null default now(),
      last_used_at timestamptz not null default now(),
      expires_at timestamptz not null,
      revoked_at timestamptz
    );
    create index sessions_user on sessions (user_id, created_at desc);
    create table refresh_tokens (
      hash bytea primary key,
      session_id uuid not null references sessions on delete cascade,
      user_id uuid not null references users on delete cascade,
      created_at timestamptz not null default now(),
      expires_at timestamptz not null,
      replaced_at timestamptz,
      successor bytea
    );
    create index refresh_tokens_session on refresh_tokens (session_id);
    create index refresh_tokens_user on refresh_tokens (user_id);
    create table single_use_tokens (
      hash bytea primary key,
      user_id uuid not null references users on delete cascade,
      purpose text not null check (purpose in ('verify_email', 'reset_password', 'change_email')),
      sealed bytea,
      created_at timestamptz not null default now(),
      expires_at timestamptz not null,
      used_at timestamptz
    );
    create index single_use_tokens_user on single_use_tokens (user_id);
    create table api_keys (
      id uuid primary key,
      user_id uuid not null references users on delete cascade,
      name text not null,
      prefix text not null,
      hash bytea not null unique,
      scopes text[] not null,
      created_at timestamptz not null default now(),
      last_used_at timestamptz,
      expires_at timestamptz,
      revoked_at timestamptz
    );
    create index api_keys_user on api_keys (user_id, created_at desc);
    create table profiles (
      id uuid primary key,
      user_id uuid not null references users on delete cascade,
      label text not null,
      tags text[] not null default '{}',
      relation text,
      favourite boolean not null default false,
      sealed bytea not null,
      person_index bytea,
      version integer not null default 1,
      created_at timestamptz not null default now(),
      updated_at timestamptz not null default now(),
      deleted_at timestamptz
    );
    create index profiles_list on profiles (user_id, created_at desc, id desc) where deleted_at is null;
    create index profiles_label on profiles (user_id, lower(label), id) where deleted_at is null;
    create index profiles_tags on profiles using gin (tags);
    create index profiles_person on profiles (user_id, person_index) where deleted_at is null;
    create index profiles_trash on profiles (deleted_at) where deleted_at is not null;
    create table idempotency_keys (
      user_id uuid not null references users on delete cascade,
      key text not null,
      request_hash bytea not null,
      status smallint,
      sealed bytea,
      created_at timestamptz not null default now(),
      primary key (user_id, key)
    );
    create index idempotency_keys_age on idempotency_keys (created_at);
  `.execute(db);
  await ownRows(db, 'users', 'id');
  for (const table of ['sessions', 'refresh_tokens', 'single_use_tokens', 'api_keys', 'profiles', 'idempotency_keys']) {
    await ownRows(db, table, 'user_id');
  }
}

/** Shows a table's rows to their owner and to the server itself, to nobody else, not even to the owner of the table. */
async function ownRows(db: Kysely<unknown>, table: string, column: string): Promise<void> {
  await sql`
    alter table ${sql.table(table)} enable row level security;
    alter table ${sql.table(table)} force row level security;
    create policy own_rows on ${sql.table(table)}
      using (${sql.ref(column)} = acting_user() or acting_service())
      with check (${sql.ref(column)} = acting_user() or acting_service());
    grant select, insert, update, delete on ${sql.table(table)} to onenumbers_app;
  `.execute(db);
}
