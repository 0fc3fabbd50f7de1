import { type Kysely, sql } from 'kysely';

/**
 * What a person is called, sealed, and which of their profiles is them. The latter is a table and no column of `users`, so that no two tables
 * refer to each other; it goes with the profile. A reference sees past row-level security: that the profile is one's own is in the policy.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    alter table users add column display_name bytea;
    create table own_profiles (
      user_id uuid primary key references users on delete cascade,
      profile_id uuid not null unique references profiles on delete cascade
    );
    alter table own_profiles enable row level security;
    alter table own_profiles force row level security;
    create policy own_rows on own_profiles
      using (user_id = acting_user() or acting_service())
      with check (
        (user_id = acting_user() or acting_service())
        and exists (select from profiles where profiles.id = profile_id and profiles.user_id = own_profiles.user_id)
      );
    grant select, insert, update, delete on own_profiles to onenumbers_app;
  `.execute(db);
}
