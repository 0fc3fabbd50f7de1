import { z } from 'zod';
import { ERROR_CODES, type ErrorCode } from './error-codes.ts';
import { GUIDE } from './openapi-guide.ts';
import { HEADERS, headersOf, PARAMETERS } from './openapi-headers.ts';
import { problemDocument } from './problem.ts';
import { type Access, hasOwnSchemas, JSON_TYPE, type Route } from './route.ts';
import { ROUTES } from './routes.ts';

/** What the routes really answered to their examples, by `<route id>.<example id>`. */
export type AnsweredExamples = ReadonlyMap<string, unknown>;

type Json = Record<string, unknown>;

/** The OpenAPI 3.1 document, made from the route table and the schemas. Every schema carries an example. */
export function openApiDocument(answers: AnsweredExamples): Json {
  return {
    openapi: '3.1.1',
    info: {
      title: '1Numbers',
      version: '1',
      summary: 'Numerology numbers, each with its working.',
      description: GUIDE,
      license: { name: 'MIT', identifier: 'MIT' },
    },
    servers: [{ url: '/' }],
    tags: [
      { name: 'charts', description: 'Numbers, cycles and grids of a person.' },
      { name: 'readings', description: 'What the numbers say, in words.' },
      { name: 'reports', description: 'Whole reports to read and print, and pictures to share.' },
      { name: 'things', description: 'Names, addresses, telephone numbers, plates, businesses, days and texts.' },
      { name: 'systems', description: 'Letter tables and their properties.' },
      { name: 'accounts', description: 'Signing up and in, sessions, passwords and preferences.' },
      { name: 'keys', description: 'Keys for programs.' },
      { name: 'profiles', description: 'The people somebody keeps.' },
      { name: 'privacy', description: 'What is kept about a person: taking it along, erasing it, agreeing to it.' },
      { name: 'events', description: 'What happens, as it happens.' },
      { name: 'admin', description: 'Accounts, jobs and the audit log, for admins who signed in.' },
      { name: 'history', description: 'What a person calculated.' },
      { name: 'chat', description: 'Conversations about a chart.' },
      { name: 'service', description: 'The state of the service.' },
    ],
    paths: pathsOf(answers),
    components: { schemas: componentSchemas(answers), responses: errorResponses(), headers: HEADERS, securitySchemes: SECURITY_SCHEMES },
  };
}

const SCHEMA_PREFIX = '#/components/schemas/';

function pathsOf(answers: AnsweredExamples): Json {
  const paths: Record<string, Json> = {};
  for (const route of ROUTES) paths[route.path] = { ...paths[route.path], [route.method.toLowerCase()]: operation(route, answers) };
  return paths;
}

function operation(route: Route, answers: AnsweredExamples): Json {
  return {
    operationId: route.id,
    tags: [route.tag],
    summary: route.summary,
    description: route.description,
    security: securityOf(route),
    ...parametersOf(route),
    ...(route.request && { requestBody: requestBody(route, route.request) }),
    responses: {
      [route.status ?? 200]: { ...success(route, answers), ...headersOf(successHeaders(route)) },
      ...(route.ifNoneMatch && { 304: { description: 'What `If-None-Match` names is still so.', ...headersOf(['ETag']) } }),
      ...Object.fromEntries(statusesOf(route.errors).map((status) => [status, { $ref: `#/components/responses/${responseName(status)}` }])),
    },
  };
}

const SECURITY_SCHEMES: Json = {
  bearer: { type: 'http', scheme: 'bearer', bearerFormat: 'JWT', description: 'The access token of `POST /v1/auth/login`.' },
  apiKey: { type: 'apiKey', in: 'header', name: 'X-API-Key', description: 'A key of `POST /v1/api-keys`.' },
};

function securityOf({ access = 'anyone', optionalAccess }: Route): Json[] {
  if (access !== 'anyone') return waysIn(access);
  return optionalAccess === undefined ? [] : [{}, ...waysIn(optionalAccess)];
}

function waysIn(access: Exclude<Access, 'anyone'>): Json[] {
  return typeof access === 'string' ? [{ bearer: [] }] : [{ bearer: [] }, { apiKey: [] }];
}

function parametersOf({ parameters = [], query, idempotent, ifMatch, ifNoneMatch }: Route): Json {
  const all: Json[] = parameters.map((parameter) => ({ ...parameter, in: 'path', required: true, schema: { type: 'string' } }));
  for (const [name, schema] of Object.entries(query?.shape ?? {})) {
    const { description, $schema, ...json } = z.toJSONSchema(schema as z.ZodType, { io: 'input' });
    const examples = json.examples ?? [json.default ?? json.enum?.[0] ?? json.const];
    all.push({ name, in: 'query', ...(description !== undefined && { description }), schema: { ...json, examples } });
  }
  if (idempotent) all.push(PARAMETERS.idempotencyKey);
  if (ifMatch) all.push(PARAMETERS.ifMatch);
  if (ifNoneMatch) all.push(PARAMETERS.ifNoneMatch);
  return all.length === 0 ? {} : { parameters: all };
}

function successHeaders({ status, headers = [], idempotent, ifNoneMatch }: Route): readonly string[] {
  const sent = status === 303 ? ['Location'] : headers;
  return [...sent, ...(ifNoneMatch ? ['ETag'] : []), ...(idempotent ? ['Idempotency-Replayed'] : [])];
}

function success(route: Route, answers: AnsweredExamples): Json {
  if (route.status === 303) return { description: 'Go on at `Location`.' };
  if (route.answer === undefined) return { description: route.status === 101 ? 'A WebSocket from here on.' : 'Done.' };
  return {
    description: 'The answer.',
    content: {
      [route.answer.type]: { schema: oneOf(route.answer.schemas), examples: answerExamples(route, answers) },
      ...Object.fromEntries((route.answer.texts ?? []).map(({ type, example }) => [type, { schema: { type: 'string' }, example }])),
    },
  };
}

function requestBody(route: Route, request: NonNullable<Route['request']>): Json {
  const content = request.types.map((type, index) => {
    const isOwn = (body: unknown) => !hasOwnSchemas(request) || (typeof body === 'string') === (type !== JSON_TYPE);
    const examples = route.examples.filter(({ body }) => isOwn(body)).map(({ id, summary, body }) => [id, { summary, value: body }]);
    const schemas = hasOwnSchemas(request) ? [request.schemas[index] as z.ZodType] : request.schemas;
    return [type, { schema: oneOf(schemas), examples: Object.fromEntries(examples) }];
  });
  return { required: true, content: Object.fromEntries(content) };
}

function answerExamples(route: Route, answers: AnsweredExamples): Json {
  return Object.fromEntries(
    route.examples.map(({ id, summary, answer }) => [id, { summary, value: answer ?? answers.get(`${route.id}.${id}`) }]),
  );
}

function oneOf(schemas: readonly z.ZodType[]): Json {
  const references = schemas.map((schema) => ({ $ref: `${SCHEMA_PREFIX}${idOf(schema)}` }));
  return references.length === 1 ? (references[0] as Json) : { oneOf: references };
}

function idOf(schema: z.ZodType): string {
  const id = z.globalRegistry.get(schema)?.id;
  if (id === undefined) throw new Error('A schema of the route table has no id.');
  return id;
}

/** Every schema with an id. An answer's example is what was really answered. */
function componentSchemas(answers: AnsweredExamples): Json {
  const { schemas } = z.toJSONSchema(z.globalRegistry, {
    uri: (id) => `${SCHEMA_PREFIX}${id}`,
    io: 'input',
    override: ({ jsonSchema }) => {
      if (jsonSchema.minimum === Number.MIN_SAFE_INTEGER) delete jsonSchema.minimum;
      if (jsonSchema.maximum === Number.MAX_SAFE_INTEGER) delete jsonSchema.maximum;
    },
  });
  const answered = answeredById(answers);
  return Object.fromEntries(
    Object.entries(schemas)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([id, { $schema, $id, ...schema }]) => [id, { ...schema, examples: schema.examples ?? answered.get(id) }]),
  );
}

function answeredById(answers: AnsweredExamples): ReadonlyMap<string, unknown[]> {
  const found = new Map<string, unknown[]>();
  for (const route of ROUTES) {
    route.answer?.schemas.forEach((schema, index) => {
      const example = route.examples[Math.min(index, route.examples.length - 1)] as Route['examples'][0];
      found.set(idOf(schema), [example.answer ?? answers.get(`${route.id}.${example.id}`)]);
    });
  }
  return found;
}

function statusesOf(codes: readonly ErrorCode[]): readonly string[] {
  return [...new Set(codes.map((code) => String(ERROR_CODES[code].status)))].sort();
}

function responseName(status: string): string {
  return `Error${status}`;
}

function errorResponses(): Json {
  const codes = Object.keys(ERROR_CODES) as ErrorCode[];
  return Object.fromEntries(
    statusesOf(codes).map((status) => {
      const own = codes.filter((code) => String(ERROR_CODES[code].status) === status);
      const examples = Object.fromEntries(own.map((code) => [code, { summary: ERROR_CODES[code].title, value: exampleProblem(code) }]));
      const description = own.map((code) => `\`${code}\`: ${ERROR_CODES[code].title}.`).join(' ');
      return [
        responseName(status),
        {
          description,
          ...headersOf(errorHeaders(own)),
          content: { 'application/problem+json': { schema: oneOf([problemDocument]), examples } },
        },
      ];
    }),
  );
}

function errorHeaders(codes: readonly ErrorCode[]): readonly string[] {
  const retryable = codes.some((code) => ERROR_CODES[code].retryable) ? ['Retry-After'] : [];
  return codes.includes('rate_limited') ? [...retryable, 'RateLimit-Policy', 'RateLimit'] : retryable;
}

function exampleProblem(code: ErrorCode): Json {
  const { title, status } = ERROR_CODES[code];
  const errors = [{ pointer: '/birthDate', code: 'invalid_date', detail: 'This is not a day of the calendar. Write it as YYYY-MM-DD.' }];
  return {
    type: `urn:1numbers:error:${code}`,
    title,
    status,
    detail: `${title}.`,
    instance: '/v1/calculate',
    code,
    requestId: '0b7b2a3e-1',
    ...(code === 'validation_failed' && { errors }),
    ...(code === 'second_factor_required' && { secondFactor: { token: 'c_7hRw…', methods: ['totp', 'recovery_code'], expiresIn: 300 } }),
  };
}
