/** Why a field is refused. The codes are stable and equal in every door. */
export type ProblemCode =
  | 'required'
  | 'invalid_type'
  | 'unknown_field'
  | 'invalid_date'
  | 'date_out_of_range'
  | 'as_of_before_birth'
  | 'name_empty'
  | 'name_too_long'
  | 'control_character'
  | 'ill_formed_unicode'
  | 'no_letters'
  | 'requires_transliteration'
  | 'unsupported_letters'
  | 'unknown_system'
  | 'unknown_option'
  | 'invalid_option'
  | 'invalid_system';

/** One refused field. `pointer` is an RFC 6901 JSON pointer into the request; `params` holds what a sentence about it needs. */
export type Problem = {
  readonly pointer: string;
  readonly code: ProblemCode;
  readonly params?: Readonly<Record<string, string | number | readonly string[]>>;
};

/**
 * What `compute` gives, or null when it is refused: its problems are then added to `problems`.
 * Any other error is a fault of the program and goes on.
 */
export function collectProblems<Result>(problems: Problem[], compute: () => Result): Result | null {
  try {
    return compute();
  } catch (error) {
    problems.push(...problemsOf(error));
    return null;
  }
}

/** The problems of a refusal; any other error goes on. */
export function problemsOf(error: unknown): readonly Problem[] {
  if (error instanceof EngineError) return error.problems;
  throw error;
}

/**
 * The only error the engine throws. It carries every problem found, in the order of the request's fields, and no prose.
 *
 * @example new EngineError([{ pointer: '/birthDate', code: 'invalid_date' }]).problems[0].code //=> 'invalid_date'
 */
export class EngineError extends Error {
  readonly problems: readonly [Problem, ...Problem[]];

  constructor(problems: readonly [Problem, ...Problem[]]) {
    super(problems.map((problem) => `${problem.code} ${problem.pointer}`).join(', '));
    this.name = 'EngineError';
    this.problems = problems;
  }
}
