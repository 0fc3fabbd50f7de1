import { z } from 'zod';
import { cursor, limit, nextCursor } from './paging.ts';
import { NOTIFICATION_KINDS } from './privacy.ts';
import { defineRoute, JSON_TYPE, SIGNED_IN_ERRORS } from './route.ts';
import { moment } from './text-field.ts';

/** What a person is told of. Codes stay for ever: what was told before is still in the list. */
export const NOTIFICATION_CODES = [
  'signed_in_elsewhere',
  'refresh_token_reused',
  'password_changed',
  'email_changed',
  'totp_enabled',
  'totp_disabled',
  'recovery_codes_made',
  'passkey_added',
  'passkey_removed',
  'identity_linked',
  'identity_unlinked',
  'erasure_asked',
  'erasure_undone',
  'export_ready',
  'report_ready',
] as const;
export type NotificationCode = (typeof NOTIFICATION_CODES)[number];

const A_NOTIFICATION = {
  id: '01938c3e-7b0a-7c2f-9c39-3a6f4d1f2b13',
  kind: 'export_ready' as const,
  code: 'export_ready' as const,
  details: { exportId: '01938c3e-7b0a-7c2f-9c39-3a6f4d1f2b12', expiresAt: '2026-12-04T20:00:00.000Z' },
  createdAt: '2026-11-27T20:00:04.000Z',
  readAt: null,
};
const ID = { name: 'id', description: 'The id of a notification.', example: A_NOTIFICATION.id };
const ONE = `/v1/notifications/${A_NOTIFICATION.id}`;

const ownNotification = z
  .strictObject({
    id: z.uuid(),
    kind: z.enum(NOTIFICATION_KINDS).meta({ description: 'What it is switched on and off by, see `PATCH /v1/me/notifications`.' }),
    code: z
      .enum(NOTIFICATION_CODES)
      .meta({ description: 'What happened. There may be more later: show `kind` for those you do not know.' }),
    details: z
      .record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()]))
      .meta({ description: 'What belongs to it, such as the id of an export, or the browser that signed in.' }),
    createdAt: moment,
    readAt: moment.nullable().meta({ description: 'When it was marked as read.' }),
  })
  .meta({ id: 'OwnNotification', description: 'Something a person was told of.', examples: [A_NOTIFICATION] });

const unread = z.int().min(0).meta({ description: 'How many are not read, on all pages.' });
const A_PAGE = { items: [A_NOTIFICATION], nextCursor: null, total: 1, unread: 1 };

const ownNotificationList = z
  .strictObject({
    items: z.array(ownNotification),
    nextCursor,
    total: z.int().min(0).meta({ description: 'How many there are on all pages.' }),
    unread,
  })
  .meta({ id: 'OwnNotificationList', description: 'A page of notifications, the newest first.', examples: [A_PAGE] });

const readAnswer = z
  .strictObject({ read: z.int().min(0).meta({ description: 'How many were not read before.' }) })
  .meta({ id: 'ReadNotifications', description: 'What was marked.', examples: [{ read: 3 }] });

const listQuery = z.strictObject({
  limit,
  cursor,
  unread: z.enum(['true', 'false']).exactOptional().meta({ description: 'Only those that are not read, or only the others.' }),
});

export const NOTIFICATION_ROUTES = {
  list: defineRoute({
    id: 'listNotifications',
    method: 'GET',
    path: '/v1/notifications',
    tag: 'privacy',
    summary: 'List my notifications',
    description:
      'What the person was told of in the app: sign-ins, changes of how they sign in, exports and reports that are ready, an erasure that was asked for. A new one is told of at `GET /v1/events`. After 90 days they are deleted.',
    access: 'user',
    query: listQuery,
    answer: { type: JSON_TYPE, schemas: [ownNotificationList] },
    examples: [{ id: 'first', summary: 'The first page', answer: A_PAGE }],
    errors: [...SIGNED_IN_ERRORS, 'validation_failed'],
  }),
  readAll: defineRoute({
    id: 'readAllNotifications',
    method: 'POST',
    path: '/v1/notifications/read',
    tag: 'privacy',
    summary: 'Mark all as read',
    description: 'Done twice it is the same as once.',
    access: 'user',
    evenUnverified: true,
    answer: { type: JSON_TYPE, schemas: [readAnswer] },
    examples: [{ id: 'all', summary: 'All of them', answer: { read: 3 } }],
    errors: SIGNED_IN_ERRORS,
  }),
  read: defineRoute({
    id: 'readNotification',
    method: 'POST',
    path: '/v1/notifications/{id}/read',
    tag: 'privacy',
    summary: 'Mark one as read',
    description: 'One that is read keeps the time of it.',
    access: 'user',
    evenUnverified: true,
    parameters: [ID],
    status: 204,
    examples: [{ id: 'one', summary: 'One notification', path: `${ONE}/read` }],
    errors: [...SIGNED_IN_ERRORS, 'not_found'],
  }),
  remove: defineRoute({
    id: 'deleteNotification',
    method: 'DELETE',
    path: '/v1/notifications/{id}',
    tag: 'privacy',
    summary: 'Delete a notification',
    description: 'It is gone for good. The log of the account keeps what happened.',
    access: 'user',
    parameters: [ID],
    status: 204,
    examples: [{ id: 'one', summary: 'One notification', path: ONE }],
    errors: [...SIGNED_IN_ERRORS, 'not_found'],
  }),
};
