import type { ChartRequest } from '@1numbers/engine';

/** What of a request says whose chart it is and how it is worked out. */
const FIELDS = ['name', 'birthDate', 'currentName', 'sex', 'bornBeforeSunrise', 'system', 'methods'] as const;
export type RecentRequest = Pick<ChartRequest, (typeof FIELDS)[number]>;
/** A chart somebody made on this device. Another chart has another id, also where it takes the place of one. */
export type Recent = { readonly id: string; readonly request: RecentRequest };

const MOST = 20;

/**
 * The list with a chart in front. It takes the place of a chart of the same person, and of the one that was written just before where it
 * only goes on with it: `Ada L` on the way to `Ada Lovelace`.
 */
export function withChart(list: readonly Recent[], made: ChartRequest, id: string, writing: string | null): readonly Recent[] {
  const request = Object.fromEntries(FIELDS.flatMap((field) => (made[field] === undefined ? [] : [[field, made[field]]]))) as RecentRequest;
  const replaced = list.find((other) => samePerson(other.request, request) || (other.id === writing && goesOn(other.request, request)));
  const others = list.filter((other) => other !== replaced && !samePerson(other.request, request));
  const same = replaced !== undefined && JSON.stringify(replaced.request) === JSON.stringify(request);
  return [{ id: same ? replaced.id : id, request }, ...others].slice(0, MOST);
}

/** The list without the charts of this person. */
export function withoutPerson(list: readonly Recent[], request: RecentRequest): readonly Recent[] {
  return list.filter((other) => !samePerson(other.request, request));
}

/** Whether two requests are of the same person: case, form and spaces of the name do not count. */
export function samePerson(one: RecentRequest, other: RecentRequest): boolean {
  return plain(one.name) === plain(other.name) && one.birthDate === other.birthDate;
}

/** What was asked for a chart elsewhere, where it can be understood. */
export function chartIn(request: Readonly<Record<string, unknown>>): RecentRequest | null {
  const recent = { id: '', request: { system: 'pythagorean', ...request } };
  return isRecent(recent) ? recent.request : null;
}

/** What was kept, as far as it can be understood. */
export function readList(text: string | null): readonly Recent[] {
  try {
    const list: unknown = JSON.parse(text ?? '[]');
    return Array.isArray(list) ? list.filter(isRecent).slice(0, MOST) : [];
  } catch {
    return [];
  }
}

/** More of a name or its date, or a little less of the name. What is emptied to be typed anew does not go on. */
function goesOn(before: RecentRequest, after: RecentRequest): boolean {
  const [one, other] = [plain(before.name), plain(after.name)];
  const dateStays = before.birthDate === after.birthDate || before.birthDate === undefined;
  return dateStays && (other.startsWith(one) || (one.startsWith(other) && other.length * 2 >= one.length));
}

function plain(name: string | undefined): string {
  return (name ?? '').normalize('NFKC').toLowerCase().trim().replaceAll(/\s+/gu, ' ');
}

function isRecent(entry: unknown): entry is Recent {
  if (!isObject(entry) || typeof entry.id !== 'string' || !isObject(entry.request)) return false;
  const { name, birthDate, currentName, sex, system, methods } = entry.request;
  const texts = [name, birthDate, currentName, sex].every((text) => text === undefined || typeof text === 'string');
  const ofHouse = typeof system === 'string' || (isObject(system) && typeof system.id === 'string');
  return texts && ofHouse && (methods === undefined || isObject(methods)) && (name !== undefined || birthDate !== undefined);
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
