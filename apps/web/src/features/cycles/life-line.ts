import type { Span } from '@1numbers/engine';

/** A span with its place on the line of a life, in percent of the whole. */
export type Stretch = Span & { readonly from: number; readonly width: number; readonly now: boolean };

/** A life is drawn to 81, nine times nine, and further for who is older. */
const DRAWN_AGES = 81;
const YEARS_AHEAD = 9;
const LAST_STRETCH = 9;

/** How many years the line shows: beyond the present age, and beyond the start of every span. */
export function drawnYears(spans: readonly Span[], age: number | null): number {
  const lastStart = Math.max(0, ...spans.map(({ startAge }) => startAge));
  return Math.max(DRAWN_AGES, lastStart + LAST_STRETCH, (age ?? 0) + YEARS_AHEAD);
}

/** Places spans on a line of so many years. An open span runs to the end of the line. */
export function stretches(spans: readonly Span[], years: number, age: number | null): readonly Stretch[] {
  return spans.map((span) => {
    const end = span.endAge === null ? years : span.endAge + 1;
    return { ...span, from: percent(span.startAge, years), width: percent(end - span.startAge, years), now: covers(span, age) };
  });
}

/** Part of the whole in percent, to two decimals. */
export function percent(part: number, whole: number): number {
  return Math.round((part / whole) * 10_000) / 100;
}

function covers({ startAge, endAge }: Span, age: number | null): boolean {
  return age !== null && age >= startAge && (endAge === null || age <= endAge);
}
