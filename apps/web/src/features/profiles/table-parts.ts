/** A row of a table as it is written, and its number as a spreadsheet counts. */
export type Row = { readonly row: number; readonly text: string };
/** A table cut into its rows. `broken` are rows in which a quotation mark is out of place. */
export type Table = { readonly head: string; readonly end: string; readonly rows: readonly Row[]; readonly broken: readonly Row[] };
/** Rows that are sent together, under the head of their table. */
export type Part = { readonly text: string; readonly rows: readonly Row[] };

const MOST_ROWS = 500;
const LONGEST = 500_000;
const DELIMITERS = [',', ';', '\t'] as const;

/** Cuts a table at the ends of its rows, as they are written. A line break within quotation marks ends no row. */
export function tableOf(text: string): Table {
  const end = /\r\n|\n|\r/.exec(text)?.[0] ?? '\n';
  const [head = '', ...records] = recordsOf(text, end);
  const sound = soundRecord(delimiterOf(head));
  const rows = records.map((record, index) => ({ row: index + 2, text: record })).filter(({ text: record }) => record.trim() !== '');
  return { head, end, rows: rows.filter((row) => sound.test(row.text)), broken: rows.filter((row) => !sound.test(row.text)) };
}

/** The rows in parts that can be sent one after another. */
export function partsOf({ head, end }: Pick<Table, 'head' | 'end'>, rows: readonly Row[]): readonly Part[] {
  const parts: Row[][] = [];
  let length = 0;
  for (const row of rows) {
    const last = parts.at(-1);
    if (last === undefined || last.length === MOST_ROWS || length + row.text.length > LONGEST) {
      parts.push([row]);
      length = row.text.length;
    } else {
      last.push(row);
      length += row.text.length;
    }
  }
  return parts.map((part) => ({ text: tableText({ head, end }, part), rows: part }));
}

/** Rows under their head, as a file. */
export function tableText({ head, end }: Pick<Table, 'head' | 'end'>, rows: readonly Row[]): string {
  return [head, ...rows.map(({ text }) => text), ''].join(end);
}

function recordsOf(text: string, end: string): string[] {
  const records: string[] = [];
  let start = 0;
  let quoted = false;
  for (let at = 0; at < text.length; at += 1) {
    if (text[at] === '"') quoted = !quoted;
    else if (!quoted && text.startsWith(end, at)) {
      records.push(text.slice(start, at));
      start = at + end.length;
      at = start - 1;
    }
  }
  if (start < text.length) records.push(text.slice(start));
  return records;
}

/** What parts the names of the columns most often, as the service sees it too. */
function delimiterOf(head: string): string {
  const count = (delimiter: string) => head.split(delimiter).length;
  return [...DELIMITERS].sort((a, b) => count(b) - count(a))[0] ?? ',';
}

/** A quoted cell is quoted from its beginning to its end; within it a mark is written twice, and elsewhere there is none. */
function soundRecord(delimiter: string): RegExp {
  const cell = `(?:"[^"]*(?:""[^"]*)*"|[^"${delimiter}]*)`;
  return new RegExp(`^${cell}(?:${delimiter}${cell})*$`);
}
