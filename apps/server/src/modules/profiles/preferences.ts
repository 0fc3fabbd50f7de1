import { type Chart, type ChartRequest, canonicalRequest, computeChart, EngineError } from '@1numbers/engine';
import type { Person } from './person.ts';

/** How a person likes their charts; what a profile says itself goes before it. */
export type Preferences = Pick<ChartRequest, 'system' | 'methods'>;

/** What a person's settings say of charts. Settings that no chart can be made by are passed over. */
export function preferencesOf(settings: unknown): Preferences {
  const { system, methods } = (settings ?? {}) as Preferences;
  // Which letter of a name is a vowel is said of one name and not of all.
  const { letterOverrides: _, ...ofAll } = methods ?? {};
  const preferences = { ...(system && { system }), ...(methods && { methods: ofAll }) };
  try {
    canonicalRequest({ birthDate: '2000-01-01', ...preferences });
    return preferences;
  } catch (error) {
    if (error instanceof EngineError) return {};
    throw error;
  }
}

/** The request for a person's chart. A birth date that is not known to the day is left out, and the answer says what it lacks. */
export function chartRequestOf(person: Person, preferences: Preferences): ChartRequest {
  const { name, currentName, birthDate, birthDatePrecision, sex, bornBeforeSunrise } = person;
  const system = person.system ?? preferences.system;
  const methods = person.methods ?? methodsFor(person, preferences);
  return {
    name,
    ...(currentName !== null && { currentName }),
    ...(birthDate !== null && birthDatePrecision === 'day' && { birthDate }),
    ...(sex !== null && { sex }),
    ...(bornBeforeSunrise !== null && { bornBeforeSunrise }),
    ...(system !== undefined && { system }),
    ...(methods !== undefined && { methods }),
  } as ChartRequest;
}

/** A letter table belongs to the system it was chosen with. */
function methodsFor({ system }: Person, preferences: Preferences): ChartRequest['methods'] {
  if (system === null || preferences.methods === undefined) return preferences.methods;
  const { table: _, ...methods } = preferences.methods;
  return methods;
}

/** The chart of a person, or null where the engine cannot make one. */
export function findChart(person: Person, preferences: Preferences, asOf: string): Chart | null {
  try {
    return computeChart({ ...chartRequestOf(person, preferences), asOf });
  } catch (error) {
    if (error instanceof EngineError) return null;
    throw error;
  }
}
