/**
 * Puts values into the places of a pattern.
 *
 * @example fill('{n} of {all}', { n: 3, all: 24 }) //=> '3 of 24'
 */
export function fill(pattern: string, places: Readonly<Record<string, string | number>>): string {
  return pattern.replace(/\{(\w+)\}/g, (place, name: string) => String(places[name] ?? place));
}
