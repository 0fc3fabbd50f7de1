import { type Kysely, sql } from 'kysely';

/**
 * What a person signs in by besides a password, and the short-lived challenges on the way. A challenge of somebody who is not known yet
 * is nobody's row: only the server itself sees it.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table challenges (
      hash bytea primary key,
      user_id uuid references users on delete cascade,
      purpose text not null check (purpose in ('second_factor', 'passkey_add', 'passkey_sign_in', 'oauth', 'oauth_exchange')),
      sealed bytea not null,
      created_at timestamptz not null default now(),
      expires_at timestamptz not null
    );
    create index challenges_user on challenges (user_id);
    create index challenges_age on challenges (expires_at);
    create table totp_factors (
      user_id uuid primary key references users on delete cascade,
      sealed bytea not null,
      last_step integer,
      created_at timestamptz not null default now(),
      confirmed_at timestamptz
    );
    create table recovery_codes (
      hash bytea primary key,
      user_id uuid not null references users on delete cascade,
      created_at timestamptz not null default now()
    );
    create index recovery_codes_user on recovery_codes (user_id);
    create table passkeys (
      id uuid primary key,
      user_id uuid not null references users on delete cascade,
      credential_hash bytea not null unique,
      sealed bytea not null,
      sign_count bigint not null default 0,
      created_at timestamptz not null default now(),
      last_used_at timestamptz
    );
    create index passkeys_user on passkeys (user_id, created_at);
    create table identities (
      id uuid primary key,
      user_id uuid not null references users on delete cascade,
      provider text not null,
      subject_index bytea not null unique,
      sealed bytea not null,
      created_at timestamptz not null default now(),
      last_used_at timestamptz
    );
    create index identities_user on identities (user_id, created_at);
  `.execute(db);
  for (const table of ['challenges', 'totp_factors', 'recovery_codes', 'passkeys', 'identities']) await ownRows(db, table);
}

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
