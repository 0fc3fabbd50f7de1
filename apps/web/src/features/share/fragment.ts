import { type LetterOverride, METHOD_VALUES, type MethodOptions, SYSTEM_IDS, type SystemId, TABLE_VALUES } from '@1numbers/engine';
import type { Choice, Person } from '../../platform/calculator.ts';

/** What a link carries: a person and a choice of system and methods. */
export type Shared = { readonly person: Person; readonly choice: Choice };

/** What a fragment was read as. A system of one's own is not judged here: `own` may be anything, null where there is none. */
export type ReadFragment = Pick<Shared, 'person'> & {
  readonly choice: { readonly system: SystemId; readonly options: MethodOptions };
  readonly own: unknown;
};

/**
 * Writes what is shared as a readable fragment: `1&name=…&born=1990-03-15&system=chaldean`. The leading number is the version.
 * A fragment stays in the browser: it is never part of a request.
 */
export function writeFragment({ person, choice }: Shared): string {
  const fields: [string, string][] = [
    ['name', person.name],
    ['born', person.birthDate],
    ['now', person.currentName],
    ['sex', person.sex],
    ['sunrise', person.bornBeforeSunrise ? 'before' : ''],
    ['asof', person.asOf],
    ['system', choice.system === SYSTEM_IDS[0] || typeof choice.system !== 'string' ? '' : choice.system],
    ['own', typeof choice.system === 'string' ? '' : JSON.stringify(choice.system)],
    ...optionFields(choice.options),
  ];
  const written = fields.filter(([, value]) => value !== '').map(([key, value]) => `${key}=${escapeValue(value)}`);
  return [VERSION, ...written].join('&');
}

/** Reads a fragment; what it does not know it leaves out. Null when there is nothing to open. */
export function readFragment(fragment: string): ReadFragment | null {
  const [version, ...pairs] = fragment.replace(/^#/, '').split('&');
  if (version !== VERSION) return null;
  const fields = new Map(pairs.map(readPair));
  const text = (key: string) => fields.get(key) ?? '';
  const sex = text('sex');
  return {
    person: {
      name: text('name'),
      birthDate: text('born'),
      currentName: text('now'),
      sex: sex === 'female' || sex === 'male' ? sex : '',
      bornBeforeSunrise: text('sunrise') === 'before',
      asOf: text('asof'),
    },
    choice: { system: SYSTEM_IDS.find((id) => id === text('system')) ?? SYSTEM_IDS[0], options: readOptions(fields) },
    own: readOwn(text('own')),
  };
}

const VERSION = '1';
const TABLES: readonly string[] = Object.values(TABLE_VALUES).flat();
const NUMBER_LIST = /^(\d\d?)(,\d\d?)*$/;
const LETTER = /^(\d{1,3})([vc])$/;

function optionFields(options: MethodOptions): [string, string][] {
  const { masters, letterOverrides, loShu, table, ...simple } = options;
  const fields: [string, string][] = Object.entries(simple).map(([option, value]) => [option, String(value)]);
  if (masters !== undefined) fields.push(['masters', masters.length === 0 ? 'none' : masters.join(',')]);
  if (letterOverrides !== undefined) fields.push(['letters', letterOverrides.map(({ index, role }) => `${index}${role[0]}`).join(',')]);
  if (loShu !== undefined)
    fields.push([
      'loShu',
      Object.entries(loShu)
        .map(([rule, on]) => `${rule}:${on ? 1 : 0}`)
        .join(','),
    ]);
  if (table !== undefined) fields.push(['table', table]);
  return fields;
}

function readOptions(fields: ReadonlyMap<string, string>): MethodOptions {
  const options: Record<string, unknown> = {};
  for (const [option, values] of Object.entries(METHOD_VALUES)) {
    const value = (values as readonly (string | boolean)[]).find((known) => String(known) === fields.get(option));
    if (value !== undefined) options[option] = value;
  }
  const masters = readMasters(fields.get('masters') ?? '');
  const letterOverrides = readLetters(fields.get('letters') ?? '');
  const loShu = readLoShu(fields.get('loShu') ?? '');
  const table = TABLES.find((known) => known === fields.get('table'));
  return {
    ...(options as MethodOptions),
    ...(masters === null ? {} : { masters }),
    ...(letterOverrides.length === 0 ? {} : { letterOverrides }),
    ...(Object.keys(loShu).length === 0 ? {} : { loShu }),
    ...(table === undefined ? {} : { table }),
  };
}

/** What is no JSON is passed on as text, for the engine to refuse like everything that is no system. */
function readOwn(text: string): unknown {
  if (text === '') return null;
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return text;
  }
}

function readMasters(text: string): number[] | null {
  if (text === 'none') return [];
  if (!NUMBER_LIST.test(text)) return null;
  return text
    .split(',')
    .map(Number)
    .filter((master) => master > 0 && master % 11 === 0);
}

function readLetters(text: string): LetterOverride[] {
  return text.split(',').flatMap((entry) => {
    const found = LETTER.exec(entry);
    return found === null ? [] : [{ index: Number(found[1]), role: found[2] === 'v' ? ('vowel' as const) : ('consonant' as const) }];
  });
}

function readLoShu(text: string): Record<string, boolean> {
  const rules = text.split(',').map((entry) => entry.split(':'));
  return Object.fromEntries(
    rules.filter(([rule]) => ['driverConductor', 'kua', 'century'].includes(rule ?? '')).map(([rule, on]) => [rule, on === '1']),
  );
}

/** Letters of every script stay readable; only what would break the fragment is escaped. Spaces become `+`. */
function escapeValue(value: string): string {
  return value.replace(/[%&+#=\p{Cc}\p{Cf}]/gu, encodeURIComponent).replaceAll(' ', '+');
}

function readPair(pair: string): [string, string] {
  const [key = '', ...rest] = pair.split('=');
  const value = rest.join('=').replaceAll('+', ' ');
  try {
    return [key, decodeURIComponent(value)];
  } catch {
    return [key, value];
  }
}
