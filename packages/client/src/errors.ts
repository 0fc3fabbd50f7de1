import { RETRYABLE } from './generated/operations.ts';
import type { ErrorCode, FieldError, Problem } from './generated/schemas.ts';

/** The service refused, and says why: a stable code, and the fields that are not right. */
export class ProblemError extends Error {
  readonly code: ErrorCode;
  readonly status: number;
  readonly requestId: string | null;
  readonly fields: readonly FieldError[];
  /** How long the service asks to wait; null where it asks for nothing. */
  readonly retryAfterMs: number | null;
  /** How to go on with signing in, where the code is `second_factor_required`. */
  readonly secondFactor: Problem['secondFactor'] | null;

  constructor(refusal: Refusal) {
    super(refusal.detail);
    this.name = 'ProblemError';
    this.code = refusal.code;
    this.status = refusal.status;
    this.requestId = refusal.requestId;
    this.fields = refusal.fields;
    this.retryAfterMs = refusal.retryAfterMs;
    this.secondFactor = refusal.secondFactor ?? null;
  }

  get retryable(): boolean {
    return RETRYABLE.includes(this.code);
  }
}

/** No answer came: no connection, or not in time. Whether the request had its effect is not known. */
export class ConnectionError extends Error {
  readonly retryable = true;
  readonly retryAfterMs = null;

  constructor(cause: unknown) {
    super('The service could not be reached.', { cause });
    this.name = 'ConnectionError';
  }
}

type Refusal = {
  readonly code: ErrorCode;
  readonly status: number;
  readonly detail: string;
  readonly requestId: string | null;
  readonly fields: readonly FieldError[];
  readonly retryAfterMs: number | null;
  readonly secondFactor?: Problem['secondFactor'];
};

/** The error of an answer that is none. What stands between may answer without a code; then the status says the most. */
export async function problemOf(response: Response, now: number): Promise<ProblemError> {
  const { status, headers } = response;
  const retryAfterMs = waitOf(headers.get('retry-after'), now);
  const said = await documentOf(response);
  if (said === null)
    return new ProblemError({ code: codeOf(status), status, detail: `HTTP ${status}`, requestId: null, fields: [], retryAfterMs });
  const { code, detail, requestId, errors = [], secondFactor } = said;
  return new ProblemError({ code, status, detail, requestId, fields: errors, retryAfterMs, secondFactor });
}

type Said = Pick<Problem, 'code' | 'detail' | 'requestId' | 'errors' | 'secondFactor'>;

async function documentOf(response: Response): Promise<Said | null> {
  if (!response.headers.get('content-type')?.startsWith('application/problem+json')) return null;
  try {
    return (await response.json()) as Said;
  } catch {
    return null;
  }
}

function codeOf(status: number): ErrorCode {
  if (status === 401) return 'unauthenticated';
  if (status === 403) return 'forbidden';
  if (status === 404) return 'not_found';
  if (status === 429) return 'rate_limited';
  if (status === 502 || status === 503 || status === 504) return 'unavailable';
  return status >= 500 ? 'internal' : 'bad_request';
}

/** `Retry-After` is a number of seconds or a date. */
function waitOf(header: string | null, now: number): number | null {
  if (header === null) return null;
  if (/^\d+$/.test(header)) return Number(header) * 1000;
  const date = Date.parse(header);
  return Number.isNaN(date) ? null : Math.max(0, date - now);
}
