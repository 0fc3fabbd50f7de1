import { z } from 'zod';
import { defineRoute, JSON_TYPE, SCOPES, SIGNED_IN_ERRORS, WRITE_ERRORS } from './route.ts';
import { lineOfText, moment } from './text-field.ts';

const KEY = {
  id: '01938c3e-7b0a-7c2f-9c39-3a6f4d1f2b10',
  name: 'Newsletter',
  prefix: 'onum_live_4fT2',
  scopes: ['profiles:read'],
  createdAt: '2026-11-27T20:00:00.000Z',
  lastUsedAt: null,
  expiresAt: null,
};
const SECRET = 'onum_live_4fT2bK…';
const ID = { name: 'id', description: 'The id of a key.', example: KEY.id };

const scopes = z
  .array(z.enum(SCOPES))
  .min(1)
  .max(SCOPES.length)
  .refine((list) => new Set(list).size === list.length)
  .meta({ description: 'What the key may do.' });

const expiresAt = moment.meta({ description: 'When the key stops working.' });

export const createApiKeyRequest = z
  .strictObject({ name: lineOfText(80), scopes, expiresAt: expiresAt.exactOptional() })
  .meta({ id: 'CreateApiKeyRequest', description: 'A new key.', examples: [{ name: 'Newsletter', scopes: ['profiles:read'] }] });

export const rotateApiKeyRequest = z
  .strictObject({
    overlapHours: z.int().min(0).max(168).exactOptional().meta({ description: 'How long the old key goes on working. Default 24.' }),
  })
  .meta({ id: 'RotateApiKeyRequest', description: 'A successor for a key.', examples: [{ overlapHours: 24 }] });

export const apiKey = z
  .strictObject({
    id: z.uuid(),
    name: z.string(),
    prefix: z.string().meta({ description: 'How the key begins, to tell it from others.' }),
    scopes: z.array(z.enum(SCOPES)),
    createdAt: moment,
    lastUsedAt: moment.nullable().meta({ description: 'To the minute.' }),
    expiresAt: moment.nullable(),
  })
  .meta({ id: 'ApiKey', description: 'A key of a person, without its secret.', examples: [KEY] });

export const createdApiKey = z
  .strictObject({ ...apiKey.shape, key: z.string().meta({ description: 'The whole key. It is shown this once.' }) })
  .meta({ id: 'CreatedApiKey', description: 'A new key with its secret.', examples: [{ ...KEY, key: SECRET }] });

export const apiKeyList = z
  .strictObject({ items: z.array(apiKey) })
  .meta({ id: 'ApiKeyList', description: 'The keys that still work, the newest first.', examples: [{ items: [KEY] }] });

const USAGE = { id: KEY.id, lastUsedAt: '2026-11-27T20:00:00.000Z', days: [{ day: '2026-11-27', requests: 42 }] };

export const apiKeyUsage = z
  .strictObject({
    id: z.uuid(),
    lastUsedAt: moment.nullable().meta({ description: 'To the minute.' }),
    days: z
      .array(z.strictObject({ day: z.iso.date(), requests: z.int().min(0) }))
      .meta({ description: 'The last 30 days in UTC with today, the oldest first; days without a request too.' }),
  })
  .meta({ id: 'ApiKeyUsage', description: 'How often a key was used.', examples: [USAGE] });

export const API_KEY_ROUTES = {
  create: defineRoute({
    id: 'createApiKey',
    method: 'POST',
    path: '/v1/api-keys',
    tag: 'keys',
    summary: 'Create an API key',
    description: 'The secret is in this answer alone; only its hash is kept. Only a person who signed in can make keys.',
    access: 'user',
    idempotent: true,
    request: { types: [JSON_TYPE], schemas: [createApiKeyRequest] },
    status: 201,
    answer: { type: JSON_TYPE, schemas: [createdApiKey] },
    examples: [
      {
        id: 'readOnly',
        summary: 'A key that reads profiles',
        body: { name: 'Newsletter', scopes: ['profiles:read'] },
        answer: { ...KEY, key: SECRET },
      },
    ],
    errors: [...WRITE_ERRORS, ...SIGNED_IN_ERRORS, 'conflict'],
  }),
  list: defineRoute({
    id: 'listApiKeys',
    method: 'GET',
    path: '/v1/api-keys',
    tag: 'keys',
    summary: 'List the API keys',
    description: 'Keys that were revoked or have run out are left out.',
    access: 'user',
    answer: { type: JSON_TYPE, schemas: [apiKeyList] },
    examples: [{ id: 'all', summary: 'Every key', answer: { items: [KEY] } }],
    errors: SIGNED_IN_ERRORS,
  }),
  usage: defineRoute({
    id: 'getApiKeyUsage',
    method: 'GET',
    path: '/v1/api-keys/{id}/usage',
    tag: 'keys',
    summary: 'See how often a key was used',
    description:
      'Requests that came with the key, those that were refused for another reason too. Each server writes its counts down every five seconds, so they lag by that, and a crash loses as much.',
    access: 'user',
    parameters: [ID],
    answer: { type: JSON_TYPE, schemas: [apiKeyUsage] },
    examples: [{ id: 'one', summary: 'One key', path: `/v1/api-keys/${KEY.id}/usage`, answer: USAGE }],
    errors: [...SIGNED_IN_ERRORS, 'not_found'],
  }),
  rotate: defineRoute({
    id: 'rotateApiKey',
    method: 'POST',
    path: '/v1/api-keys/{id}/rotate',
    tag: 'keys',
    summary: 'Replace an API key',
    description: 'A new key with the same name and scopes; the old one goes on working for `overlapHours`.',
    access: 'user',
    idempotent: true,
    parameters: [ID],
    request: { types: [JSON_TYPE], schemas: [rotateApiKeyRequest] },
    status: 201,
    answer: { type: JSON_TYPE, schemas: [createdApiKey] },
    examples: [
      {
        id: 'aDay',
        summary: 'With a day to change over',
        path: `/v1/api-keys/${KEY.id}/rotate`,
        body: { overlapHours: 24 },
        answer: { ...KEY, key: SECRET },
      },
    ],
    errors: [...WRITE_ERRORS, ...SIGNED_IN_ERRORS, 'not_found'],
  }),
  revoke: defineRoute({
    id: 'revokeApiKey',
    method: 'DELETE',
    path: '/v1/api-keys/{id}',
    tag: 'keys',
    summary: 'Revoke an API key',
    description: 'It stops working within five seconds, everywhere.',
    access: 'user',
    parameters: [ID],
    status: 204,
    examples: [{ id: 'one', summary: 'One key', path: `/v1/api-keys/${KEY.id}` }],
    errors: [...SIGNED_IN_ERRORS, 'not_found'],
  }),
};
