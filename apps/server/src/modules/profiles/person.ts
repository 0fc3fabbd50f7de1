import type { changeProfileRequest, createProfileRequest, profile } from '@1numbers/contract';
import type { z } from 'zod';

type Profile = z.output<typeof profile>;

/** What is known of somebody, as it is sealed. */
export type Person = Pick<
  Profile,
  | 'name'
  | 'currentName'
  | 'names'
  | 'birthDate'
  | 'birthDatePrecision'
  | 'birthTime'
  | 'bornBeforeSunrise'
  | 'sex'
  | 'system'
  | 'methods'
  | 'notes'
  | 'guardianNote'
>;
export type Change = z.output<typeof changeProfileRequest>;

export const NOBODY: Person = Object.freeze({
  name: '',
  currentName: null,
  names: [],
  birthDate: null,
  birthDatePrecision: 'unknown',
  birthTime: null,
  bornBeforeSunrise: null,
  sex: null,
  system: null,
  methods: null,
  notes: null,
  guardianNote: null,
});

/** The person after a change: what it does not name stays. A birth date is trusted as far as it is written, unless it is said. */
export function withChange(before: Person, change: Change): Person {
  const fields = Object.keys(NOBODY) as (keyof Person)[];
  const changed = Object.fromEntries(fields.filter((field) => change[field] !== undefined).map((field) => [field, change[field]]));
  const after = { ...before, ...changed } as Person;
  const said =
    change.birthDatePrecision ?? (change.birthDate === undefined && change.birthDatePrecision !== null && before.birthDatePrecision);
  return { ...after, birthDatePrecision: said || precisionOf(after.birthDate) };
}

/** What of a request is not sealed. */
export function plainOf({ label, tags = [], relation = null, favourite = false }: z.output<typeof createProfileRequest>) {
  return { label, tags, relation, favourite };
}

const GROWN_UP_YEARS = 18;

/** Whether a birth date says that somebody is under 18; one that leaves it open says no such thing. */
export function isChild({ birthDate }: Pick<Person, 'birthDate'>, today: string): boolean {
  if (birthDate === null) return false;
  const year = String(Number(today.slice(0, 4)) - GROWN_UP_YEARS).padStart(4, '0');
  return birthDate > `${year}${today.slice(4)}`.slice(0, birthDate.length);
}

/** Accents, the points of Hebrew and the vowels of Arabic: one writes them and another does not. */
const MARKS = /[\u0300-\u036f\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u0610-\u061a\u0640\u064b-\u065f\u0670]/gu;
const LETTERS: Readonly<Record<string, string>> = { ł: 'l', ø: 'o', đ: 'd', ß: 'ss', æ: 'ae', œ: 'oe', ı: 'i', ς: 'σ' };

/** Equal for the same person written twice: case, accents, signs and spaces of the name do not count. */
export function personText({ name, birthDate }: Pick<Person, 'name' | 'birthDate'>): string {
  const letters = name.normalize('NFKD').toLowerCase().replaceAll(MARKS, '');
  const plain = letters.replaceAll(/[łøđßæœıς]/gu, (letter) => LETTERS[letter] ?? letter);
  return `${plain.replaceAll(/[\p{P}\s]+/gu, ' ').trim()}\0${birthDate ?? ''}`;
}

/** How long a date is that is precise to this. */
export const PRECISE_LENGTH = { day: 10, month: 7, year: 4, unknown: 0 } as const;

function precisionOf(birthDate: string | null): Person['birthDatePrecision'] {
  if (birthDate === null) return 'unknown';
  return birthDate.length === PRECISE_LENGTH.day ? 'day' : birthDate.length === PRECISE_LENGTH.month ? 'month' : 'year';
}
