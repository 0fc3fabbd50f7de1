import type { Debt, NumberResult } from './answer.ts';

/**
 * The digit sum of a whole number from 0 to 2^53 - 1.
 *
 * @example digitSum(1990) //=> 19
 */
export function digitSum(number: number): number {
  return number < TABLED ? (DIGIT_SUMS[number] as number) : addDigits(number);
}

function addDigits(number: number): number {
  let sum = 0;
  for (let rest = number; rest > 0; rest = Math.floor(rest / 10)) sum += rest % 10;
  return sum;
}

/** Every year and every total of a name is below this, and a chart takes some sixty digit sums and chains of them. */
const TABLED = 10_000;
const DIGIT_SUMS = Uint8Array.from({ length: TABLED }, (_, number) => addDigits(number));

/**
 * The decimal digits from left to right. Frozen, as it may be shared.
 *
 * @example digitsOf(1990) //=> [1, 9, 9, 0]
 */
export function digitsOf(number: number): readonly number[] {
  return DIGITS[number] ?? makeDigits(number);
}

function makeDigits(number: number): readonly number[] {
  const digits = Object.freeze(Array.from(String(number), Number));
  if (number < TABLED) DIGITS[number] = digits;
  return digits;
}

/** Digits already taken apart. */
const DIGITS: (readonly number[] | undefined)[] = Array.from({ length: TABLED });

/**
 * The 1–9 root that every chain of digit sums ends at; 0 only for 0.
 * Source: casting out nines.
 *
 * @example root(29) //=> 2
 */
export function root(number: number): number {
  return number < 10 ? number : 1 + ((number - 1) % 9);
}

/**
 * Digit sums until a single digit or a kept master. The number itself is tested first, so a master that comes in stays.
 *
 * @example reduce(29, [11, 22, 33]) //=> 11
 */
export function reduce(number: number, masters: readonly number[]): number {
  const stop = number < TABLED ? (STOPS[number] as number) : stopOf(number);
  return stop < 10 || masters.includes(stop) ? stop : root(stop);
}

/** The first member of a chain that is a master or a single digit. The digits of a master never add up to another one. */
function stopOf(number: number): number {
  let value = number;
  while (value > 9 && !(value < 100 && value % 11 === 0)) value = digitSum(value);
  return value;
}

/** A chart reduces some hundred numbers. */
const STOPS = Uint8Array.from({ length: TABLED }, (_, number) => stopOf(number));

/**
 * From a number by digit sums down to its root. Frozen, as it may be shared.
 *
 * @example chain(19) //=> [19, 10, 1]
 */
export function chain(number: number): readonly number[] {
  return CHAINS[number] ?? makeChain(number);
}

function makeChain(number: number): readonly number[] {
  const members = [number];
  for (let value = number; value > 9; members.push(value)) value = digitSum(value);
  Object.freeze(members);
  if (number < TABLED) CHAINS[number] = members;
  return members;
}

/** Chains already made: years and totals come again and again. */
const CHAINS: (readonly number[] | undefined)[] = Array.from({ length: TABLED });

/** What of a chain is kept: which masters, whether a karmic debt is looked for, and whether the total is shown beside the root. */
export type ReductionRules = {
  readonly masters: readonly number[];
  readonly debt: boolean;
  /** Shows `total/root` when they differ, as compounds are shown. */
  readonly compound?: boolean;
  /** Results already made under these rules, by total: results are frozen and shared. */
  readonly made?: NumberResult[];
};

/** No master is kept and no debt is looked for. */
export const PLAIN: ReductionRules = { masters: [], debt: false, made: [] };

/** The same, and the total is shown beside the root. */
export const COMPOUND: ReductionRules = { masters: [], debt: false, compound: true, made: [] };

/**
 * The rules for a set of masters (any of 11, 22, … 99). The same arguments give the same object, so that results are shared.
 *
 * @example reductionRules([11, 22, 33], true).debt //=> true
 */
export function reductionRules(masters: readonly number[], debt: boolean, compound = false): ReductionRules {
  let key = (debt ? 1 : 0) + (compound ? 2 : 0);
  for (const master of masters) key |= 4 << (master / 11);
  let rules = rulesByKey.get(key);
  if (rules === undefined) {
    rules = { masters: [...masters], debt, compound, made: [] };
    rulesByKey.set(key, rules);
  }
  return rules;
}

/**
 * The result of a total: value, root, chain, kind, debt and display, without steps. Frozen, as it may be shared.
 *
 * @example numberResult(67, { masters: [11, 22, 33], debt: true }).display //=> '13/4'
 */
export function numberResult(total: number, rules: ReductionRules): NumberResult {
  return rules.made?.[total] ?? makeResult(total, rules);
}

/** At most 2^11 sets of rules, each with at most this many results. */
const MAX_SHARED_TOTAL = 1024;
const rulesByKey = new Map<number, ReductionRules>();

function makeResult(total: number, rules: ReductionRules): NumberResult {
  const members = chain(total);
  const last = members.at(-1) as number;
  const value = reduce(total, rules.masters);
  const karmicDebt = rules.debt ? debtIn(members) : null;
  const result: NumberResult = Object.freeze({
    value,
    root: last,
    total,
    chain: members,
    kind: value > 9 ? 'master' : 'plain',
    karmicDebt,
    display: displayOf(value, last, karmicDebt ?? (rules.compound === true ? total : last)),
  });
  if (rules.made !== undefined && total < MAX_SHARED_TOTAL) rules.made[total] = result;
  return result;
}

function displayOf(value: number, last: number, shown: number): string {
  if (value > 9) return `${value}/${last}`;
  return shown === last ? String(last) : `${shown}/${last}`;
}

/** The first member of a chain that is a karmic debt: 13, 14, 16 or 19. */
export function debtIn(members: readonly number[]): Debt | null {
  const found = members.find((member) => member === 13 || member === 14 || member === 16 || member === 19);
  return (found as Debt | undefined) ?? null;
}
