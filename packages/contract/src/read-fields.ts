import type { z } from 'zod';
import { type FieldProblem, RequestError } from './open-request.ts';

/**
 * What a schema makes of parsed JSON. Throws a `RequestError` with every field that is not right, each with its pointer.
 *
 * @example readFields(z.strictObject({ label: z.string() }), { label: 'Ada' }).label //=> 'Ada'
 */
export function readFields<Schema extends z.ZodType>(schema: Schema, input: unknown): z.output<Schema> {
  const parsed = schema.safeParse(input, { reportInput: true });
  if (parsed.success) return parsed.data;
  const problems = parsed.error.issues.flatMap(problemsOf);
  throw new RequestError(problems as [FieldProblem, ...FieldProblem[]]);
}

type Issue = z.core.$ZodIssue;

function problemsOf(issue: Issue): FieldProblem[] {
  const pointer = pointerOf(issue.path);
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => ({ pointer: `${pointer}${pointerOf([key])}`, code: 'unknown_field' }));
    case 'invalid_type':
      if (issue.input === undefined) return [{ pointer, code: 'required' }];
      return [{ pointer, code: 'invalid_type', params: { expected: EXPECTED[issue.expected] ?? issue.expected } }];
    case 'too_small':
      return [{ pointer, code: 'too_small', params: { lowest: Number(issue.minimum), unit: unitOf(issue.origin) } }];
    case 'too_big':
      return [{ pointer, code: 'too_large', params: { highest: Number(issue.maximum), unit: unitOf(issue.origin) } }];
    case 'invalid_value':
      if (issue.input === undefined) return [{ pointer, code: 'required' }];
      return [{ pointer, code: 'invalid_option', params: { allowed: issue.values.map(String) } }];
    case 'custom':
      return [{ pointer, code: customCode(issue.params), params: {} }];
    default:
      return [{ pointer, code: 'invalid_format' }];
  }
}

/** What a refinement of a schema may refuse a field for: `refine(check, { params: { code } })`. */
export type CustomCode =
  | 'invalid_option'
  | 'control_character'
  | 'ill_formed_unicode'
  | 'unknown_time_zone'
  | 'invalid_date'
  | 'date_out_of_range';

function customCode(params: Readonly<Record<string, unknown>> | undefined): CustomCode | 'invalid_format' {
  return (params?.code as CustomCode | undefined) ?? 'invalid_format';
}

const EXPECTED: Readonly<Record<string, string>> = { int: 'integer', record: 'object' };

function unitOf(origin: string): string {
  if (origin === 'string') return 'characters';
  return origin === 'array' || origin === 'set' ? 'entries' : '';
}

/** RFC 6901. */
function pointerOf(path: readonly PropertyKey[]): string {
  return path.map((key) => `/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}
