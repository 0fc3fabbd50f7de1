import type { MissingReason, NameAnswer } from './answer.ts';
import { throwProblems } from './check.ts';
import type { CheckedRequest } from './check-request.ts';
import { type CountedName, countName } from './counted-name.ts';
import { type Problem, problemsOf } from './engine-error.ts';
import { type CountedPart, type LetterSystem, letterSystem } from './letters.ts';
import { type ReadName, readName, recount, recountedTotals } from './names.ts';
import type { Methods } from './request.ts';
import { CHALDEAN } from './systems/chaldean.ts';
import { systemsReading } from './systems-reading.ts';
import type { Trace } from './trace.ts';

/** A name that can be counted, or why there is none. */
export type SubjectName = CountedName | MissingReason;

/** Everything the numbers of one request are computed from: checked once, read once. */
export type Subject = {
  readonly request: CheckedRequest;
  readonly nameAnswer: NameAnswer | null;
  readonly name: SubjectName;
  readonly currentName: SubjectName;
  /** The name in use, as it was read in the chosen system. */
  readonly nameInUse: ReadName | null;
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
  if (name !== null && request.requestedOverrides.length > 0) problems.push(...strayOverrides(name, request.requestedOverrides));
  throwProblems(problems);
  return {
    request,
    nameAnswer: name && answerOf(name),
    name: counted(request, name, 'no_name', methods.letterOverrides),
    currentName: counted(request, currentName, 'no_current_name', []),
    nameInUse: currentName ?? name,
  };
}

/** A new trace when the request asks for steps, else null. */
export function newTrace({ request }: Subject): Trace {
  return request.explain ? [] : null;
}

const CHALDEAN_LETTERS = letterSystem(CHALDEAN);

/** The letter sums of the words of the name in use in Chaldean letters, or why there are none. */
export function chaldeanTotals(subject: Subject): readonly number[] | MissingReason {
  const { nameInUse, request } = subject;
  const totals = nameInUse === null ? null : recountedTotals(nameInUse.parts, lettersOf(request), CHALDEAN_LETTERS);
  if (totals !== null) return totals;
  const parts = chaldeanParts(subject);
  return typeof parts === 'string' ? parts : parts.map(({ total }) => total);
}

/**
 * The parts of the name in use in Chaldean letters, or why there are none. Chaldean letters have no accent modifiers,
 * whatever the chosen system does with them.
 */
export function chaldeanParts({ nameInUse, request }: Subject): readonly CountedPart[] | MissingReason {
  if (nameInUse === null) return 'no_name';
  const recounted = recount(nameInUse.parts, lettersOf(request), CHALDEAN_LETTERS);
  if (recounted !== null) return recounted;
  const { methods } = request;
  const diacritics = methods.diacritics === 'brazilian' ? 'base' : methods.diacritics;
  const { parts, refusal } = readName(nameInUse.answer.original, CHALDEAN_LETTERS, { ...methods, diacritics }, '/name');
  return refusal ?? parts;
}

function lettersOf({ system }: CheckedRequest): LetterSystem {
  return letterSystem(system.definition);
}

function read(request: CheckedRequest, text: string | null, pointer: string, problems: Problem[]): ReadName | null {
  if (text === null) return null;
  // Every chart reads a name, and a function of its own would be slower.
  try {
    return readName(text, lettersOf(request), request.methods, pointer);
  } catch (error) {
    problems.push(...problemsOf(error));
    return null;
  }
}

function refusalOf(name: ReadName, code: NonNullable<ReadName['refusal']>): Problem {
  return { pointer: '/name', code, params: { letters: name.answer.unsupported, systems: systemsReading(name.answer.original) } };
}

function answerOf({ answer, refusal }: ReadName): NameAnswer {
  return refusal === null ? answer : { ...answer, systems: systemsReading(answer.original) };
}

function counted(
  request: CheckedRequest,
  name: ReadName | null,
  absent: 'no_name' | 'no_current_name',
  letterOverrides: Methods['letterOverrides'],
): SubjectName {
  if (name === null) return absent;
  if (name.refusal !== null) return name.refusal;
  const { yRule, wRule } = request.methods;
  return countName(name.parts, lettersOf(request), { yRule, wRule, letterOverrides });
}

/** An override that points beyond the name would be silently without effect. */
function strayOverrides({ answer }: ReadName, letterOverrides: Methods['letterOverrides']): Problem[] {
  const letters = answer.parts.reduce((sum, part) => sum + part.letters.length, 0);
  return letterOverrides.flatMap(({ index }, at) =>
    index < letters
      ? []
      : [{ pointer: `/methods/letterOverrides/${at}/index`, code: 'invalid_option' as const, params: { lowest: 0, highest: letters - 1 } }],
  );
}
