import type { chart as chartSchema, profileList } from '@1numbers/contract';
import type { Chart } from '@1numbers/engine';
import type { z } from 'zod';
import type { ShownProfile } from './childhood.ts';
import type { ListedProfile, ProfilePage } from './profile-list.ts';
import type { ShownRow, TrashedRow } from './profiles.repository.ts';
import { type NewProfile, TRASH_MS } from './profiles.service.ts';

/** Field by field, as pages of profiles are made: to spread one object into the midst of another takes as long as to open it. */
export function presentProfile({ row, person, ofAChild }: ShownProfile<ShownRow>) {
  return {
    id: row.id,
    label: row.label,
    name: person.name,
    currentName: person.currentName,
    names: person.names,
    birthDate: person.birthDate,
    birthDatePrecision: person.birthDatePrecision,
    birthTime: person.birthTime,
    bornBeforeSunrise: person.bornBeforeSunrise,
    sex: person.sex,
    system: person.system,
    methods: person.methods,
    notes: person.notes,
    guardianNote: person.guardianNote,
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

export function listJson(page: ProfilePage): string {
  const answer: z.input<typeof profileList> = { ...page, items: page.items.map(presentListed) };
  return JSON.stringify(answer);
}

function presentListed(profile: ListedProfile) {
  const { chart } = profile;
  const shown = presentProfile(profile);
  return chart === undefined ? shown : { ...shown, chart: chart && presentChart(chart) };
}

export function presentTrashed(profile: ShownProfile<TrashedRow>) {
  const deleted = profile.row.deleted_at ?? profile.row.updated_at;
  return { ...presentProfile(profile), deletedAt: deleted.toISOString(), goneAt: new Date(deleted.getTime() + TRASH_MS).toISOString() };
}

/** The engine's chart is the contract's, only that nothing of it can be changed. */
export function presentChart(chart: Chart): z.input<typeof chartSchema> {
  return chart as object as z.input<typeof chartSchema>;
}
