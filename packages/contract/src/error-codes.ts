/**
 * One table: what went wrong -> the HTTP status it is answered with, its title, and whether the same request may succeed later.
 * The codes are stable and equal in every door.
 */
export const ERROR_CODES = {
  bad_request: { status: 400, retryable: false, title: 'The request cannot be understood' },
  malformed_json: { status: 400, retryable: false, title: 'The body is not JSON' },
  malformed_unicode: { status: 400, retryable: false, title: 'The body is not UTF-8' },
  too_deep: { status: 400, retryable: false, title: 'The JSON is nested too deep' },
  duplicate_key: { status: 400, retryable: false, title: 'A JSON key is given twice' },
  unauthenticated: { status: 401, retryable: false, title: 'Sign in first' },
  second_factor_required: { status: 401, retryable: false, title: 'The second factor is missing' },
  forbidden: { status: 403, retryable: false, title: 'This is not allowed' },
  not_found: { status: 404, retryable: false, title: 'There is nothing at this address' },
  method_not_allowed: { status: 405, retryable: false, title: 'This address does not take this method' },
  timeout: { status: 408, retryable: true, title: 'The request did not arrive in time' },
  conflict: { status: 409, retryable: false, title: 'This is not how things stand' },
  idempotency_in_flight: { status: 409, retryable: true, title: 'The same request is still being answered' },
  precondition_failed: { status: 412, retryable: false, title: 'Somebody changed it meanwhile' },
  payload_too_large: { status: 413, retryable: false, title: 'The body is too large' },
  unsupported_media_type: { status: 415, retryable: false, title: 'The content type is not supported' },
  validation_failed: { status: 422, retryable: false, title: 'Some fields are not right' },
  idempotency_mismatch: { status: 422, retryable: false, title: 'The key was used for another request' },
  rate_limited: { status: 429, retryable: true, title: 'Too many requests' },
  headers_too_large: { status: 431, retryable: false, title: 'The headers are too large' },
  internal: { status: 500, retryable: true, title: 'Something broke on our side' },
  unavailable: { status: 503, retryable: true, title: 'The service is not ready' },
} as const;

export type ErrorCode = keyof typeof ERROR_CODES;
