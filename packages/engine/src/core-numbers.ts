import { readDate } from './calendar-date.ts';
import { computeChart } from './chart.ts';
import { countName } from './counted-name.ts';
import { letterSystem } from './letters.ts';
import { DEFAULT_MASTERS } from './methods.ts';
import { DEFAULT_NAME_RULES, readName } from './names.ts';
import { nameSum } from './numbers/name-sum.ts';
import { type CoreNumbers, plainCoreNumbers, plainLifePathTotal } from './plain-core.ts';
import { numberResult, reductionRules } from './reduce.ts';
import { METHOD_VALUES } from './request.ts';
import { PYTHAGOREAN } from './systems/pythagorean.ts';

/**
 * Life Path, Expression, Soul Urge and Personality by the default methods, without steps: the same results as a chart,
 * for lists of a million names. A name of A–Z and spaces is counted in one pass; any other goes the way of the chart.
 * Throws an `EngineError` for a name or a date that is none, at `/name` and `/birthDate`.
 * Source: docs/methods/README.md
 *
 * @example coreNumbers('Thomas John Hancock', '1936-10-12').soulUrge.value //=> 2
 */
export function coreNumbers(name: string, birthDate: string): CoreNumbers {
  const birth = readDate(birthDate);
  if (typeof birth === 'string') return chartCoreNumbers(name, birthDate);
  const lifePath = plainLifePathTotal(birth);
  return plainCoreNumbers(name, lifePath) ?? foldedCoreNumbers(name, lifePath) ?? chartCoreNumbers(name, birthDate);
}

const RULES = reductionRules(DEFAULT_MASTERS, true);
const SYSTEM = letterSystem(PYTHAGOREAN);
const VOWEL_RULES = { yRule: METHOD_VALUES.yRule[0], wRule: METHOD_VALUES.wRule[0], letterOverrides: [] };

function chartCoreNumbers(name: string, birthDate: string): CoreNumbers {
  const { numbers } = computeChart({ name, birthDate, include: ['lifePath', 'expression', 'soulUrge', 'personality'] });
  return numbers as CoreNumbers;
}

/** Null where letters have no value, so that the chart can say so. */
function foldedCoreNumbers(name: string, lifePath: number): CoreNumbers | null {
  const { parts, refusal } = readName(name, SYSTEM, DEFAULT_NAME_RULES, '/name');
  if (refusal !== null) return null;
  const counted = countName(parts, SYSTEM, VOWEL_RULES);
  return {
    lifePath: numberResult(lifePath, RULES),
    expression: nameSum(counted, 'all', 'perWord', RULES, null),
    soulUrge: nameSum(counted, 'vowels', 'perWord', RULES, null),
    personality: nameSum(counted, 'consonants', 'perWord', RULES, null),
  };
}
