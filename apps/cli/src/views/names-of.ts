import { cycleParts, cycles, grids, numberParts, numbers, otherOptions } from '@1numbers/locales';

const TERMS: Readonly<Record<string, { readonly name: string }>> = { ...numbers, ...cycles, ...grids };
const PARTS: Readonly<Record<string, unknown>> = { ...numberParts, ...cycleParts, loShu: otherOptions.loShu.values };

/** The name of a number, cycle or grid by its id; of a part of one by `planes.mental` or `pinnacles.1`. What has no name is shown by its id. */
export function nameOf(id: string): string {
  const [whole = id, part] = id.split('.', 2);
  const name = Object.hasOwn(TERMS, whole) ? (TERMS[whole]?.name ?? whole) : whole;
  const parts = PARTS[whole];
  if (Array.isArray(parts) && part !== undefined) return parts[Number(part) - 1] ?? `${name} (${part})`;
  const partName = part === undefined ? undefined : (parts as Readonly<Record<string, string>> | undefined)?.[part];
  return part === undefined ? name : `${name} (${partName ?? part})`;
}
