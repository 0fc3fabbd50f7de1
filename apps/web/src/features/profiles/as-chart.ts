import type { ChangeProfileRequest, CreateProfileRequest, Profile, Settings } from '@1numbers/client';
import type { ChartRequest, MethodOptions } from '@1numbers/engine';
import type { Choice, Person } from '../../platform/calculator.ts';

/** A profile as the form of the calculator holds it. */
export type Shown = { readonly person: Person; readonly choice: Choice };

const USUAL_SYSTEM = 'pythagorean';
const MAX_LABEL = 120;

/**
 * What the calculator shows of a profile. A birth date that is not known to the day is left out: no day is made up. What the profile does
 * not say of its system and methods is as the person prefers.
 */
export function shownOf(profile: Profile, preferred: Settings): Shown {
  return {
    person: {
      name: profile.name,
      birthDate: dayOf(profile) ?? '',
      currentName: profile.currentName ?? '',
      sex: profile.sex ?? '',
      bornBeforeSunrise: profile.bornBeforeSunrise === true,
      asOf: '',
    },
    choice: { system: profile.system ?? preferred.system ?? USUAL_SYSTEM, options: optionsOf(profile, preferred) },
  };
}

/** The methods of a profile, else the preferred ones. A letter table belongs to the system it was chosen with. */
export function optionsOf({ system, methods }: Pick<Profile, 'system' | 'methods'>, preferred: Settings): MethodOptions {
  if (methods !== null) return methods;
  const { letterOverrides: _letters, table, ...options } = preferred.methods ?? {};
  return system !== null || table === undefined ? options : { ...options, table };
}

/** The birth date, where it is known to the day. */
export function dayOf({ birthDate, birthDatePrecision }: Pick<Profile, 'birthDate' | 'birthDatePrecision'>): string | null {
  return birthDatePrecision === 'day' ? birthDate : null;
}

/** A chart as a new profile, called by its name; null without a name. */
export function newProfile(request: ChartRequest, preferred: Settings): CreateProfileRequest | null {
  if (request.name === undefined) return null;
  const { name, ...contents } = contentsOf(request);
  const given = Object.entries({ ...contents, methods: saidOf(contents.methods, preferred) }).filter(([, value]) => value !== null);
  return { label: labelOf(request.name), name: request.name, ...Object.fromEntries(given) };
}

/** What of a profile the chart shows otherwise: what must change for the profile to be as the chart. */
export function changesOf(profile: Profile, request: ChartRequest, preferred: Settings): ChangeProfileRequest {
  const { system, options } = shownOf(profile, preferred).choice;
  const before: Contents = {
    name: profile.name,
    currentName: profile.currentName,
    birthDate: dayOf(profile),
    sex: profile.sex,
    bornBeforeSunrise: profile.bornBeforeSunrise === true ? true : null,
    system,
    methods: methodsOf(options),
  };
  const changed = Object.entries(contentsOf(request)).filter(([key, value]) => sorted(value) !== sorted(before[key as keyof Contents]));
  return Object.fromEntries(changed.map(([key, value]) => [key, key === 'methods' ? saidOf(value, preferred) : value]));
}

/** The usual methods have to be said where others are preferred. */
function saidOf(methods: unknown, preferred: Settings): unknown {
  return methods === null && Object.keys(preferred.methods ?? {}).length > 0 ? {} : methods;
}

type Contents = Readonly<Record<'name' | 'currentName' | 'birthDate' | 'sex' | 'bornBeforeSunrise' | 'system' | 'methods', unknown>>;

function contentsOf(request: ChartRequest): Contents {
  return {
    name: request.name ?? null,
    currentName: request.currentName ?? null,
    birthDate: request.birthDate ?? null,
    sex: request.sex ?? null,
    bornBeforeSunrise: request.bornBeforeSunrise === true ? true : null,
    system: request.system ?? USUAL_SYSTEM,
    methods: methodsOf(request.methods ?? {}),
  };
}

function methodsOf(methods: MethodOptions): MethodOptions | null {
  return Object.keys(methods).length === 0 ? null : methods;
}

/** As much of the name as a label may hold, no character cut in two. */
function labelOf(name: string): string {
  let label = '';
  for (const character of name.trim()) if (label.length + character.length <= MAX_LABEL) label += character;
  return label;
}

/** JSON that is the same in whatever order the members come. */
function sorted(value: unknown): string {
  return JSON.stringify(value, (_, member: unknown) =>
    typeof member === 'object' && member !== null && !Array.isArray(member)
      ? Object.fromEntries(Object.entries(member).sort(([a], [b]) => (a < b ? -1 : 1)))
      : member,
  );
}
