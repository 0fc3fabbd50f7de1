import { type Kysely, sql } from 'kysely';

/**
 * What was done to an account, one chain of events for each person: the hash of an event is made of its content and of the hash before
 * it, with a key that the database does not have. The head of a chain says where it ends.
 *
 * Events outlive the person, so no reference deletes them, and they hold ids and codes alone. From where somebody came is in `origin`,
 * sealed with a key of that person in `audit_keys`; it goes with the person, and nobody can read the origins then.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table audit_events (
      user_id uuid not null,
      seq bigint not null,
      at timestamptz not null,
      id uuid not null,
      action text not null,
      actor_kind text not null check (actor_kind in ('anonymous', 'user', 'api_key', 'service')),
      actor_user_id uuid,
      actor_via text,
      target_kind text,
      target_id text,
      details jsonb not null default '{}',
      origin bytea,
      hash bytea not null,
      primary key (user_id, seq, at)
    ) partition by range (at);
    create index audit_events_time on audit_events (at desc, id desc);
    create table audit_events_default partition of audit_events default;
    create table audit_heads (
      user_id uuid primary key,
      seq bigint not null,
      hash bytea not null,
      signed_hash bytea not null
    ) with (fillfactor = 50);
    create table audit_anchored (
      user_id uuid primary key,
      seq bigint not null,
      hash bytea not null
    );
    create table audit_anchors (
      seq bigint primary key,
      at timestamptz not null,
      heads bigint not null,
      events bigint not null,
      hash bytea not null,
      signed_hash bytea not null
    );
    create table audit_keys (
      user_id uuid primary key references users on delete cascade,
      sealed bytea not null
    );
  `.execute(db);
  await sql`
    create function refuse_change() returns trigger language plpgsql
      as $$ begin raise exception 'What is in % stays as it is.', tg_table_name; end $$;
    create trigger stays before update or delete on audit_events for each row execute function refuse_change();
    create trigger stays_whole before truncate on audit_events for each statement execute function refuse_change();
    create trigger stays_whole before truncate on audit_events_default for each statement execute function refuse_change();
    create trigger stays before update or delete on audit_anchors for each row execute function refuse_change();
    create trigger stays_whole before truncate on audit_anchors for each statement execute function refuse_change();
  `.execute(db);
  for (const table of ['audit_events', 'audit_events_default', 'audit_heads', 'audit_anchored', 'audit_anchors', 'audit_keys']) {
    await sql`
      alter table ${sql.table(table)} enable row level security;
      alter table ${sql.table(table)} force row level security;
    `.execute(db);
  }
  // Nobody is granted anything on a partition, nor has it a policy: the way to its rows is the whole table.
  await ownRows(db, 'audit_events', 'select, insert');
  await ownRows(db, 'audit_heads', 'select, insert, update');
  await ownRows(db, 'audit_keys', 'select, insert, update');
  for (const [table, rights] of [
    ['audit_anchored', 'select, insert, update'],
    ['audit_anchors', 'select, insert'],
  ] as const) {
    await sql`
      create policy service_rows on ${sql.table(table)} using (acting_service()) with check (acting_service());
      grant ${sql.raw(rights)} on ${sql.table(table)} to onenumbers_app;
    `.execute(db);
  }
}

async function ownRows(db: Kysely<unknown>, table: string, rights: string): Promise<void> {
  await sql`
    create policy own_rows on ${sql.table(table)}
      using (user_id = acting_user() or acting_service())
      with check (user_id = acting_user() or acting_service());
    grant ${sql.raw(rights)} on ${sql.table(table)} to onenumbers_app;
  `.execute(db);
}
