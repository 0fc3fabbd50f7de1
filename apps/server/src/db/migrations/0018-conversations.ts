import { type Kysely, sql } from 'kysely';

/**
 * Conversations about a chart. Titles, charts, messages, comments and facts are sealed; a message has its place in its conversation.
 * Facts are kept while their person consents: whoever withdraws it takes them along in the same transaction.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table conversations (
      id uuid primary key,
      user_id uuid not null references users on delete cascade,
      profile_id uuid references profiles on delete cascade,
      language text not null,
      sealed bytea not null,
      created_at timestamptz not null,
      updated_at timestamptz not null
    );
    create index conversations_list on conversations (user_id, created_at desc, id desc);
    create index conversations_profile on conversations (profile_id);
    create index conversations_age on conversations (updated_at);
    create table chat_messages (
      id uuid primary key,
      user_id uuid not null references users on delete cascade,
      conversation_id uuid not null references conversations on delete cascade,
      place int not null,
      role text not null check (role in ('person', 'assistant')),
      rating text check (rating in ('up', 'down')),
      sealed bytea not null,
      created_at timestamptz not null,
      unique (conversation_id, place)
    );
    create index chat_messages_user on chat_messages (user_id);
    create table chat_facts (
      id uuid primary key,
      user_id uuid not null references users on delete cascade,
      sealed bytea not null,
      created_at timestamptz not null
    );
    create index chat_facts_list on chat_facts (user_id, created_at desc, id desc);
    create function forget_chat_facts() returns trigger language plpgsql as $$
      begin
        delete from chat_facts where user_id = new.user_id;
        return null;
      end $$;
    create trigger forget_chat_facts after insert on consents for each row
      when (new.purpose = 'chat_memory' and not new.granted) execute function forget_chat_facts();
  `.execute(db);
  for (const table of ['conversations', 'chat_messages', 'chat_facts'])
    await sql`
      alter table ${sql.table(table)} enable row level security;
      alter table ${sql.table(table)} force row level security;
      create policy own_rows on ${sql.table(table)}
        using (user_id = acting_user() or acting_service())
        with check (user_id = acting_user() or acting_service());
      grant select, insert, update, delete on ${sql.table(table)} to onenumbers_app;
    `.execute(db);
}
