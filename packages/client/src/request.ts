import type { Connection } from './connection.ts';

/** A row of the generated table. */
export type OperationRow = {
  readonly method: string;
  readonly path: string;
  /** Needs somebody: a person's token or a key. Where it is `optional`, a person who is signed in is known and a key is not sent. */
  readonly signedIn?: true | 'optional';
  /** May be sent again when no answer came. */
  readonly repeatable?: boolean;
  /** Carries an idempotency key. */
  readonly keyed?: boolean;
  readonly body?: 'json' | 'lines' | 'text';
  /** The content type of the body. */
  readonly media?: string;
  readonly answer?: 'json' | 'lines' | 'text' | 'blob';
};

export type Input = Readonly<Record<string, unknown>> & {
  readonly query?: Readonly<Record<string, unknown>>;
  readonly body?: unknown;
  readonly idempotencyKey?: string;
  readonly ifMatch?: string;
};

/** The address and the rest of a request, the caller's credentials left out. */
export function requestOf(
  { baseUrl, headers, newKey }: Connection,
  operation: OperationRow,
  input: Input,
): { readonly url: string; readonly init: RequestInit } {
  const path = operation.path.replaceAll(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(String(input[name])));
  const body = bodyOf(operation, input.body);
  return {
    url: `${baseUrl.replace(/\/$/, '')}${path}${queryOf(input.query ?? {})}`,
    init: {
      method: operation.method,
      headers: {
        ...headers,
        ...(body !== null && operation.media !== undefined && { 'content-type': mediaOf(operation, input.body) }),
        ...(operation.keyed === true && { 'idempotency-key': input.idempotencyKey ?? newKey() }),
        ...(input.ifMatch !== undefined && { 'if-match': input.ifMatch }),
      },
      ...(body !== null && { body }),
    },
  };
}

function bodyOf(operation: OperationRow, body: unknown): string | null {
  if (operation.body === undefined) return null;
  if (operation.body === 'json') return JSON.stringify(body ?? {});
  if (operation.body === 'text') return typeof body === 'string' ? body : JSON.stringify(body);
  return [...(body as Iterable<unknown>)].map((line) => `${JSON.stringify(line)}\n`).join('');
}

/** Where a text is taken, what is no text goes as JSON. */
function mediaOf({ body: kind, media = '' }: OperationRow, body: unknown): string {
  return kind === 'text' && typeof body !== 'string' ? 'application/json' : media;
}

function queryOf(query: Readonly<Record<string, unknown>>): string {
  const given = Object.entries(query).filter(([, value]) => value !== undefined);
  const search = new URLSearchParams(given.map(([name, value]): [string, string] => [name, String(value)]));
  return given.length === 0 ? '' : `?${search}`;
}
