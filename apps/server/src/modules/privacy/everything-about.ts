import { stringify } from 'csv-stringify/sync';
import type { Actor } from '../../actor.ts';
import type { Database } from '../../db/database.ts';
import { SEALED_COLUMNS } from '../../db/sealed-columns.ts';
import type { Sealing } from '../../secrets/sealing.ts';
import { type AnyRow, type Column, columnsOf, hasRows, type Owned, pageOf } from './personal-rows.repository.ts';
import { PERSONAL_TABLES, type PersonalTable, TABLE_NAMES } from './personal-tables.ts';
import type { ZipEntry } from './zip.ts';

const AT_ONCE = 1_000;

type Source = {
  readonly db: Database;
  readonly actor: Actor;
  readonly userId: string;
  readonly sealing: Sealing;
  /** Opens from where an event came, which is sealed with a key of the person. */
  readonly openOrigin: (sealed: Buffer, eventId: string) => unknown;
};

/** The files of an export: for each table in which there is something about the person its rows as JSON and as CSV, and what is what. */
export async function everythingAbout(source: Source, madeAt: Date): Promise<readonly ZipEntry[]> {
  const entries: ZipEntry[] = [];
  for (const table of TABLE_NAMES) {
    const { owner, leftOut } = PERSONAL_TABLES[table];
    if (leftOut !== undefined || owner === null) continue;
    const owned = { table, owner, userId: source.userId };
    const columns = await source.db.transaction(source.actor, async (tx) => ((await hasRows(tx, owned)) ? columnsOf(tx, table) : null));
    if (columns !== null) entries.push(...filesOf(owned, columns, source));
  }
  const readMe = readMeText(
    entries.map(({ name }) => name),
    madeAt,
  );
  return [{ name: 'README.txt', pieces: () => textOf(readMe) }, ...entries];
}

function filesOf(owned: Owned, columns: readonly Column[], source: Source): ZipEntry[] {
  const name = owned.table.replaceAll('_', '-');
  /** What the rows had, all in all: the columns of the table that comes after. */
  const fields = new Set<string>();
  const pages = () => pagesOf(owned, columns, source);
  return [
    {
      name: `${name}.json`,
      async *pieces() {
        let before = '[';
        for await (const rows of pages()) {
          let text = '';
          for (const row of rows) {
            for (const field of Object.keys(row)) fields.add(field);
            text += `${before}\n${JSON.stringify(row)}`;
            before = ',';
          }
          if (text !== '') yield text;
        }
        yield before === ',' ? '\n]\n' : '[]\n';
      },
    },
    {
      name: `${name}.csv`,
      async *pieces() {
        const head = [...fields];
        yield tableText([head], true);
        for await (const rows of pages()) yield tableText(rows.map((row) => head.map((field) => cellOf(row[field]))));
      },
    },
  ];
}

/** RFC 4180. What a spreadsheet would take for a formula is kept from it by an apostrophe. */
function tableText(rows: readonly (readonly string[])[], isHead = false): string {
  return stringify(rows as string[][], { record_delimiter: 'windows', escape_formulas: true, bom: isHead });
}

function cellOf(value: unknown): string {
  if (value === null || value === undefined) return '';
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}

async function* pagesOf(owned: Owned, columns: readonly Column[], source: Source): AsyncGenerator<readonly AnyRow[], void> {
  const key = columns.filter(({ isKey }) => isKey).map(({ name }) => name);
  for (let after: AnyRow | null = null, more = true; more; ) {
    const rows: AnyRow[] = await source.db.transaction(source.actor, (tx) => pageOf(tx, owned, key, after, AT_ONCE));
    yield rows.map((row) => readable(owned.table, columns, row, source));
    after = rows.at(-1) ?? null;
    more = rows.length === AT_ONCE;
  }
}

/** A row as its person may read it. */
function readable(table: string, columns: readonly Column[], row: AnyRow, { sealing, openOrigin }: Source): AnyRow {
  const { secret = [] }: PersonalTable = PERSONAL_TABLES[table as keyof typeof PERSONAL_TABLES];
  const whole = Object.fromEntries(columns.map(({ name, type }) => [name, type === 'bytea' ? bytesOf(row[name]) : row[name]]));
  const shown: AnyRow = {};
  for (const { name, type, isGenerated } of columns) {
    const value = whole[name];
    if (isGenerated || name === 'user_id' || secret.includes(name)) continue;
    if (type !== 'bytea') shown[camelCase(name)] = value;
    if (table === 'audit_events' && name === 'origin' && Buffer.isBuffer(value)) shown.origin = openOrigin(value, String(whole.id));
    const sealed = SEALED_COLUMNS.find((each) => each.table === table && each.column === name);
    if (sealed === undefined || !Buffer.isBuffer(value)) continue;
    const opened = sealing.open<unknown>(value, sealed.place({ ...whole, sealed_value: value }));
    // A table may have more than one: what has a name of its own keeps it.
    Object.assign(shown, isObject(opened) && name === 'sealed' ? opened : { [camelCase(name)]: opened });
  }
  return shown;
}

function bytesOf(value: unknown): Buffer | null {
  return typeof value === 'string' ? Buffer.from(value.slice('\\x'.length), 'hex') : null;
}

function isObject(value: unknown): value is AnyRow {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function camelCase(name: string): string {
  return name.replaceAll(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());
}

async function* textOf(text: string): AsyncGenerator<string, void> {
  yield text;
}

function readMeText(names: readonly string[], madeAt: Date): string {
  return `Everything that 1Numbers keeps about you, as it was on ${madeAt.toISOString()}.

Each kind of thing is here twice: as JSON for programs, and as CSV in UTF-8 for spreadsheets. Times are in ISO 8601. What has no file
is not kept about you.

${names.join('\n')}

Not in here, because they would let somebody in: the hash of your password, and the hashes and secrets of tokens, keys and second
factors.
`;
}
