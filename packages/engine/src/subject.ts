import type { MissingReason, NameAnswer, NumberResult } from './answer.ts';
import { throwProblems } from './check.ts';
import type { CheckedRequest } from './check-request.ts';
import { type CountedName, countName } from './counted-name.ts';
import { collectProblems, type Problem } from './engine-error.ts';
import { noSingleNumbers, type SingleId } from './ids.ts';
import { letterSystem } from './letters.ts';
import { type ReadName, readName, recount } from './names.ts';
import { PLAIN, type ReductionRules, reductionRules } from './reduce.ts';
import type { Methods } from './request.ts';
import { CHALDEAN } from './systems/chaldean.ts';
import { systemsReading } from './systems-reading.ts';
import type { Trace } from './trace.ts';

/** A name that can be counted, or why there is none. */
export type SubjectName = CountedName | MissingReason;

/** Everything the numbers of one request are computed from: checked once, read once. */
export type Subject = {
  readonly request: CheckedRequest;
  readonly methods: Methods;
  readonly nameAnswer: NameAnswer | null;
  readonly name: SubjectName;
  readonly currentName: SubjectName;
  /** The name in use in Chaldean letters. */
  readonly chaldeanName: () => SubjectName;
  /** Masters kept; and the same where a karmic debt is looked for too. */
  readonly rules: ReductionRules;
  readonly debtRules: ReductionRules;
  /** For the personal and universal cycles. */
  readonly cycleRules: ReductionRules;
  /** A new trace when the request asks for steps, else null. */
  readonly trace: () => Trace;
  /** Numbers already found, by id: several others are made from them. */
  readonly found: { [Id in SingleId]: NumberResult | MissingReason | null };
};

/**
 * Reads the names of a checked request. Throws when a name is no name, and when nothing can be computed:
 * a name without a value in the system, and no birth date.
 */
export function createSubject(request: CheckedRequest): Subject {
  const { methods } = request;
  const problems: Problem[] = [];
  const name = read(request, request.name, '/name', problems);
  const currentName = read(request, request.currentName, '/currentName', problems);
  if (name !== null && name.refusal !== null && request.birth === null) problems.push(refusalOf(name, name.refusal));
  if (name !== null) problems.push(...strayOverrides(name, methods.letterOverrides));
  throwProblems(problems);
  const chaldean = currentName ?? name;
  return {
    request,
    methods,
    nameAnswer: name?.answer ?? null,
    name: counted(request, name, 'no_name', methods.letterOverrides),
    currentName: counted(request, currentName, 'no_current_name', []),
    chaldeanName: () => chaldeanName(request, chaldean),
    rules: reductionRules(methods.masters, false),
    debtRules: reductionRules(methods.masters, true),
    cycleRules: methods.personalCycles === 'keepMasters' ? reductionRules(methods.masters, false) : PLAIN,
    trace: () => (request.explain ? [] : null),
    found: noSingleNumbers() as Subject['found'],
  };
}

function read(request: CheckedRequest, text: string | null, pointer: string, problems: Problem[]): ReadName | null {
  if (text === null) return null;
  return collectProblems(problems, () => readName(text, letterSystem(request.system.definition), request.methods, pointer));
}

function refusalOf(name: ReadName, code: NonNullable<ReadName['refusal']>): Problem {
  return { pointer: '/name', code, params: { letters: name.answer.unsupported, systems: systemsReading(name.answer.original) } };
}

function counted(
  request: CheckedRequest,
  name: ReadName | null,
  absent: 'no_name' | 'no_current_name',
  letterOverrides: Methods['letterOverrides'],
): SubjectName {
  if (name === null) return absent;
  if (name.refusal !== null) return name.refusal;
  const system = letterSystem(request.system.definition);
  const { yRule, wRule } = request.methods;
  const vowelRules = { yRule, wRule, letterOverrides };
  return countName(name.parts, system, vowelRules);
}

/** An override that points beyond the name would be silently without effect. */
function strayOverrides({ answer }: ReadName, letterOverrides: Methods['letterOverrides']): Problem[] {
  if (letterOverrides.length === 0) return [];
  const letters = answer.parts.reduce((sum, part) => sum + part.letters.length, 0);
  return letterOverrides.flatMap(({ index }, at) =>
    index < letters ? [] : [{ pointer: `/methods/letterOverrides/${at}/index`, code: 'invalid_option' as const, params: { letters } }],
  );
}

/** Chaldean letters have no accent modifiers, whatever the chosen system does with them. */
function chaldeanName({ methods, system: chosen }: CheckedRequest, name: ReadName | null): SubjectName {
  if (name === null) return 'no_name';
  const system = letterSystem(CHALDEAN);
  const vowelRules = { yRule: methods.yRule, wRule: methods.wRule, letterOverrides: [] };
  const recounted = recount(name.parts, letterSystem(chosen.definition), system);
  if (recounted !== null) return countName(recounted, system, vowelRules);
  const diacritics = methods.diacritics === 'brazilian' ? 'base' : methods.diacritics;
  const { parts, refusal } = readName(name.answer.original, system, { ...methods, diacritics }, '/name');
  return refusal ?? countName(parts, system, vowelRules);
}
