import { type Table, tableOf } from './table-parts.ts';

/** Why a file is no table that can be imported. */
export type Unreadable = 'text' | 'empty' | 'rows' | 'size';

const LARGEST = 8 * 1024 * 1024;
const MOST_ROWS = 10_000;

/** The table in a file. A file in another encoding than UTF-8 is refused: its names would come out wrong. */
export async function readTable(file: File): Promise<Table | Unreadable> {
  if (file.size > LARGEST) return 'size';
  const text = await textOf(file);
  if (text === null) return 'text';
  const table = tableOf(text);
  const count = table.rows.length + table.broken.length;
  if (count === 0) return 'empty';
  return count > MOST_ROWS ? 'rows' : table;
}

async function textOf(file: File): Promise<string | null> {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(await file.arrayBuffer());
  } catch {
    return null;
  }
}
