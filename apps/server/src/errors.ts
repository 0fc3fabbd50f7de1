import type { ErrorCode, FieldRefusal } from '@1numbers/contract';

/** An answer that is not the one asked for, by its code. The detail is shown to the caller: it holds nothing private. */
export class AppError extends Error {
  readonly code: ErrorCode;
  readonly errors: readonly FieldRefusal[] | undefined;
  /** When it is worth trying again, where that is known. */
  readonly retryAfterSeconds: number | undefined;

  constructor(code: ErrorCode, detail: string, errors?: readonly FieldRefusal[], retryAfterSeconds?: number) {
    super(detail);
    this.name = 'AppError';
    this.code = code;
    this.errors = errors;
    this.retryAfterSeconds = retryAfterSeconds;
  }
}
