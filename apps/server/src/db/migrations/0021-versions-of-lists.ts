import { type Kysely, sql } from 'kysely';

/**
 * What a person's list of profiles is now, as a number that never comes again: pages are kept beside it, and given out while it stands.
 * It changes in the transaction that changes a profile, whoever does so and however; by chance and not by counting, as a database that
 * went back to an earlier moment would count to the same number twice. Who is deleted with their profiles needs none.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table profile_list_versions (
      user_id uuid primary key references users on delete cascade,
      version uuid not null
    );
    alter table profile_list_versions enable row level security;
    alter table profile_list_versions force row level security;
    create policy own_rows on profile_list_versions
      using (case when acting_service() then true else user_id = acting_user() end)
      with check (user_id = acting_user() or acting_service());
    grant select, insert, update on profile_list_versions to onenumbers_app;
    create function profile_lists_changed() returns trigger language plpgsql as $$
      begin
        insert into profile_list_versions (user_id, version)
          select id, gen_random_uuid() from users where id in (select user_id from changed) order by id
          on conflict (user_id) do update set version = excluded.version;
        return null;
      end
    $$;
    create trigger profile_added after insert on profiles
      referencing new table as changed for each statement execute function profile_lists_changed();
    create trigger profile_changed after update on profiles
      referencing new table as changed for each statement execute function profile_lists_changed();
    create trigger profile_deleted after delete on profiles
      referencing old table as changed for each statement execute function profile_lists_changed();
  `.execute(db);
  await sql`
    select set_config('app.actor', 'service', true);
    insert into profile_list_versions (user_id, version)
      select user_id, gen_random_uuid() from (select distinct user_id from profiles) as people;
    select set_config('app.actor', '', true);
  `.execute(db);
}
