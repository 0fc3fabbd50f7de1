import type { ChangeProfileRequest, Profile } from '@1numbers/client';

/** A profile as its form holds it: text as typed. */
export type Draft = {
  readonly label: string;
  readonly name: string;
  readonly currentName: string;
  readonly birthDate: string;
  readonly sex: '' | 'female' | 'male';
  readonly relation: string;
  readonly tags: string;
  readonly notes: string;
  readonly favourite: boolean;
};

export function draftOf(profile: Profile): Draft {
  return {
    label: profile.label,
    name: profile.name,
    currentName: profile.currentName ?? '',
    birthDate: profile.birthDate ?? '',
    sex: profile.sex ?? '',
    relation: profile.relation ?? '',
    tags: profile.tags.join(', '),
    notes: profile.notes ?? '',
    favourite: profile.favourite,
  };
}

/** What the form says, for the server to judge. An empty field is null. How far a date is known follows from how it is written. */
export function bodyOf(draft: Draft): ChangeProfileRequest {
  const birthDate = orNull(draft.birthDate);
  return {
    label: draft.label.trim(),
    name: draft.name.trim(),
    currentName: orNull(draft.currentName),
    birthDate,
    birthDatePrecision: birthDate === null ? null : precisionOf(birthDate),
    sex: draft.sex === '' ? null : draft.sex,
    relation: orNull(draft.relation),
    tags: [...new Set(draft.tags.split(',').map((tag) => tag.trim()))].filter((tag) => tag !== ''),
    notes: draft.notes.trim() === '' ? null : draft.notes,
    favourite: draft.favourite,
  };
}

function precisionOf(birthDate: string): 'day' | 'month' | 'year' {
  const hyphens = birthDate.split('-').length - 1;
  return hyphens === 0 ? 'year' : hyphens === 1 ? 'month' : 'day';
}

function orNull(text: string): string | null {
  return text.trim() === '' ? null : text.trim();
}
