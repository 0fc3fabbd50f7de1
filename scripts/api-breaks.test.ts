import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { findBreaks } from './api-breaks.mjs';

const PERSON = {
  type: 'object',
  properties: { name: { type: 'string', maxLength: 300 }, sex: { type: 'string', enum: ['female', 'male'] } },
  required: ['name'],
  additionalProperties: false,
};
const ANSWER = {
  type: 'object',
  properties: { value: { type: 'integer' }, of: { $ref: '#/components/schemas/Person' } },
  required: ['value'],
};
const QUERY = { name: 'limit', in: 'query', schema: { type: 'integer', minimum: 1, maximum: 100 } };

type Change = (parts: {
  person: typeof PERSON & Record<string, unknown>;
  answer: typeof ANSWER & Record<string, unknown>;
  operation: Record<string, unknown>;
}) => void;

/** A small document with one operation, after a change to its parts. */
function document(change: Change = () => undefined) {
  const [person, answer] = [structuredClone(PERSON), structuredClone(ANSWER)];
  const json = (name: string) => ({ content: { 'application/json': { schema: { $ref: `#/components/schemas/${name}` } } } });
  const operation: Record<string, unknown> = {
    security: [{ bearer: [] }, { apiKey: [] }],
    parameters: [structuredClone(QUERY)],
    requestBody: { required: true, ...json('Person') },
    responses: { 200: json('Answer'), 422: {} },
  };
  change({ person, answer, operation });
  return { paths: { '/v1/people': { post: operation } }, components: { schemas: { Person: person, Answer: answer } } };
}

describe('a change to the API', () => {
  it.each<[string, Change]>([
    ['nothing', () => undefined],
    ['anyone may call, and say who they are', ({ operation }) => Object.assign(operation, { security: [{}, { bearer: [] }] })],
    ['an optional field is taken', ({ person }) => Object.assign(person.properties, { notes: { type: 'string' } })],
    ['a field is answered', ({ answer }) => Object.assign(answer.properties, { root: { type: 'integer' } })],
    ['a limit is wider', ({ person }) => Object.assign(person.properties.name, { maxLength: 500 })],
    ['another value is taken', ({ person }) => person.properties.sex.enum.push('unknown')],
    ['another error is answered', ({ operation }) => Object.assign(operation.responses as object, { 409: {} })],
    ['an optional parameter is taken', ({ operation }) => (operation.parameters as unknown[]).push({ ...QUERY, name: 'cursor' })],
  ])('breaks nothing when %s', (_name, change) => {
    // What is added to a person is also read in the answer, where more is welcome.
    expect(findBreaks(document(), document(change))).toEqual([]);
  });

  it.each<[string, Change, string]>([
    [
      'a field is no longer answered',
      ({ answer }) => Reflect.deleteProperty(answer.properties, 'value'),
      'Answer (read) has no value any more',
    ],
    ['a field may be missing', ({ answer }) => answer.required.pop(), 'Answer (read) may lack value now'],
    [
      'a field is of another type',
      ({ answer }) => Object.assign(answer.properties.value, { type: 'string' }),
      'Answer (read)/value is of another type',
    ],
    [
      'a field may be null',
      ({ answer }) => Object.assign(answer.properties.value, { type: ['integer', 'null'] }),
      'Answer (read)/value is of another type',
    ],
    ['a field is needed', ({ person }) => person.required.push('sex'), 'Person (sent) needs sex now'],
    ['a value is refused', ({ person }) => person.properties.sex.enum.pop(), 'Person (sent)/sex takes fewer values'],
    [
      'a limit is closer',
      ({ person }) => Object.assign(person.properties.name, { maxLength: 100 }),
      'Person (sent)/name has a closer maxLength',
    ],
    [
      'a pattern is asked for',
      ({ person }) => Object.assign(person.properties.name, { pattern: '^A' }),
      'Person (sent)/name has another pattern',
    ],
    ['keys are refused', ({ operation }) => (operation.security as unknown[]).pop(), 'POST /v1/people lets fewer callers in'],
    ['a parameter goes', ({ operation }) => (operation.parameters as unknown[]).pop(), 'POST /v1/people takes no query limit any more'],
    [
      'a parameter is needed',
      ({ operation }) => Object.assign((operation.parameters as object[])[0] as object, { required: true }),
      'POST /v1/people needs query limit now',
    ],
    [
      'success has another status',
      ({ operation }) => Object.assign(operation, { responses: { 201: {} } }),
      'POST /v1/people answers 200 no more',
    ],
  ])('is found when %s', (_name, change, found) => {
    expect(findBreaks(document(), document(change))).toContain(found);
  });

  it('is found when an address goes', () => {
    expect(findBreaks(document(), { ...document(), paths: {} })).toEqual(['POST /v1/people is gone']);
  });

  it('is measured against a promise for every address there is', () => {
    const [present, promised] = ['openapi', 'openapi-promised'].map((name) =>
      JSON.parse(readFileSync(new URL(`../docs/${name}.json`, import.meta.url), 'utf8')),
    );
    expect(Object.keys(promised.paths)).toEqual(Object.keys(present.paths));
  });
});
