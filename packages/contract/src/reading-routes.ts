import { z } from 'zod';
import { nextCursor, pageQuery } from './paging.ts';
import { A_PROFILE } from './profiles.ts';
import { A_READING, language, reading, readingFields } from './readings.ts';
import { chartRequest } from './request.ts';
import { defineRoute, JSON_TYPE, SIGNED_IN_ERRORS, WRITE_ERRORS } from './route.ts';
import { linesOfText, moment } from './text-field.ts';

export const MARK_REASONS = ['wrong', 'unhelpful', 'unclear'] as const;
/** As many as a person may mark. */
export const MAX_MARKED_PASSAGES = 1000;

const A_MARK = {
  id: '01938c3e-7b0a-7c2f-9c39-3a6f4d1f2b40',
  passage: 'lifePath.1.gift.0',
  language: 'en' as const,
  text: 'the road opens where you take the first step',
  reason: 'unhelpful' as const,
  comment: 'I am the one who waits.',
  forEditors: true,
  createdAt: '2026-11-28T07:30:00.000Z',
};
const ONE = `/v1/readings/feedback/${A_MARK.id}`;

const passage = z
  .string()
  .max(80)
  .regex(/^[a-zA-Z]\w*(?:\.[\w-]+){2,5}$/)
  .meta({ description: 'As a sentence of a reading names it in `passages`.', examples: [A_MARK.passage] });
const reason = z.enum(MARK_REASONS).meta({ description: 'Why it is not wanted.' });
const comment = linesOfText(1000).meta({ description: 'In your own words. It is sealed.' });
const forEditors = z.boolean().meta({
  description:
    'I agree that the editors of the readings see that this passage was marked, why, and what I wrote of it, but not who I am. Default false: then the passage is only not chosen for you again. Deleting the mark takes it back.',
});

export const markRequest = z
  .strictObject({
    passage,
    language,
    reason,
    comment: comment.exactOptional(),
    forEditors: forEditors.exactOptional(),
  })
  .meta({
    id: 'MarkPassageRequest',
    description: 'A passage that is wrong, unhelpful or unclear.',
    examples: [{ passage: A_MARK.passage, language: 'en', reason: 'unhelpful', forEditors: true }],
  });

const text = z.string().nullable().meta({ description: 'The words of the passage; null when there is no such passage any more.' });

const mark = z
  .strictObject({ id: z.uuid(), passage, language, text, reason, comment: comment.nullable(), forEditors, createdAt: moment })
  .meta({ id: 'MarkedPassage', description: 'A passage that a person marked.', examples: [A_MARK] });

const markList = z
  .strictObject({ items: z.array(mark), nextCursor })
  .meta({ id: 'MarkedPassageList', description: 'A page of marks, the newest first.', examples: [{ items: [A_MARK], nextCursor: null }] });

const COUNTED = {
  passage: A_MARK.passage,
  language: 'en' as const,
  text: A_MARK.text,
  counts: { wrong: 0, unhelpful: 3, unclear: 1 },
  comments: [A_MARK.comment],
};
const count = z.int().min(0);
const counted = z
  .strictObject({
    passage,
    language,
    text,
    counts: z.strictObject({ wrong: count, unhelpful: count, unclear: count }),
    comments: z.array(z.string()).meta({ description: 'The newest five that editors may read.' }),
  })
  .meta({ id: 'CountedPassage', description: 'How often a passage was marked by who agreed that editors know.', examples: [COUNTED] });
const countedList = z
  .strictObject({ items: z.array(counted) })
  .meta({ id: 'CountedPassageList', description: 'The hundred most often marked.', examples: [{ items: [COUNTED] }] });

const profileReadingRequest = z
  .strictObject({ ...readingFields.shape, asOf: chartRequest.shape.asOf, timeZone: chartRequest.shape.timeZone })
  .meta({
    id: 'ProfileReadingRequest',
    description: 'About what, how long, in which language and for which day. The person is that of the profile.',
    examples: [{ kind: 'year', length: 'short' }],
  });

export const READING_ROUTES = {
  readProfile: defineRoute({
    id: 'readProfile',
    method: 'POST',
    path: '/v1/profiles/{id}/reading',
    tag: 'profiles',
    summary: 'Read a profile',
    description:
      'The same as `POST /v1/readings`, of a person that is kept: by the system and methods of the profile, for today in the time zone of the account and in its language. Passages that you marked are not chosen. What is read is not kept.',
    access: { scope: 'profiles:read' },
    parameters: [{ name: 'id', description: 'The id of a profile.', example: A_PROFILE.id }],
    request: { types: [JSON_TYPE], schemas: [profileReadingRequest] },
    answer: { type: JSON_TYPE, schemas: [reading] },
    examples: [
      {
        id: 'line',
        summary: 'One sentence',
        path: `/v1/profiles/${A_PROFILE.id}/reading`,
        body: { length: 'line' },
        answer: A_READING,
      },
    ],
    errors: [...WRITE_ERRORS, ...SIGNED_IN_ERRORS, 'not_found'],
  }),
  mark: defineRoute({
    id: 'markPassage',
    method: 'POST',
    path: '/v1/readings/feedback',
    tag: 'readings',
    summary: 'Mark a passage of a reading',
    description:
      'It is not chosen for you again in readings that you ask for. With `forEditors` the editors learn of it, without your name. Marked again, it keeps its id. At most 1,000.',
    access: 'user',
    request: { types: [JSON_TYPE], schemas: [markRequest] },
    status: 201,
    answer: { type: JSON_TYPE, schemas: [mark] },
    idempotent: true,
    examples: [
      {
        id: 'unhelpful',
        summary: 'It does not help',
        body: { passage: A_MARK.passage, language: 'en', reason: 'unhelpful', comment: A_MARK.comment, forEditors: true },
        answer: A_MARK,
      },
    ],
    errors: [...WRITE_ERRORS, ...SIGNED_IN_ERRORS, 'conflict', 'idempotency_in_flight', 'idempotency_mismatch'],
  }),
  list: defineRoute({
    id: 'listMarkedPassages',
    method: 'GET',
    path: '/v1/readings/feedback',
    tag: 'readings',
    summary: 'List the passages I marked',
    description: 'The newest first.',
    access: 'user',
    query: pageQuery,
    answer: { type: JSON_TYPE, schemas: [markList] },
    examples: [{ id: 'first', summary: 'The first page', answer: { items: [A_MARK], nextCursor: null } }],
    errors: [...SIGNED_IN_ERRORS, 'validation_failed'],
  }),
  remove: defineRoute({
    id: 'unmarkPassage',
    method: 'DELETE',
    path: '/v1/readings/feedback/{id}',
    tag: 'readings',
    summary: 'Take a mark back',
    description: 'The passage may be chosen again, and the editors no longer see the mark.',
    access: 'user',
    parameters: [{ name: 'id', description: 'The id of a mark.', example: A_MARK.id }],
    status: 204,
    examples: [{ id: 'one', summary: 'One mark', path: ONE }],
    errors: [...SIGNED_IN_ERRORS, 'not_found'],
  }),
  counts: defineRoute({
    id: 'adminMarkedPassages',
    method: 'GET',
    path: '/v1/admin/readings/feedback',
    tag: 'admin',
    summary: 'Which passages people marked',
    description: 'For the editors: counts of each passage by reason, and what was written, of those who agreed. Nobody is named.',
    access: 'admin',
    answer: { type: JSON_TYPE, schemas: [countedList] },
    examples: [{ id: 'all', summary: 'The most often marked', answer: { items: [COUNTED] } }],
    errors: SIGNED_IN_ERRORS,
  }),
};
