import type { SHARED_NAMES } from '@1numbers/contract';
import { presentChart } from '../profiles/index.ts';
import type { ShareRow } from './shares.repository.ts';
import type { ShownShare } from './shares.service.ts';

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

export function presentShown({ expiresAt, shared: { rootOnly, withheld, chart }, ...shown }: ShownShare) {
  return {
    ...shown,
    expiresAt: expiresAt?.toISOString() ?? null,
    rootOnly: [...rootOnly],
    withheld: [...withheld],
    chart: presentChart(chart),
  };
}
