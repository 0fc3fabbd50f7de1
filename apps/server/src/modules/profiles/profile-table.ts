import { type FieldProblem, parseJson, type profile, RequestError } from '@1numbers/contract';
import { stringify } from 'csv-stringify/sync';
import type { z } from 'zod';

type Shown = z.input<typeof profile>;

/** The columns of a table, in their order. */
const COLUMNS = [
  'label',
  'name',
  'currentName',
  'birthDate',
  'birthDatePrecision',
  'birthTime',
  'bornBeforeSunrise',
  'sex',
  'relation',
  'tags',
  'favourite',
  'notes',
  'guardianNote',
  'ofAChild',
  'system',
  'methods',
  'names',
  'createdAt',
  'updatedAt',
] as const satisfies readonly (keyof Shown)[];
type Column = (typeof COLUMNS)[number];

/** What the table says and a profile is not told. */
const TOLD_BY_US: ReadonlySet<Column> = new Set(['ofAChild', 'createdAt', 'updatedAt']);
const REQUIRED: readonly Column[] = ['label', 'name'];
/** A text a spreadsheet would take for a formula, and one that was kept from it. */
const FORMULA = /^'*[=+\-@\t\r\uff1d\uff0b\uff0d\uff20]/;
const BYTE_ORDER_MARK = '\ufeff';

/** The names of the columns, in UTF-8 that a spreadsheet knows for it. */
export function tableHead(): string {
  return `${BYTE_ORDER_MARK}${tableText([COLUMNS])}`;
}

export function tableRows(profiles: readonly Shown[]): string {
  return tableText(profiles.map((each) => COLUMNS.map((column) => cellOf(each[column]))));
}

/** RFC 4180. */
function tableText(rows: readonly (readonly string[])[]): string {
  return stringify(rows as string[][], { record_delimiter: 'windows' });
}

function cellOf(value: Shown[Column]): string {
  if (value === null) return '';
  if (isTags(value)) return value.some((tag) => /[;[]/.test(tag)) ? JSON.stringify(value) : value.join(';');
  if (Array.isArray(value) && value.length === 0) return '';
  const text = typeof value === 'object' ? JSON.stringify(value) : String(value);
  return FORMULA.test(text) ? `'${text}` : text;
}

function isTags(value: Shown[Column]): value is string[] {
  return Array.isArray(value) && typeof value[0] === 'string';
}

/** The columns of a table by its first row, whatever their case and spaces. Throws a `RequestError` for what is no column. */
export function columnsOf(head: readonly string[]): readonly Column[] {
  const known = new Map(COLUMNS.map((column) => [column.toLowerCase(), column]));
  const columns = head.map((name) => known.get(name.toLowerCase().replaceAll(/[\s_-]/g, '')));
  const problems: FieldProblem[] = [];
  head.forEach((name, index) => {
    const column = columns[index];
    if (column === undefined) problems.push({ pointer: `/${pointed(name)}`, code: 'unknown_field' });
    else if (columns.indexOf(column) !== index) problems.push({ pointer: `/${column}`, code: 'invalid_format' });
  });
  for (const column of REQUIRED) if (!columns.includes(column)) problems.push({ pointer: `/${column}`, code: 'required' });
  if (problems.length > 0) throw new RequestError(problems as [FieldProblem, ...FieldProblem[]]);
  return columns as Column[];
}

function pointed(name: string): string {
  return name.slice(0, 100).replaceAll('~', '~0').replaceAll('/', '~1');
}

/** A row as a request that a schema can judge. Throws a `RequestError` for one with more cells than there are columns, or broken JSON. */
export function requestOf(columns: readonly Column[], cells: readonly string[]): object {
  if (cells.length > columns.length) throw new RequestError([{ pointer: '', code: 'invalid_format' }]);
  const fields = columns.flatMap((column, index) => {
    const cell = cells[index] ?? '';
    return cell === '' || TOLD_BY_US.has(column)
      ? []
      : [[column, readCell(column, FORMULA.test(cell) && cell[0] === "'" ? cell.slice(1) : cell)]];
  });
  return Object.fromEntries(fields);
}

function readCell(column: Column, cell: string): unknown {
  switch (column) {
    case 'tags':
      return cell.startsWith('[')
        ? parsed(column, cell)
        : [
            ...new Set(
              cell
                .split(';')
                .map((tag) => tag.trim())
                .filter(Boolean),
            ),
          ];
    case 'favourite':
    case 'bornBeforeSunrise':
      return /^(true|false)$/i.test(cell) ? cell.toLowerCase() === 'true' : cell;
    case 'system':
      return cell.startsWith('{') ? parsed(column, cell) : cell;
    case 'methods':
    case 'names':
      return parsed(column, cell);
    default:
      return cell;
  }
}

function parsed(column: Column, cell: string): unknown {
  try {
    return parseJson(cell);
  } catch {
    throw new RequestError([{ pointer: `/${column}`, code: 'invalid_format' }]);
  }
}
