import type { Transaction } from '../../db/database.ts';
import { query } from '../../db/query.ts';

/** The profile that is the person; null where none is, or where it is in the trash. */
export async function findOwnProfile(tx: Transaction, userId: string): Promise<string | null> {
  const found = query
    .selectFrom('own_profiles as own')
    .innerJoin('profiles as profile', 'profile.id', 'own.profile_id')
    .select('own.profile_id')
    .where('own.user_id', '=', userId)
    .where('profile.deleted_at', 'is', null);
  return (await tx.first(found))?.profile_id ?? null;
}

/** False, and nothing done, where the person has no such profile, or has it in the trash. */
export async function putOwnProfile(tx: Transaction, userId: string, profileId: string): Promise<boolean> {
  const theirs = query
    .selectFrom('profiles')
    .select(['user_id', 'id'])
    .where('user_id', '=', userId)
    .where('id', '=', profileId)
    .where('deleted_at', 'is', null);
  const put = query
    .insertInto('own_profiles')
    .columns(['user_id', 'profile_id'])
    .expression(theirs)
    .onConflict((conflict) => conflict.column('user_id').doUpdateSet({ profile_id: profileId }))
    .returning('profile_id');
  return (await tx.first(put)) !== undefined;
}

export async function deleteOwnProfile(tx: Transaction, userId: string): Promise<void> {
  await tx.all(query.deleteFrom('own_profiles').where('user_id', '=', userId));
}
