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

/** How what the service needs stands. */
type Dependencies = { readonly database: 'up' | 'away'; readonly redis?: 'up' | 'away' };

/** The service cannot do its work just now; the answer says what is away. */
export class NotReady extends AppError {
  readonly dependencies: Dependencies;

  constructor(detail: string, dependencies: Dependencies) {
    super('unavailable', detail);
    this.name = 'NotReady';
    this.dependencies = dependencies;
  }
}

/** How a client goes on that signed in by one factor of two. */
type SecondFactorNeeded = { readonly token: string; readonly methods: readonly ('totp' | 'recovery_code')[]; readonly expiresIn: number };

/** Signing in needs a second factor; the answer brings the token to go on with. */
export class SecondFactorRequired extends AppError {
  readonly secondFactor: SecondFactorNeeded;

  constructor(secondFactor: SecondFactorNeeded) {
    super('second_factor_required', 'Send a code of the authenticator app, or a recovery code, to POST /v1/auth/login/second-factor.');
    this.name = 'SecondFactorRequired';
    this.secondFactor = secondFactor;
  }
}
