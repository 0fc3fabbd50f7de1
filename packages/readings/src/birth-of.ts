import type { Chart } from '@1numbers/engine';

/** A date in its parts, as it is written. */
export type Birth = { readonly day: number; readonly month: number; readonly year: number };

/**
 * The day of birth by the civil and by the Indian calendar day, as far as a chart tells: its first Mahadasha begins on the Indian one, and a
 * birth before sunrise is a day later. Null for a chart without them.
 */
export function birthOf({ numbers = {}, cycles = {} }: Chart): { readonly civil: Birth; readonly indian: Birth } | null {
  const first = cycles.dashas?.maha[0]?.from;
  if (first === undefined) return null;
  const indian = partsOf(first);
  const day = numbers.birthday?.total ?? indian.day;
  return { civil: day === indian.day ? indian : partsOf(dayAfter(first)), indian };
}

function partsOf(date: string): Birth {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  return { day, month, year };
}

function dayAfter(date: string): string {
  const day = new Date(`${date}T00:00:00Z`);
  day.setUTCDate(day.getUTCDate() + 1);
  return day.toISOString().slice(0, 10);
}
