import type { BaseQueryFn } from '@reduxjs/toolkit/query/react';
import type { CallOptions, Client, OperationId } from '../client.ts';
import { ProblemError } from '../errors.ts';
import type { ErrorCode, FieldError, Problem } from '../generated/schemas.ts';

/** A refusal as a store can hold it. `unreachable` is no answer at all. */
export type Refused = {
  readonly code: ErrorCode | 'unreachable';
  readonly detail: string;
  readonly fields: readonly FieldError[];
  readonly retryAfterMs: number | null;
  /** How to go on with signing in, where the code is `second_factor_required`. */
  readonly secondFactor?: NonNullable<Problem['secondFactor']>;
};

export type Asked = { readonly id: OperationId; readonly input: unknown };
type Meta = { readonly etag: string | null };
export type Ask = BaseQueryFn<Asked, unknown, Refused, object, Meta>;

/** What may be changed, with the tag that a change names, so that nobody else's is lost. */
export type Tagged<Answer> = Answer & Meta;

type AnyCall = (input: unknown, options: CallOptions) => Promise<unknown>;

/** Asks the client, and tells of a failure as a value. */
export function askWith(client: Client): Ask {
  return async ({ id, input }, { signal }) => {
    let etag: string | null = null;
    const onAnswer: CallOptions['onAnswer'] = ({ headers }) => {
      etag = headers.get('etag');
    };
    try {
      const data = await (client[id] as AnyCall)(input ?? {}, { signal, onAnswer });
      return { data, meta: { etag } };
    } catch (error) {
      return { error: refusedOf(error) };
    }
  };
}

/** What a change makes stale; one that was refused makes nothing so. */
export function unlessRefused<const Tag>(tags: readonly Tag[]) {
  return (_answer: unknown, refused: unknown): readonly Tag[] => (refused === undefined ? tags : []);
}

export function tagged<Answer>(answer: unknown, meta: Meta | undefined): Tagged<Answer> {
  return { ...(answer as Answer), etag: meta?.etag ?? null };
}

function refusedOf(error: unknown): Refused {
  if (!(error instanceof ProblemError)) return { code: 'unreachable', detail: String(error), fields: [], retryAfterMs: null };
  const { code, message, fields, retryAfterMs, secondFactor } = error;
  return { code, detail: message, fields, retryAfterMs, ...(secondFactor && { secondFactor }) };
}
