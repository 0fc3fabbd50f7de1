import type { SHARED_NAMES } from '@1numbers/contract';
import type { ShareRow } from './shares.repository.ts';

export function presentShare(row: ShareRow) {
  return {
    id: row.id,
    profileId: row.profile_id,
    showName: row.show_name as (typeof SHARED_NAMES)[number],
    showBirthDate: row.show_birth_date,
    createdAt: row.created_at.toISOString(),
    expiresAt: row.expires_at?.toISOString() ?? null,
  };
}
