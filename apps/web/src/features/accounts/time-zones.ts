import { localeOf } from '../../platform/today.ts';

/** Every time zone the browser knows by its main name; UTC, which is no place, is among them. */
export function timeZones(): readonly string[] {
  return ['UTC', ...Intl.supportedValuesOf('timeZone').filter((zone) => zone !== 'UTC')];
}

export function timeZoneHere(): string {
  return new Intl.DateTimeFormat().resolvedOptions().timeZone;
}

/** The time of day in a zone; null where there is no such zone. */
export function timeIn(timeZone: string, language: string, now = new Date()): string | null {
  try {
    return new Intl.DateTimeFormat(localeOf(language), { timeZone, hour: '2-digit', minute: '2-digit' }).format(now);
  } catch {
    return null;
  }
}
