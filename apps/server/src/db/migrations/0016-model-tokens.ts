import { type Kysely, sql } from 'kysely';

/** Counts what language models read and wrote for a person, by day. `tenant_id` is for organisations; null is the person's own. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table llm_token_usage (
      user_id uuid not null references users on delete cascade,
      day date not null,
      purpose text not null,
      model text not null,
      tenant_id uuid,
      requests bigint not null,
      input_tokens bigint not null,
      output_tokens bigint not null,
      primary key (user_id, day, purpose, model)
    );
    create index llm_token_usage_day on llm_token_usage (day);
    create index llm_token_usage_tenant on llm_token_usage (tenant_id, day) where tenant_id is not null;
    alter table llm_token_usage enable row level security;
    alter table llm_token_usage force row level security;
    create policy own_rows on llm_token_usage
      using (user_id = acting_user() or acting_service())
      with check (user_id = acting_user() or acting_service());
    grant select, insert, update, delete on llm_token_usage to onenumbers_app;
  `.execute(db);
}
