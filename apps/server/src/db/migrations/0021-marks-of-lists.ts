import { type Kysely, sql } from 'kysely';

/**
 * What a person's list of profiles is now, as marks that never come again: pages are kept beside them, and given out while they stand.
 * Whatever changes a profile sets a new mark, in the transaction of the change, and takes away those that are free to be taken: two
 * changes at the same time wait for nothing, and each leaves other marks than there were. They are made by chance and not by counting, as
 * a database that went back to an earlier moment would count to the same number twice. Who is deleted with their profiles gets none.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table profile_list_marks (
      user_id uuid not null references users on delete cascade,
      mark uuid not null,
      primary key (user_id, mark)
    );
    alter table profile_list_marks enable row level security;
    alter table profile_list_marks force row level security;
    create policy own_rows on profile_list_marks
      using (case when acting_service() then true else user_id = acting_user() end)
      with check (user_id = acting_user() or acting_service());
    grant select, insert, update, delete on profile_list_marks to onenumbers_app;
    create function mark_profile_lists() returns trigger language plpgsql as $$
      declare person uuid;
      begin
        -- One by one, so that each is found by its index however many rows changed when this was planned.
        for person in select distinct user_id from changed loop
          delete from profile_list_marks where user_id = person and mark in (
            select mark from profile_list_marks where user_id = person for update skip locked
          );
          insert into profile_list_marks (user_id, mark) select id, gen_random_uuid() from users where id = person;
        end loop;
        return null;
      end
    $$;
    create trigger profiles_added after insert on profiles
      referencing new table as changed for each statement execute function mark_profile_lists();
    create trigger profiles_changed after update on profiles
      referencing new table as changed for each statement execute function mark_profile_lists();
    create trigger profiles_deleted after delete on profiles
      referencing old table as changed for each statement execute function mark_profile_lists();
  `.execute(db);
  await sql`
    select set_config('app.actor', 'service', true);
    insert into profile_list_marks (user_id, mark)
      select user_id, gen_random_uuid() from (select distinct user_id from profiles) as people;
    select set_config('app.actor', '', true);
  `.execute(db);
}
