import type { Chart } from '../answer.ts';
import { computeChart } from '../chart.ts';
import { checkObject, enumeration, isMissing, pointerTo, refuse, throwProblems } from '../check.ts';
import { checkRequest } from '../check-request.ts';
import { collectProblems, type Problem } from '../engine-error.ts';
import type { ChartRequest } from '../request.ts';
import type { CompatibilityRequest, MatchPerson } from './compatibility-request.ts';
import { MATCH_BASES, MATCHED_PARTS, type MatchBasis } from './matched-person.ts';

/** A comparison that was found sound: the chart of each person, with what is compared. */
export type CheckedCompatibility = { readonly charts: readonly Chart[]; readonly basis: MatchBasis; readonly explain: boolean };

/** Checks a comparison of any shape. Throws one `EngineError` with every problem. */
export function checkCompatibility(request: unknown): CheckedCompatibility {
  const problems: Problem[] = [];
  const object = checkObject(request, '', FIELDS, problems);
  const { people, system, asOf, explain, methods } = object.fields;
  const given = defined({ system, asOf, explain, methods });
  const charts: (Chart | null)[] = [];
  if (object.isObject && !isMissing(object, 'people')) {
    if (!Array.isArray(people)) refuse(object, 'people', 'invalid_type', { expected: 'array' });
    else if (people.length < FEWEST) refuse(object, 'people', 'invalid_option', { minLength: FEWEST });
    else if (people.length > MOST) refuse(object, 'people', 'invalid_option', { maxLength: MOST });
    else
      charts.push(
        ...Array.from(people as readonly unknown[], (person, index) => chartOf(person, pointerTo('/people', index), given, problems)),
      );
  }
  const basis = enumeration(object, 'basis', MATCH_BASES) ?? MATCH_BASES[0];
  problems.push(...sharedProblems(given));
  throwProblems(problems);
  return { charts: charts as Chart[], basis, explain: explain === true };
}

const FIELDS = ['people', 'basis', 'system', 'asOf', 'explain', 'methods'] as const satisfies readonly (keyof CompatibilityRequest)[];
const PERSON_FIELDS = [
  'name',
  'currentName',
  'birthDate',
  'bornBeforeSunrise',
  'letterOverrides',
] as const satisfies readonly (keyof MatchPerson)[];
const FEWEST = 2;
const MOST = 12;
const OVERRIDES = '/methods/letterOverrides';

/** What all people share, as it was given. */
type Shared = Readonly<Record<string, unknown>>;

/** What is wrong with what all share is told once, and not for each person. */
function sharedProblems(shared: Shared): Problem[] {
  const problems: Problem[] = [];
  collectProblems(problems, () => checkRequest({ ...shared, birthDate: FIRST_DATE, include: [] }));
  const { methods } = shared;
  if (typeof methods !== 'object' || methods === null || !('letterOverrides' in methods)) return problems;
  // They count the letters of one name, so each person has their own.
  return [...problems.filter(({ pointer }) => !pointer.startsWith(OVERRIDES)), { pointer: OVERRIDES, code: 'unknown_option' }];
}

/** No birth is before it. */
const FIRST_DATE = '0001-01-01';

function chartOf(person: unknown, pointer: string, shared: Shared, problems: Problem[]): Chart | null {
  const object = checkObject(person, pointer, PERSON_FIELDS, problems);
  if (!object.isObject) return null;
  const { letterOverrides, name, currentName, birthDate, bornBeforeSunrise } = object.fields;
  const methods = letterOverrides === undefined ? shared.methods : { ...(shared.methods as object | undefined), letterOverrides };
  const found: Problem[] = [];
  const request = defined({ ...shared, name, currentName, birthDate, bornBeforeSunrise, methods, include: MATCHED_PARTS });
  const chart = collectProblems(found, () => computeChart(request as ChartRequest));
  for (const problem of found) {
    const own = ownPointer(problem, letterOverrides !== undefined);
    if (own !== null) problems.push({ ...problem, pointer: pointer + own });
    else if (problem.code === 'as_of_before_birth' && !problems.some(({ code }) => code === problem.code)) problems.push(problem);
  }
  return chart;
}

/** Where in a person the problem lies; null when it lies in what all share. */
function ownPointer({ pointer }: Problem, hasOverrides: boolean): string | null {
  if (pointer.startsWith(OVERRIDES)) return hasOverrides ? pointer.slice('/methods'.length) : null;
  return PERSON_FIELDS.some((field) => pointer.split('/')[1] === field) ? pointer : null;
}

function defined(fields: Shared): Shared {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}
