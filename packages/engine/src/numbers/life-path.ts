import type { NumberResult } from '../answer.ts';
import type { CalendarDate } from '../calendar-date.ts';
import { chain, digitSum, digitsOf, type ReductionRules, reduce } from '../reduce.ts';
import type { Methods } from '../request.ts';
import { add, digitSumStep, resultOf, type Trace, take, traceReduction } from '../trace.ts';

/**
 * Life path, by one of four accepted ways to add a birth date up. `components` reduces month, day and year each on its own,
 * keeping masters; `digits` adds all digits; `whole` adds month, day and year as numbers; `javane` adds month, day and the
 * digit sum of the year. All four have the same 1–9 root; masters and karmic debts differ.
 * Source: docs/methods/life-path.md
 *
 * @example lifePath({ year: 1992, month: 11, day: 22 }, 'components', { masters: [11, 22, 33], debt: true }, null).chain //=> [36, 9]
 */
export function lifePath(birth: CalendarDate, method: Methods['lifePath'], rules: ReductionRules, trace: Trace): NumberResult {
  const total = lifePathTotal(birth, method, rules.masters);
  if (trace !== null) traceTerms(birth, method, rules, total, trace);
  return resultOf(total, rules, trace);
}

/** What a life path reduces last. */
export function lifePathTotal({ year, month, day }: CalendarDate, method: Methods['lifePath'], masters: readonly number[]): number {
  if (method === 'components') return reduce(month, masters) + reduce(day, masters) + reduce(year, masters);
  if (method === 'whole') return month + day + year;
  if (method === 'javane') return month + day + digitSum(year);
  return digitSum(month) + digitSum(day) + digitSum(year);
}

/** What is added up: three numbers, or with `digits` every digit of the date. */
function termsOf({ year, month, day }: CalendarDate, method: Methods['lifePath'], { masters }: ReductionRules): readonly number[] {
  if (method === 'components') return [reduce(month, masters), reduce(day, masters), reduce(year, masters)];
  if (method === 'whole') return [month, day, year];
  if (method === 'javane') return [month, day, digitSum(year)];
  return [...digitsOf(month), ...digitsOf(day), ...digitsOf(year)];
}

function traceTerms(
  birth: CalendarDate,
  method: Methods['lifePath'],
  rules: ReductionRules,
  total: number,
  trace: NonNullable<Trace>,
): void {
  const terms = termsOf(birth, method, rules);
  for (const [index, of] of PARTS.entries()) {
    const value = birth[of];
    take(trace, of, value);
    if (method === 'components') traceReduction(chain(value), terms[index] as number, trace);
    if (method === 'javane' && of === 'year') trace.push(digitSumStep(value));
  }
  add(trace, terms, total);
}

const PARTS = ['month', 'day', 'year'] as const;
