import type { ChangeProfileRequest, Profile, UsedName } from '@1numbers/client';

/** A name of the past or of today, as its row holds it. The id tells rows apart while they come and go. */
export type NameDraft = { readonly id: string; readonly kind: UsedName['kind']; readonly name: string; readonly since: string };

/** A profile as its form holds it: text as typed. */
export type Draft = {
  readonly label: string;
  readonly name: string;
  readonly currentName: string;
  readonly names: readonly NameDraft[];
  readonly birthDate: string;
  readonly birthTime: string;
  readonly sex: '' | 'female' | 'male';
  readonly relation: string;
  readonly tags: string;
  readonly notes: string;
  readonly guardianNote: string;
  readonly favourite: boolean;
};

export function draftOf(profile: Profile): Draft {
  return {
    label: profile.label,
    name: profile.name,
    currentName: profile.currentName ?? '',
    names: profile.names.map(({ kind, name, since }, index) => ({ id: String(index), kind, name, since: since ?? '' })),
    birthDate: profile.birthDate ?? '',
    birthTime: profile.birthTime ?? '',
    sex: profile.sex ?? '',
    relation: profile.relation ?? '',
    tags: profile.tags.join(', '),
    notes: profile.notes ?? '',
    guardianNote: profile.guardianNote ?? '',
    favourite: profile.favourite,
  };
}

/** What of a profile the form says differently. The rest may be more than a form can hold, and stays. */
export function changeOf(profile: Profile, draft: Draft): ChangeProfileRequest {
  const before = draftOf(profile);
  const isSame = (field: keyof Draft) => JSON.stringify(draft[field]) === JSON.stringify(before[field]);
  const { birthDatePrecision, ...said } = bodyOf(draft);
  const changed = Object.entries(said).filter(([field]) => !isSame(field as keyof Draft));
  return { ...Object.fromEntries(changed), ...(isSame('birthDate') ? {} : { birthDatePrecision }) };
}

/** What the form says, for the server to judge. An empty field is null. How far a date is known follows from how it is written. */
function bodyOf(draft: Draft): Required<Pick<ChangeProfileRequest, keyof Draft | 'birthDatePrecision'>> {
  const birthDate = orNull(draft.birthDate);
  return {
    label: draft.label.trim(),
    name: draft.name.trim(),
    currentName: orNull(draft.currentName),
    names: filled(draft.names).map(({ kind, name, since }) => ({ kind, name: name.trim(), since: orNull(since) })),
    birthDate,
    birthDatePrecision: birthDate === null ? null : precisionOf(birthDate),
    birthTime: orNull(draft.birthTime)?.replace(/^\d:/, '0$&') ?? null,
    sex: draft.sex === '' ? null : draft.sex,
    relation: orNull(draft.relation),
    tags: [...new Set(draft.tags.split(COMMA).map((tag) => tag.trim()))].filter((tag) => tag !== ''),
    notes: draft.notes.trim() === '' ? null : draft.notes,
    guardianNote: draft.guardianNote.trim() === '' ? null : draft.guardianNote,
    favourite: draft.favourite,
  };
}

/** The comma of any keyboard. */
const COMMA = /[,\u060c\u3001\uff0c]/;

/** The rows that say something: what is sent, in this order. */
export function filled(names: readonly NameDraft[]): readonly NameDraft[] {
  return names.filter(({ name, since }) => name.trim() !== '' || since.trim() !== '');
}

function precisionOf(birthDate: string): 'day' | 'month' | 'year' {
  const hyphens = birthDate.split('-').length - 1;
  return hyphens === 0 ? 'year' : hyphens === 1 ? 'month' : 'day';
}

function orNull(text: string): string | null {
  return text.trim() === '' ? null : text.trim();
}
