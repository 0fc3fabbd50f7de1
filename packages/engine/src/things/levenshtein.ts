/**
 * The Levenshtein distance between two lists of code points: how many must be inserted, deleted or replaced to turn one into the other.
 * Only the band of `limit` around the diagonal is looked at, so that a greater distance is reported as `limit + 1`.
 * Source: Levenshtein 1966; the band: Ukkonen 1985.
 *
 * @example levenshtein([...'kitten'], [...'sitting'], 7) //=> 3
 */
export function levenshtein(from: readonly string[], to: readonly string[], limit: number): number {
  const start = commonStart(from, to);
  const end = commonEnd(from, to, start);
  const rows = from.length - start - end;
  const columns = to.length - start - end;
  if (Math.abs(rows - columns) > limit) return limit + 1;
  let above = Array.from({ length: columns + 1 }, (_, column) => Math.min(column, limit + 1));
  for (let row = 1; row <= rows; row += 1) above = nextRow(above, from[start + row - 1] as string, to, start, row, limit);
  return above[columns] as number;
}

function commonStart(from: readonly string[], to: readonly string[]): number {
  let length = 0;
  while (length < from.length && from[length] === to[length]) length += 1;
  return length;
}

function commonEnd(from: readonly string[], to: readonly string[], start: number): number {
  const most = Math.min(from.length, to.length) - start;
  let length = 0;
  while (length < most && from[from.length - 1 - length] === to[to.length - 1 - length]) length += 1;
  return length;
}

function nextRow(above: readonly number[], letter: string, to: readonly string[], start: number, row: number, limit: number): number[] {
  const beyond = limit + 1;
  const line = new Array<number>(above.length).fill(beyond);
  line[0] = Math.min(row, beyond);
  const last = Math.min(above.length - 1, row + limit);
  for (let column = Math.max(1, row - limit); column <= last; column += 1) {
    const replaced = (above[column - 1] as number) + (to[start + column - 1] === letter ? 0 : 1);
    line[column] = Math.min(replaced, (above[column] as number) + 1, (line[column - 1] as number) + 1, beyond);
  }
  return line;
}
