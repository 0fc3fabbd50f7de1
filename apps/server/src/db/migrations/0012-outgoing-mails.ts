import { type Kysely, sql } from 'kysely';

/** Mails that are still to be sent, kept with what causes them. One to an address without an account is nobody's. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table outgoing_mails (
      id uuid primary key,
      user_id uuid references users on delete cascade,
      sealed bytea not null,
      tries smallint not null default 0,
      created_at timestamptz not null default now(),
      next_try_at timestamptz not null,
      given_up_at timestamptz,
      reason text
    );
    create index outgoing_mails_due on outgoing_mails (next_try_at) where given_up_at is null;
    create index outgoing_mails_given_up on outgoing_mails (given_up_at) where given_up_at is not null;
    create index outgoing_mails_user on outgoing_mails (user_id);
    alter table outgoing_mails enable row level security;
    alter table outgoing_mails force row level security;
    create policy own_rows on outgoing_mails
      using (user_id = acting_user() or acting_service())
      with check (user_id = acting_user() or acting_service());
    grant select, insert, update, delete on outgoing_mails to onenumbers_app;
  `.execute(db);
}
