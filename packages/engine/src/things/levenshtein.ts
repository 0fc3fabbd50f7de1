/**
 * The Levenshtein distance between two lists of code points: how many must be inserted, deleted or replaced to turn one into the other.
 * Only the band of `limit` around the diagonal is looked at, so that a greater distance is reported as `limit + 1`.
 * Source: Levenshtein 1966; the band: Ukkonen 1985.
 *
 * @example levenshtein([...'kitten'], [...'sitting'], 7) //=> 3
 */
export function levenshtein(from: readonly string[], to: readonly string[], limit: number): number {
  const beyond = limit + 1;
  if (Math.abs(from.length - to.length) > limit) return beyond;
  let above = Array.from({ length: to.length + 1 }, (_, column) => Math.min(column, beyond));
  for (let row = 1; row <= from.length; row += 1) above = nextRow(above, from[row - 1] as string, to, row, limit);
  return above[to.length] as number;
}

function nextRow(above: readonly number[], character: string, to: readonly string[], row: number, limit: number): number[] {
  const beyond = limit + 1;
  const line = new Array<number>(to.length + 1).fill(beyond);
  line[0] = Math.min(row, beyond);
  const last = Math.min(to.length, row + limit);
  for (let column = Math.max(1, row - limit); column <= last; column += 1) {
    const replaced = (above[column - 1] as number) + (to[column - 1] === character ? 0 : 1);
    line[column] = Math.min(replaced, (above[column] as number) + 1, (line[column - 1] as number) + 1, beyond);
  }
  return line;
}
