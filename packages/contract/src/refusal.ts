import { EngineError } from '@1numbers/engine';
import { describeProblem } from './describe-problem.ts';
import type { ErrorCode } from './error-codes.ts';
import { JsonError } from './json.ts';
import { type FieldProblem, RequestError } from './open-request.ts';

/** A refused field, with its sentence. */
export type FieldRefusal = { readonly pointer: string; readonly code: FieldProblem['code']; readonly detail: string };

/** Why a request was refused: `errors` holds every field when the JSON was sound and its fields were not. */
export type Refusal = { readonly code: ErrorCode; readonly detail: string; readonly errors?: readonly FieldRefusal[] };

/** What a line of a batch says of its refusal: the code of the first field, where a field was refused, and the place of a key given twice. */
export type LineRefusal = { readonly code: ErrorCode | FieldProblem['code']; readonly detail: string; readonly pointer?: string };

/** The refusal in an error of reading, opening or computing a request; null for an error that is nobody's request's fault. */
export function refusalOf(error: unknown): Refusal | null {
  if (error instanceof JsonError) return { code: error.code, detail: error.message };
  if (!(error instanceof EngineError) && !(error instanceof RequestError)) return null;
  const errors = refusedFields(error.problems);
  const detail = errors.length === 1 ? 'One field is not right; see errors.' : `${errors.length} fields are not right; see errors.`;
  return { code: 'validation_failed', detail, errors };
}

/** The same for a line of a batch. */
export function lineRefusalOf(error: unknown): LineRefusal | null {
  const refusal = refusalOf(error);
  const field = refusal?.errors?.[0];
  if (field !== undefined) return { code: field.code, detail: field.detail, ...(field.pointer !== '' && { pointer: field.pointer }) };
  const pointer = error instanceof JsonError ? error.pointer : undefined;
  return refusal && { code: refusal.code, detail: refusal.detail, ...(pointer !== undefined && { pointer }) };
}

/** Problems with their sentences, as the wire shows them. */
export function refusedFields(problems: readonly FieldProblem[]): readonly FieldRefusal[] {
  return problems.map((problem) => ({ pointer: problem.pointer, code: problem.code, detail: describeProblem(problem) }));
}
