import { docOf, type Schema, typeOf } from './schema-types.ts';

type Media = Readonly<Record<string, { readonly schema: Schema }>>;
type Parameter = {
  readonly name: string;
  readonly in: 'path' | 'query' | 'header';
  readonly description?: string;
  readonly schema: Schema;
};
type DocumentOperation = {
  readonly operationId: string;
  readonly tags: readonly string[];
  readonly summary: string;
  readonly security: readonly unknown[];
  readonly parameters?: readonly Parameter[];
  readonly requestBody?: { readonly content: Media };
  readonly responses: Readonly<Record<string, { readonly content?: Media }>>;
};

/** What is read of the OpenAPI document. */
export type Document = {
  readonly paths: Readonly<Record<string, Readonly<Record<string, DocumentOperation>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, Schema>> };
};

type Kind = 'none' | 'json' | 'lines' | 'text' | 'blob';
/** What is no text: as text its bytes would be lost. */
const BINARY = /^(application\/(zip|pdf)|image\/png)$/;

/** One call of the API, as the client is told of it. */
export type Operation = {
  readonly id: string;
  readonly summary: string;
  readonly tag: string;
  readonly method: string;
  readonly path: string;
  /** Whether it needs somebody; where it is `optional`, it is told of a person who is signed in. */
  readonly signedIn: boolean | 'optional';
  readonly pathNames: readonly string[];
  readonly query: readonly Parameter[];
  readonly keyed: boolean;
  readonly matched: boolean;
  readonly body: { readonly kind: Kind; readonly type: string; readonly media: string; readonly optional: boolean };
  readonly answer: { readonly kind: Kind; readonly type: string };
};

const LINES = /ndjson|jsonl/;
const JSON_TYPE = 'application/json';
/** Told to whoever asks for events, see src/client.ts; it is never what a call gives. */
const EVENTS_TYPE = 'text/event-stream';
/** What is worked out anew each time and kept nowhere may be asked twice. */
const WORKED_OUT = ['charts', 'things', 'systems'];

/** What sends a browser elsewhere is for its address line, and no call. */
export function operationsIn(document: Document): readonly Operation[] {
  return Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods)
      // What upgrades is no call; src/events.ts opens it.
      .filter(([, { responses }]) => responses['303'] === undefined && responses['101'] === undefined)
      .map(([method, operation]) => operationOf(document, path, method.toUpperCase(), operation)),
  );
}

/** The table that the client walks at run time, and the types of each call. */
export function operationsText(operations: readonly Operation[], retryable: readonly string[]): string {
  const table = operations.map((each) => `  ${each.id}: ${JSON.stringify(runTimeOf(each))},`).join('\n');
  const types = operations.map(
    (each) => `${docOf(each.summary, '  ')}  ${each.id}: { input: ${inputOf(each)}; answer: ${answerOf(each)} };`,
  );
  return `import type * as s from './schemas.ts';

export const OPERATIONS = {
${table}
} as const;

/** Codes of errors after which the same request may succeed later. */
export const RETRYABLE: readonly s.ErrorCode[] = ${JSON.stringify(retryable)};

export type Operations = {
${types.join('\n')}
};
`;
}

function operationOf({ components }: Document, path: string, method: string, operation: DocumentOperation): Operation {
  const { parameters = [], requestBody, responses } = operation;
  const success = Object.entries(responses).find(([status]) => status.startsWith('2'))?.[1];
  const headers = parameters.filter((each) => each.in === 'header').map(({ name }) => name);
  return {
    id: operation.operationId,
    summary: operation.summary,
    tag: operation.tags[0] ?? '',
    method,
    path,
    signedIn: operation.security.length > 0 && (operation.security.some(isNothing) ? 'optional' : true),
    pathNames: parameters.filter((each) => each.in === 'path').map(({ name }) => name),
    query: parameters.filter((each) => each.in === 'query'),
    keyed: headers.includes('Idempotency-Key'),
    matched: headers.includes('If-Match'),
    body: {
      ...contentOf(requestBody?.content),
      media: Object.keys(requestBody?.content ?? {})[0] ?? '',
      optional: mayBeEmpty(components.schemas, requestBody?.content),
    },
    answer: contentOf(success?.content),
  };
}

/** What is sent or answered: by its first media type. A further one is of text, given as it comes, or of JSON beside text. */
function contentOf(content: Media | undefined): { readonly kind: Kind; readonly type: string } {
  const [[type, media] = [], ...others] = Object.entries(content ?? {}).filter(([each]) => each !== EVENTS_TYPE);
  if (type === undefined || media === undefined) return { kind: 'none', type: 'null' };
  const named = namedIn(media);
  if (LINES.test(type)) return { kind: 'lines', type: named };
  if (BINARY.test(type)) return { kind: 'blob', type: 'Blob' };
  const json = others.find(([other]) => other === JSON_TYPE)?.[1];
  if (type !== JSON_TYPE) return { kind: 'text', type: json === undefined ? 'string' : `string | ${namedIn(json)}` };
  return { kind: 'json', type: others.length === 0 ? named : `${named} | string` };
}

function namedIn({ schema }: Media[string]): string {
  return typeOf(schema)
    .split(' | ')
    .map((name) => `s.${name}`)
    .join(' | ');
}

/** Whether `{}` is a sound body, so that the caller need not write it. */
function mayBeEmpty(schemas: Document['components']['schemas'], content: Media | undefined): boolean {
  const [[type, media] = []] = Object.entries(content ?? {});
  if (type !== JSON_TYPE) return false;
  const found = schemas[media?.schema.$ref?.split('/').at(-1) ?? ''];
  return found?.type === 'object' && (found.required ?? []).length === 0;
}

function isNothing(way: unknown): boolean {
  return Object.keys(way as object).length === 0;
}

function runTimeOf({ method, path, signedIn, keyed, tag, body, answer }: Operation): object {
  const repeatable = method === 'GET' || method === 'DELETE' || keyed || WORKED_OUT.includes(tag);
  return {
    method,
    path,
    ...(signedIn !== false && { signedIn }),
    ...(repeatable && { repeatable }),
    ...(keyed && { keyed }),
    ...(body.kind !== 'none' && { body: body.kind, media: body.media }),
    ...(answer.kind !== 'none' && { answer: answer.kind }),
  };
}

function answerOf({ answer }: Operation): string {
  return answer.kind === 'lines' ? `AsyncIterable<${answer.type}>` : answer.type;
}

/** What a call is given, as one object. */
function inputOf({ pathNames, query, body, keyed, matched }: Operation): string {
  const queried = query.map(({ name, description, schema }) => `${docOf(description)} ${name}?: ${typeOf(schema)} | undefined`).join('; ');
  const sent = body.kind === 'lines' ? `Iterable<${body.type}>` : body.type;
  const members = [
    ...pathNames.map((name) => `${name}: string`),
    ...(query.length > 0 ? [`query?: { ${queried} }`] : []),
    ...(body.kind === 'none' ? [] : [`body${body.optional ? '?' : ''}: ${sent}`]),
    ...(keyed
      ? ['/** The same key again gives the first answer again. Without one each call makes its own. */ idempotencyKey?: string']
      : []),
    ...(matched ? ['/** The `ETag` that the change is made to. */ ifMatch?: string | undefined'] : []),
  ];
  return members.length === 0 ? '{}' : `{ ${members.join('; ')} }`;
}
