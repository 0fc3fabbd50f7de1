import { z } from 'zod';
import { nextCursor, pageQuery } from './paging.ts';
import { defineRoute, JSON_TYPE, SIGNED_IN_ERRORS, WRITE_ERRORS } from './route.ts';
import { moment } from './text-field.ts';

/** What can be calculated and noted. */
export const HISTORY_KINDS = [
  'chart',
  'comparison',
  'compatibility',
  'dashas',
  'calendar',
  'name_search',
  'address',
  'phone',
  'vehicle',
  'business',
  'dates',
  'gematria',
] as const;
export type HistoryKind = (typeof HISTORY_KINDS)[number];

export const MAX_HISTORY = 1000;

const REQUEST = { name: 'Thomas John Hancock', birthDate: '1936-10-12' };
const AN_ENTRY = {
  id: '01938c3e-7b0a-7c2f-9c39-3a6f4d1f2b40',
  kind: 'chart' as const,
  at: '2026-11-27T20:00:00.000Z',
  profileId: null,
  request: REQUEST,
};

const kind = z.enum(HISTORY_KINDS).meta({ description: 'What was calculated: which address takes `request`.' });
const request = z.record(z.string(), z.unknown());

export const noteRequest = z
  .strictObject({
    kind,
    profileId: z.uuid().nullable().exactOptional().meta({ description: 'The profile it was calculated for.' }),
    request: request.nullable().exactOptional().meta({ description: 'What was asked, at most 16 KiB as JSON.' }),
  })
  .refine((note) => note.profileId || note.request, { params: { code: 'required' }, path: ['request'] })
  .meta({
    id: 'NoteRequest',
    description: 'Something that was calculated elsewhere: in a page, or on a phone.',
    examples: [{ kind: 'chart', request: REQUEST }],
  });

const noteAnswer = z.strictObject({ noted: z.boolean() }).meta({
  id: 'NoteAnswer',
  description: 'Whether it was noted: not where the person keeps no history, nor what was noted within the last ten minutes.',
  examples: [{ noted: true }],
});

const entry = z
  .strictObject({
    id: z.uuid(),
    kind,
    at: moment,
    profileId: z
      .uuid()
      .nullable()
      .meta({ description: 'The profile it was calculated for; `request` is then what was asked of its chart.' }),
    request: request.nullable().meta({ description: 'What was asked, to ask it again.' }),
  })
  .meta({ id: 'HistoryEntry', description: 'Something that was calculated.', examples: [AN_ENTRY] });

const historyList = z
  .strictObject({
    items: z.array(entry),
    nextCursor,
  })
  .meta({ id: 'HistoryList', description: 'A page, what was calculated last first.', examples: [{ items: [AN_ENTRY], nextCursor: null }] });

const historyQuery = z.strictObject({ ...pageQuery.shape, kind: kind.exactOptional() });

export const HISTORY_ROUTES = {
  list: defineRoute({
    id: 'listHistory',
    method: 'GET',
    path: '/v1/history',
    tag: 'history',
    summary: 'List what was calculated',
    description: 'By the person, signed in, in the last twelve months; at most the last 1,000. What was asked is encrypted.',
    access: 'user',
    query: historyQuery,
    answer: { type: JSON_TYPE, schemas: [historyList] },
    examples: [{ id: 'all', summary: 'The first page', answer: { items: [AN_ENTRY], nextCursor: null } }],
    errors: [...SIGNED_IN_ERRORS, 'validation_failed'],
  }),
  note: defineRoute({
    id: 'noteCalculation',
    method: 'POST',
    path: '/v1/history',
    tag: 'history',
    summary: 'Note what was calculated elsewhere',
    description: 'For what calculates itself. Calculations of this API are noted when they carry an access token.',
    access: 'user',
    request: { types: [JSON_TYPE], schemas: [noteRequest] },
    answer: { type: JSON_TYPE, schemas: [noteAnswer] },
    idempotent: true,
    examples: [{ id: 'chart', summary: 'A chart', body: { kind: 'chart', request: REQUEST }, answer: { noted: true } }],
    errors: [...WRITE_ERRORS, ...SIGNED_IN_ERRORS, 'not_found', 'idempotency_in_flight', 'idempotency_mismatch'],
  }),
  clear: defineRoute({
    id: 'clearHistory',
    method: 'DELETE',
    path: '/v1/history',
    tag: 'history',
    summary: 'Forget what was calculated',
    description: 'All of it, at once. `settings.keepHistory` of `PATCH /v1/me` says whether anything is noted from now on.',
    access: 'user',
    status: 204,
    examples: [{ id: 'all', summary: 'All of it' }],
    errors: SIGNED_IN_ERRORS,
  }),
  remove: defineRoute({
    id: 'forgetCalculation',
    method: 'DELETE',
    path: '/v1/history/{id}',
    tag: 'history',
    summary: 'Forget one of what was calculated',
    description: 'At once.',
    access: 'user',
    parameters: [{ name: 'id', description: 'The id of an entry.', example: AN_ENTRY.id }],
    status: 204,
    examples: [{ id: 'one', summary: 'One entry', path: `/v1/history/${AN_ENTRY.id}` }],
    errors: [...SIGNED_IN_ERRORS, 'not_found'],
  }),
};
