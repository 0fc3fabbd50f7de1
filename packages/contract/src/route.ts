import type { z } from 'zod';
import type { ErrorCode } from './error-codes.ts';

export const JSON_TYPE = 'application/json';
export const CSV_TYPE = 'text/csv';
export const FORM_TYPES = ['application/x-www-form-urlencoded', 'multipart/form-data'] as const;
export const ZIP_TYPE = 'application/zip';
export const EVENT_STREAM_TYPE = 'text/event-stream';
export const CALENDAR_TYPE = 'text/calendar';
export const NDJSON_TYPES = ['application/x-ndjson', 'application/jsonl'] as const;

/**
 * A request and its answer, as the document shows them. Without `answer` the request is really answered when the document is made;
 * what needs an account says itself what it answers. `body` is sent as JSON, a text as it stands.
 */
export type RouteExample = {
  readonly id: string;
  readonly summary: string;
  readonly body?: unknown;
  readonly path?: string;
  readonly answer?: unknown;
};

export type TextAnswer = { readonly type: string; readonly example: string };

/**
 * A stream of events, as it comes over the line.
 *
 * @example streamOf([{ type: 'withdrawn' }]).example //=> 'event: withdrawn\ndata: {"type":"withdrawn"}\n\n'
 */
export function streamOf<Event extends { readonly type: string }>(events: readonly Event[]): TextAnswer {
  const example = events.map((event) => `event: ${event.type}\ndata: ${JSON.stringify(event)}\n\n`).join('');
  return { type: EVENT_STREAM_TYPE, example };
}

/** What an API key may be allowed to do. */
export const SCOPES = ['profiles:read', 'profiles:write'] as const;
export type Scope = (typeof SCOPES)[number];

/** Who may call: anybody; a person who signed in; such a person who is an admin; or also an API key that was given the scope. */
export type Access = 'anyone' | 'user' | 'admin' | { readonly scope: Scope };

export type Route = {
  readonly id: string;
  readonly method: 'GET' | 'POST' | 'PATCH' | 'DELETE';
  /** With parameters in braces, as OpenAPI writes them. */
  readonly path: string;
  readonly tag:
    | 'charts'
    | 'readings'
    | 'reports'
    | 'things'
    | 'systems'
    | 'accounts'
    | 'keys'
    | 'profiles'
    | 'privacy'
    | 'events'
    | 'history'
    | 'chat'
    | 'admin'
    | 'service';
  readonly summary: string;
  readonly description: string;
  /** Default `anyone`. */
  readonly access?: Access;
  /**
   * Anyone may call; for whom an access token speaks, or also a key that was given the scope, it is done as for them. What that changes
   * stands in the description.
   */
  readonly optionalAccess?: 'user' | { readonly scope: Scope };
  /** Stays open when an address was not verified in time, which else ends POST and PATCH. Reading and deleting always stay open. */
  readonly evenUnverified?: boolean;
  /** Of several types each has its own schema, where there are as many. */
  readonly request?: { readonly types: readonly string[]; readonly schemas: readonly [z.ZodType, ...z.ZodType[]] };
  /** The status of success; default 200. With 204 there is no answer, with 303 a browser is sent elsewhere, with 101 it is a WebSocket. */
  readonly status?: 101 | 200 | 201 | 202 | 204 | 303;
  /** `texts` are other content types it may have, which hold no JSON. */
  readonly answer?: {
    readonly type: string;
    readonly schemas: readonly [z.ZodType, ...z.ZodType[]];
    readonly texts?: readonly TextAnswer[];
  };
  readonly parameters?: readonly { readonly name: string; readonly description: string; readonly example: string }[];
  /** The query, all of its fields optional. Never personal: queries end up in histories and logs. */
  readonly query?: z.ZodObject;
  /** Takes an `Idempotency-Key`: the same key and body again gives the first answer again. */
  readonly idempotent?: boolean;
  /** Takes `If-Match`, so that nobody's change is lost. */
  readonly ifMatch?: boolean;
  /** Takes `If-None-Match`: who has the answer already is told so by 304. */
  readonly ifNoneMatch?: boolean;
  /** Headers of success that a client goes on with. */
  readonly headers?: readonly ('ETag' | 'Location')[];
  readonly examples: readonly [RouteExample, ...RouteExample[]];
  readonly errors: readonly ErrorCode[];
};

/** A route whose body, query and answer keep their types. */
export function defineRoute<const Defined extends Route>(route: Defined): Defined {
  return route;
}

export function hasOwnSchemas({ types, schemas }: NonNullable<Route['request']>): boolean {
  return types.length > 1 && types.length === schemas.length;
}

export const READING_ERRORS = ['rate_limited', 'internal'] as const satisfies readonly ErrorCode[];
export const BODY_ERRORS = [
  'bad_request',
  'malformed_json',
  'malformed_unicode',
  'too_deep',
  'duplicate_key',
  'timeout',
  'payload_too_large',
  'unsupported_media_type',
] as const satisfies readonly ErrorCode[];
export const CALCULATION_ERRORS = [
  ...BODY_ERRORS,
  'validation_failed',
  'unauthenticated',
  'rate_limited',
  'internal',
] as const satisfies readonly ErrorCode[];
/** Of every address that reads or writes what is kept. */
export const STORE_ERRORS = ['rate_limited', 'internal', 'unavailable'] as const satisfies readonly ErrorCode[];
export const SIGNED_IN_ERRORS = ['unauthenticated', 'forbidden', ...STORE_ERRORS] as const satisfies readonly ErrorCode[];
export const WRITE_ERRORS = [...BODY_ERRORS, 'validation_failed'] as const satisfies readonly ErrorCode[];
