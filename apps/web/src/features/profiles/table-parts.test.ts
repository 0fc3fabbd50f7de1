import { describe, expect, it } from 'vitest';
import { partsOf, tableOf, tableText } from './table-parts.ts';

describe('a table', () => {
  it('is cut at the ends of its rows, and not where a cell has lines of its own', () => {
    const { head, rows } = tableOf('label,name,notes\r\nTom,Tom,"two\r\nlines, ""quoted"""\r\nAda,Ada,\r\n');
    expect(head).toBe('label,name,notes');
    expect(rows).toEqual([
      { row: 2, text: 'Tom,Tom,"two\r\nlines, ""quoted"""' },
      { row: 3, text: 'Ada,Ada,' },
    ]);
  });

  it('counts blank rows, as a spreadsheet does, and leaves them out', () => {
    expect(tableOf('label;name\nTom;Tom\n\nAda;Ada').rows).toEqual([
      { row: 2, text: 'Tom;Tom' },
      { row: 4, text: 'Ada;Ada' },
    ]);
  });

  it('names the rows in which a quotation mark is out of place', () => {
    const { rows, broken } = tableOf('label,name\nThe "cat",Cat\nTom,"Tom"\nAda,"Ada\nEve,Eve\n');
    expect(rows).toEqual([{ row: 3, text: 'Tom,"Tom"' }]);
    expect(broken.map(({ row }) => row)).toEqual([2, 4]);
  });

  it('of nothing has no rows', () => {
    expect(tableOf('')).toMatchObject({ head: '', rows: [], broken: [] });
  });
});

describe('the parts of a table', () => {
  const table = tableOf(`label,name\n${Array.from({ length: 1201 }, (_, index) => `L${index},N${index}\n`).join('')}`);

  it('hold every row once, in order, each under the head', () => {
    const parts = partsOf(table, table.rows);
    expect(parts.map(({ rows }) => rows.length)).toEqual([500, 500, 201]);
    expect(parts.flatMap(({ rows }) => rows)).toEqual(table.rows);
    expect(parts.every(({ text }) => text.startsWith('label,name\nL'))).toBe(true);
    expect(parts[1]?.rows[0]?.row).toBe(502);
  });

  it('are shorter where the rows are long, and a row that is longer still goes alone', () => {
    const long = 'x'.repeat(400_000);
    const rows = [long, long, `${long}${long}`, 'y'].map((text, index) => ({ row: index + 2, text }));
    expect(partsOf(table, rows).map((part) => part.rows.length)).toEqual([1, 1, 1, 1]);
  });

  it('read as the table they came from', () => {
    expect(tableOf(tableText(table, table.rows.slice(0, 3))).rows).toEqual(table.rows.slice(0, 3));
  });
});
