/** @example digitSum(1990) //=> 19 */
export function digitSum(number: number): number {
  return [...String(number)].reduce((sum, digit) => sum + Number(digit), 0);
}

/** What is left by digit sums: 1–9, and 0 of 0. @example rootOf(26) //=> 8 */
export function rootOf(number: number): number {
  return number === 0 ? 0 : 1 + ((number - 1) % 9);
}
