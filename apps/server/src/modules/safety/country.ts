import { EMERGENCY_NUMBERS } from './help-lines/emergency-numbers.ts';

/**
 * In which country somebody is, as far as their time zone tells, or else their language as BCP 47 writes it: a browser in English says
 * `en-US` in many countries. Only countries of which numbers are known.
 */
export function countryOf({ timeZone, locale }: { readonly timeZone: string; readonly locale: string }): string | undefined {
  return countriesByZone().get(named(timeZone)) ?? new Intl.Locale(locale).region;
}

let byZone: ReadonlyMap<string, string> | undefined;

function countriesByZone(): ReadonlyMap<string, string> {
  byZone ??= new Map(
    [...EMERGENCY_NUMBERS.keys()].flatMap((country) => zonesOf(country).map((zone): [string, string] => [named(zone), country])),
  );
  return byZone;
}

/** Types of TypeScript's library know this only as what browsers called it before. */
type WithZones = { readonly getTimeZones?: () => readonly string[] | undefined };

function zonesOf(country: string): readonly string[] {
  return (new Intl.Locale(`und-${country}`) as WithZones).getTimeZones?.() ?? [];
}

/** The one name of a zone that has several: `Asia/Kolkata` was `Asia/Calcutta`. */
function named(timeZone: string): string {
  return new Intl.DateTimeFormat('en', { timeZone }).resolvedOptions().timeZone;
}
