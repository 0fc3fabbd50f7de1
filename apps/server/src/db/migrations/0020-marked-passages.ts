import { type Kysely, sql } from 'kysely';

/** Passages of readings that a person does not want to read again, and whether the editors may know; what is said of one is sealed. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table marked_passages (
      id uuid primary key,
      user_id uuid not null references users on delete cascade,
      passage text not null,
      language text not null,
      reason text not null check (reason in ('wrong', 'unhelpful', 'unclear')),
      for_editors boolean not null,
      sealed bytea not null,
      created_at timestamptz not null default now(),
      unique (user_id, language, passage)
    );
    create index marked_passages_list on marked_passages (user_id, created_at desc, id desc);
    create index marked_passages_editors on marked_passages (language, passage) where for_editors;
    alter table marked_passages enable row level security;
    alter table marked_passages force row level security;
    create policy own_rows on marked_passages
      using (user_id = acting_user() or acting_service())
      with check (user_id = acting_user() or acting_service());
    grant select, insert, update, delete on marked_passages to onenumbers_app;
  `.execute(db);
}
