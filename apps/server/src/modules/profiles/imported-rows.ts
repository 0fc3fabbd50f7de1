import { RequestError } from '@1numbers/contract';
import { columnsOf, requestOf } from './profile-table.ts';
import { cellsOf } from './read-table.ts';

/** A row of what is imported. `read` gives what it wants to keep, or throws a `RequestError`. */
export type ImportedRow = { readonly row: number; readonly read: () => object };

/** The rows of a table below the names of its columns, but for blank ones. Throws a `RequestError` for columns that are not right. */
export async function* rowsOfTable(text: string): AsyncGenerator<ImportedRow, void> {
  let columns: ReturnType<typeof columnsOf> | undefined;
  let row = 0;
  for await (const cells of cellsOf(text)) {
    row += 1;
    const known = columns;
    if (known === undefined) columns = columnsOf(cells);
    else if (cells.some((cell) => cell !== '')) yield { row, read: () => requestOf(known, cells) };
  }
  if (columns === undefined) columnsOf([]);
}

/** The profiles of an export, counted from 1. */
export async function* rowsOfExport(profiles: readonly unknown[]): AsyncGenerator<ImportedRow, void> {
  for (const [index, profile] of profiles.entries()) yield { row: index + 1, read: () => wantedOf(profile) };
}

/** What an export says of a profile, without what only the service can say. */
function wantedOf(profile: unknown): object {
  if (typeof profile !== 'object' || profile === null || Array.isArray(profile))
    throw new RequestError([{ pointer: '', code: 'invalid_type', params: { expected: 'object' } }]);
  const { id: _, ofAChild: _child, createdAt: _made, updatedAt: _changed, ...wanted } = profile as Record<string, unknown>;
  return wanted;
}
