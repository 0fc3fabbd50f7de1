import type { ChartRequest } from '@1numbers/engine';
import type { Choice, Person } from '../platform/calculator.ts';

/**
 * What the form asks the engine for; null while there is nothing to work out. A day before the birth has no cycles,
 * so a default of today is left out for a birth in the future, which the form refuses by itself.
 */
export function chartRequest(
  person: Person,
  dates: { birthDate: string; asOf: string },
  choice: Choice,
  today: string,
): ChartRequest | null {
  const name = person.name.trim();
  if (name === '' && dates.birthDate === '') return null;
  const asOf = dates.asOf === '' ? today : dates.asOf;
  return {
    ...(name !== '' && { name: person.name }),
    ...(dates.birthDate !== '' && { birthDate: dates.birthDate }),
    ...(person.currentName.trim() !== '' && { currentName: person.currentName }),
    ...(person.sex !== '' && { sex: person.sex }),
    ...(person.bornBeforeSunrise && { bornBeforeSunrise: true }),
    system: choice.system,
    methods: choice.options,
    asOf,
    explain: true,
  };
}

/** The request without the fields that were refused; null when nothing is left to work out. */
export function withoutFields(request: ChartRequest, fields: readonly string[]): ChartRequest | null {
  const rest = Object.fromEntries(Object.entries(request).filter(([field]) => !fields.includes(field)));
  return rest.name === undefined && rest.birthDate === undefined ? null : rest;
}
