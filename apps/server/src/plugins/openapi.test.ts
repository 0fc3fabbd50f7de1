import { readFileSync } from 'node:fs';
import { JSON_TYPE, ROUTES } from '@1numbers/contract';
import { Validator } from '@seriousme/openapi-schema-validator';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import type { z } from 'zod';
import { openApiText } from '../../scripts/openapi-text.ts';
import { testApp } from '../app.fixture.ts';
import { OPENAPI_FILE } from '../context.ts';

const text = readFileSync(OPENAPI_FILE, 'utf8');
const document = JSON.parse(text);
const app = await testApp({ openApi: text });
/** Judges by the document itself and not by the schemas it was made from. */
const ajv = new Ajv2020({ strict: false, validateFormats: false }).addSchema(document, 'openapi');

type Media = { readonly schema: object; readonly examples: Record<string, { readonly value: unknown }>; readonly example?: string };
type Parameter = { readonly name: string; readonly schema: { readonly examples?: unknown[] }; readonly example?: unknown };
type Operation = {
  readonly parameters?: readonly Parameter[];
  readonly requestBody?: { content: Record<string, Media> };
  readonly responses: Record<string, { content: Record<string, Media> }>;
};

describe('the OpenAPI document', () => {
  it('is what the routes, the schemas and the answers make it', async () => {
    expect(await openApiText()).toBe(text);
  });

  it('is valid OpenAPI 3.1', async () => {
    const { valid, errors } = await new Validator().validate(structuredClone(document));
    expect(errors ?? []).toEqual([]);
    expect([valid, document.openapi]).toEqual([true, '3.1.1']);
  });

  it('lists exactly the routes the app answers', () => {
    const ours = app.registeredRoutes.filter(({ method, path }) => method !== 'HEAD' && !/^\/(docs|$)|^\/v1\/openapi\.json$/.test(path));
    const listed = Object.entries<object>(document.paths).flatMap(([path, item]) =>
      Object.keys(item).map((method) => `${method.toUpperCase()} ${path}`),
    );
    expect(listed.sort()).toEqual(ours.map(({ method, path }) => `${method} ${path}`).sort());
  });

  it('says of every address that counts requests that one too many is 429, and when to try again', () => {
    for (const [path, item] of Object.entries<Record<string, Operation>>(document.paths)) {
      if (!path.startsWith('/v1/')) continue;
      for (const { responses } of Object.values(item)) expect(responses['429'], path).toEqual({ $ref: '#/components/responses/Error429' });
    }
    expect(Object.keys(document.components.responses.Error429.headers)).toEqual(['Retry-After', 'RateLimit-Policy', 'RateLimit']);
    expect(Object.keys(document.components.responses.Error503.headers)).toEqual(['Retry-After']);
  });

  it('has an example on every schema, and the schema takes it', () => {
    for (const [id, schema] of Object.entries<{ examples?: unknown[] }>(document.components.schemas)) {
      expect(schema.examples?.length, id).toBeGreaterThan(0);
      const validate = ajv.getSchema(`openapi#/components/schemas/${id}`);
      for (const example of schema.examples ?? []) {
        validate?.(example);
        expect(validate?.errors ?? [], id).toEqual([]);
      }
    }
  });

  it('has examples on every request and answer, and their schemas take them', () => {
    for (const route of ROUTES) {
      const operation = document.paths[route.path][route.method.toLowerCase()] as Operation;
      if (route.answer === undefined) continue;
      const answers = Object.values(operation.responses[route.status ?? 200]?.content ?? {});
      expect(Object.keys(answers[0]?.examples ?? {})).toEqual(route.examples.map(({ id }) => id));
      if (route.answer.type !== JSON_TYPE) continue;
      for (const { value } of Object.values(answers[0]?.examples ?? {})) expect(takes(route.answer.schemas, value), route.id).toBe(true);
      for (const { body } of route.examples)
        if (route.request && route.id !== 'validateSystem') expect(takes(route.request.schemas, body), route.id).toBe(true);
    }
  });

  it('shows an example of every query field and of every answer that is no JSON', () => {
    for (const [path, item] of Object.entries<Record<string, Operation>>(document.paths)) {
      for (const { parameters = [], responses } of Object.values(item)) {
        for (const { name, schema, example } of parameters) expect(example ?? schema.examples?.[0], `${path} ${name}`).toBeDefined();
        for (const { content = {} } of Object.values(responses)) {
          for (const [type, { examples, example }] of Object.entries(content)) expect(examples ?? example, `${path} ${type}`).toBeTruthy();
        }
      }
    }
  });

  it('tells the two searches for days apart: a request and an answer is exactly one of two', () => {
    const { requestBody, responses } = document.paths['/v1/dates'].post;
    for (const { content } of [requestBody, responses['200']]) {
      const { schema, examples }: Media = content[JSON_TYPE];
      expect(schema).toHaveProperty('oneOf.length', 2);
      const validate = ajv.compile(JSON.parse(JSON.stringify(schema).replaceAll('#/', 'openapi#/')));
      for (const { value } of Object.values(examples)) expect(validate(value)).toBe(true);
    }
  });

  it('refers to nothing that is not there', () => {
    for (const [, reference] of text.matchAll(/"\$ref": "#\/([^"]+)"/g)) {
      const found = (reference ?? '').split('/').reduce<unknown>((node, key) => (node as Record<string, unknown>)?.[key], document);
      expect(found, reference).toBeDefined();
    }
  });

  it('is served as it is', async () => {
    const response = await app.inject('/v1/openapi.json');
    expect([response.statusCode, response.body]).toEqual([200, text]);
  });
});

describe('the playground', () => {
  it('is a page at /docs/ whose inline scripts are allowed by their hash alone', async () => {
    const page = await app.inject('/docs/');
    expect(page.statusCode).toBe(200);
    expect(page.body).toContain('/v1/openapi.json');
    expect(page.headers['content-security-policy']).toMatch(/script-src 'self' 'sha256-[A-Za-z0-9+/]{43}='$/);
    expect(page.headers['content-security-policy']).not.toMatch(/https?:|script-src[^;]*unsafe/);
  });

  it('is found at /docs too', async () => {
    const response = await app.inject('/docs');
    expect([response.statusCode, response.headers.location]).toEqual([301, '/docs/']);
  });

  it('takes nothing from elsewhere', async () => {
    const page = await app.inject('/docs/');
    expect(page.body).not.toMatch(/(src|href)="(https?:)?\/\//);
    const script = await app.inject('/docs/js/scalar.js');
    expect([script.statusCode, script.headers['content-type']]).toEqual([200, 'application/javascript; charset=utf-8']);
  });
});

function takes(schemas: readonly z.ZodType[], value: unknown): boolean {
  return schemas.some((schema) => schema.safeParse(value).success);
}
