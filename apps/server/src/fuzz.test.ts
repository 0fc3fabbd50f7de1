import { randomUUIDv7 } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { signedInPerson, storedApp } from './app.fixture.ts';
import { OPENAPI_FILE } from './context.ts';
import { type Json, JUNK, nearly, type Schema, valuesOf } from './from-schema.fixture.ts';
import { profilesOf } from './modules/profiles/profiles.fixture.ts';

// Made from the document that clients are made from: what it promises of an operation is held against what is answered.
type Media = { readonly schema?: Schema; readonly examples?: Readonly<Record<string, { readonly value: Json }>> };
type Answer = { readonly $ref?: string; readonly content?: Readonly<Record<string, Media>> };
type Parameter = { readonly name: string; readonly in: 'path' | 'query' | 'header'; readonly schema: Schema };
type Operation = {
  readonly operationId: string;
  readonly security?: readonly object[];
  readonly parameters?: readonly Parameter[];
  readonly requestBody?: { readonly content: Readonly<Record<string, Media>> };
  readonly responses: Readonly<Record<string, Answer>>;
};
type Method = 'GET' | 'POST' | 'PATCH' | 'DELETE';

const text = readFileSync(OPENAPI_FILE, 'utf8');
const document = JSON.parse(text);
const ajv = new Ajv2020({ strict: false, validateFormats: false }).addSchema(document, 'openapi');
const stored = await storedApp({ openApi: text });
const { app } = stored;

const OPERATIONS = Object.entries<Record<string, Operation>>(document.paths).flatMap(([path, item]) =>
  Object.entries(item).map(
    ([method, operation]) => [`${method.toUpperCase()} ${path}`, method.toUpperCase() as Method, path, operation] as const,
  ),
);
const RUNS = 25;
/** Where each good request costs the hash of a password, or a whole document. */
const FEW_RUNS = 5;
const JSON_TYPES = ['application/json', 'application/problem+json'];
const LINES = 'application/x-ndjson';

describe('what the OpenAPI document allows, and what it nearly allows', () => {
  it.each(OPERATIONS)('%s is answered as the document says', { timeout: 60_000 }, async (_name, method, path, operation) => {
    const person = await signedInPerson(stored);
    const { id } = await profilesOf(app, person).keep();
    const property = fc.asyncProperty(requestsOf(operation, id), async ({ path: inPath, query, headers, body }) => {
      const url = path.replace('{id}', encodeURIComponent(inPath.id ?? '')) + searchOf(query);
      const own = operation.security === undefined ? {} : person.bearer;
      const type = Object.keys(operation.requestBody?.content ?? {})[0];
      const answer = await app.inject({
        method,
        url,
        headers: { ...own, ...headers, ...(type !== undefined && { 'content-type': type }) },
        ...(type !== undefined && { payload: typeof body === 'string' && type !== JSON_TYPES[0] ? body : JSON.stringify(body) }),
      });
      judge(operation, answer);
    });
    await fc.assert(property, {
      numRuns: /password|email|register|login|report(Pdf|Html|Markdown)|card/i.test(operation.operationId) ? FEW_RUNS : RUNS,
    });
  });
});

type Asked = {
  readonly path: Readonly<Record<string, string>>;
  readonly query: Readonly<Record<string, Json>>;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Json;
};

function requestsOf({ parameters = [], requestBody }: Operation, id: string): fc.Arbitrary<Asked> {
  // A path that is dots alone is another path before it is sent.
  const anything = fc.string({ minLength: 1, maxLength: 40 }).filter((text) => !/^\.+$/.test(text));
  const ids = fc.oneof(fc.constant(id), fc.constant(randomUUIDv7()), anything);
  const named = (place: Parameter['in'], wanted: (schema: Schema) => fc.Arbitrary<Json>) => {
    const ofPlace = parameters.filter((parameter) => parameter.in === place);
    const known: Record<string, fc.Arbitrary<Json>> = Object.fromEntries(ofPlace.map(({ name, schema }) => [name, wanted(schema)]));
    return place === 'path' ? fc.record(known) : fc.record(known, { requiredKeys: [] });
  };
  const query = named('query', (schema) => fc.oneof({ weight: 3, arbitrary: values(schema) }, { weight: 1, arbitrary: JUNK }));
  const headers = named('header', () => fc.oneof(fc.constantFrom('"1"', '"7"', '*', 'W/"1"'), fc.stringMatching(/^[!-~]{1,40}$/)));
  const [media] = Object.values(requestBody?.content ?? {});
  return fc.record({ path: named('path', () => ids), query, headers, body: bodiesOf(media) }) as fc.Arbitrary<Asked>;
}

function bodiesOf(media: Media | undefined): fc.Arbitrary<Json> {
  if (media === undefined) return fc.constant(null);
  const examples = fc.constantFrom(...Object.values(media.examples ?? { none: { value: null } }).map(({ value }) => value));
  const good = media.schema === undefined ? examples : values(media.schema);
  return fc.oneof(examples, good, nearly(good), nearly(examples), JUNK);
}

function values(schema: Schema): fc.Arbitrary<Json> {
  return valuesOf(schema, document.components.schemas);
}

function searchOf(query: Readonly<Record<string, Json>>): string {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) search.set(name, typeof value === 'string' ? value : JSON.stringify(value));
  return search.size === 0 ? '' : `?${search}`;
}

function judge({ responses }: Operation, answer: { statusCode: number; headers: Record<string, unknown>; body: string }): void {
  const { statusCode, body } = answer;
  expect(statusCode, body).toBeLessThan(500);
  const declared = responses[statusCode];
  expect(declared, `${statusCode} is not declared: ${body}`).toBeDefined();
  const content = contentOf(declared as Answer);
  const type = String(answer.headers['content-type'] ?? '').split(';')[0] as string;
  if (content === undefined) {
    expect([type, body]).toEqual(['', '']);
    return;
  }
  expect(Object.keys(content)).toContain(type);
  if (statusCode >= 400) {
    expect(type).toBe('application/problem+json');
    expect(JSON.stringify(JSON.parse(body).detail)).not.toMatch(LEAKS);
  }
  const { schema } = content[type] as Media;
  const validate = schema && ajv.compile(JSON.parse(JSON.stringify(schema).replaceAll('"#/', '"openapi#/')));
  const sent = JSON_TYPES.includes(type) ? [body] : type === LINES ? body.split('\n').filter(Boolean) : [];
  for (const each of sent) expect([validate?.(JSON.parse(each)), validate?.errors], each.slice(0, 2000)).toEqual([true, null]);
}

function contentOf({ $ref, content }: Answer): Answer['content'] {
  return $ref === undefined ? content : document.components.responses[$ref.split('/').at(-1) as string].content;
}

/** Of the server's inside: statements, stacks, paths, what PostgreSQL says. */
const LEAKS =
  /\b(select|insert into|update|delete from) .*\b(from|set|values|where)\b|\.ts\b|node_modules|\/(home|work|root|tmp|usr)\/|violates|relation "|syntax error at/i;
