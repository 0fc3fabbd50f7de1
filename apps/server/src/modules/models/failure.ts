import { ModelError } from './model-error.ts';

export const TOO_LATE = 'The model took too long.';

/** What a call of the library failed of. Somebody who left is no failure: their signal's own reason comes back. */
export function failureOf(error: unknown, signals: { readonly left: AbortSignal; readonly late: AbortSignal }): unknown {
  if (error instanceof ModelError) return error;
  if (signals.left.aborted) return signals.left.reason;
  if (signals.late.aborted) return new ModelError('model_unavailable', TOO_LATE);
  const { status, headers, name } = error as { status?: number; headers?: Headers; name?: string };
  if (status === 429) return new ModelError('model_busy', 'The provider has had enough.', secondsOf(headers));
  if (status !== undefined) return new ModelError('model_unavailable', `The provider answered ${status}.`, secondsOf(headers));
  if (error instanceof SyntaxError || name === 'LengthFinishReasonError' || name === 'OutputParserException')
    return new ModelError('model_unusable', 'The answer could not be read.');
  return new ModelError('model_unavailable', 'The provider could not be reached, or broke off.');
}

function secondsOf(headers: Headers | undefined): number | undefined {
  const text = headers?.get('retry-after') ?? '';
  return /^\d{1,6}$/.test(text) ? Number(text) : undefined;
}
