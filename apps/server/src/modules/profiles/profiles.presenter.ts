import type { chart as chartSchema } from '@1numbers/contract';
import type { Chart } from '@1numbers/engine';
import type { z } from 'zod';
import type { ShownProfile } from './childhood.ts';
import { type NewProfile, TRASH_MS } from './profiles.service.ts';

export function presentProfile({ row, person, ofAChild }: ShownProfile) {
  return {
    id: row.id,
    label: row.label,
    ...person,
    ofAChild,
    tags: row.tags,
    relation: row.relation,
    favourite: row.favourite,
    createdAt: row.created_at.toISOString(),
    updatedAt: row.updated_at.toISOString(),
  };
}

export function presentCreated({ profile, duplicates }: NewProfile) {
  return { ...presentProfile(profile), warnings: duplicates.map((id) => ({ code: 'likely_duplicate' as const, id })) };
}

export function presentListed(profile: ShownProfile & { readonly chart?: Chart | null }) {
  const { chart } = profile;
  return { ...presentProfile(profile), ...(chart !== undefined && { chart: chart && presentChart(chart) }) };
}

export function presentTrashed(profile: ShownProfile) {
  const deleted = profile.row.deleted_at ?? profile.row.updated_at;
  return { ...presentProfile(profile), deletedAt: deleted.toISOString(), goneAt: new Date(deleted.getTime() + TRASH_MS).toISOString() };
}

/** The engine's chart is the contract's, only that nothing of it can be changed. */
export function presentChart(chart: Chart): z.input<typeof chartSchema> {
  return chart as object as z.input<typeof chartSchema>;
}
