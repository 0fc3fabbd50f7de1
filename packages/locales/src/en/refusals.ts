/** What went wrong with a request that a person made by a button, by the code of the answer. */
export const refusals = {
  bad_request: 'That did not work. Reload the page and try again.',
  unauthenticated: 'Sign in to go on.',
  second_factor_required: 'Enter the code of your authenticator app.',
  forbidden: 'This is not allowed yet: verify your e-mail address first.',
  not_found: 'This is not there, or no longer.',
  conflict: 'This does not fit with what is there already.',
  precondition_failed: 'Somebody changed it meanwhile. Look at it again.',
  payload_too_large: 'This is too much at once. Make it shorter.',
  validation_failed: 'Something above is not right yet.',
  rate_limited: 'Too many tries. Wait a little, then try again.',
  unavailable: 'The service is not ready at the moment. Try again in a while.',
  internal: 'Something broke on our side. Try again in a while.',
  unreachable: 'The service could not be reached. Check the connection and try again.',
} as const;
