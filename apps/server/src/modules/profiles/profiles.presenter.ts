import type { chart as chartSchema } from '@1numbers/contract';
import type { Chart } from '@1numbers/engine';
import type { z } from 'zod';
import type { Profile } from './profile-sealing.ts';
import { type NewProfile, TRASH_MS } from './profiles.service.ts';

export function presentProfile({ row, person }: Profile) {
  return {
    id: row.id,
    label: row.label,
    ...person,
    tags: row.tags,
    relation: row.relation,
    favourite: row.favourite,
    createdAt: row.created_at.toISOString(),
    updatedAt: row.updated_at.toISOString(),
  };
}

export function presentCreated({ profile, duplicates, ofAChild }: NewProfile) {
  return { ...presentProfile(profile), warnings: duplicates.map((id) => ({ code: 'likely_duplicate' as const, id })), ofAChild };
}

export function presentListed(profile: Profile & { readonly chart?: Chart | null }) {
  const { chart } = profile;
  return { ...presentProfile(profile), ...(chart !== undefined && { chart: chart && presentChart(chart) }) };
}

export function presentTrashed(profile: Profile) {
  const deleted = profile.row.deleted_at ?? profile.row.updated_at;
  return { ...presentProfile(profile), deletedAt: deleted.toISOString(), goneAt: new Date(deleted.getTime() + TRASH_MS).toISOString() };
}

/** The engine's chart is the contract's, only that nothing of it can be changed. */
export function presentChart(chart: Chart): z.input<typeof chartSchema> {
  return chart as object as z.input<typeof chartSchema>;
}
