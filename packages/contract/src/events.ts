import { z } from 'zod';
import { defineRoute, JSON_TYPE, SIGNED_IN_ERRORS } from './route.ts';

const PROFILE_ID = '01938c3e-7b0a-7c2f-9c39-3a6f4d1f2b11';
const TICKET = 'e_3k0VbX…';

export const profileChanged = z.strictObject({ type: z.literal('profile_changed'), id: z.uuid(), version: z.int() }).meta({
  id: 'ProfileChangedEvent',
  description: 'A profile was kept, changed or taken back; `version` is that of its ETag.',
  examples: [{ type: 'profile_changed', id: PROFILE_ID, version: 3 }],
});

export const profileDeleted = z.strictObject({ type: z.literal('profile_deleted'), id: z.uuid() }).meta({
  id: 'ProfileDeletedEvent',
  description: 'A profile is in the trash.',
  examples: [{ type: 'profile_deleted', id: PROFILE_ID }],
});

export const profilesChanged = z.strictObject({ type: z.literal('profiles_changed') }).meta({
  id: 'ProfilesChangedEvent',
  description: 'Many profiles changed at once: read the list again.',
  examples: [{ type: 'profiles_changed' }],
});

export const notificationAdded = z.strictObject({ type: z.literal('notification_added'), id: z.uuid() }).meta({
  id: 'NotificationAddedEvent',
  description: 'There is something new at `GET /v1/notifications`.',
  examples: [{ type: 'notification_added', id: PROFILE_ID }],
});

export const notificationsChanged = z.strictObject({ type: z.literal('notifications_changed') }).meta({
  id: 'NotificationsChangedEvent',
  description: 'Notifications were read or deleted: read the list again.',
  examples: [{ type: 'notifications_changed' }],
});

export const reportChanged = z.strictObject({ type: z.literal('report_changed'), id: z.uuid() }).meta({
  id: 'ReportChangedEvent',
  description: 'A report was asked for, is ready, failed or was deleted.',
  examples: [{ type: 'report_changed', id: PROFILE_ID }],
});

export const sessionEnded = z.strictObject({ type: z.literal('session_ended') }).meta({
  id: 'SessionEndedEvent',
  description: 'The session of this connection ended, and so does the connection.',
  examples: [{ type: 'session_ended' }],
});

/** What is told over a connection, each as one text. */
export const event = z
  .discriminatedUnion('type', [
    profileChanged,
    profileDeleted,
    profilesChanged,
    reportChanged,
    sessionEnded,
    notificationAdded,
    notificationsChanged,
  ])
  .meta({
    id: 'Event',
    description: 'Something that happened to what a person keeps. There may be more kinds later: leave aside those you do not know.',
    examples: [{ type: 'profile_changed', id: PROFILE_ID, version: 3 }],
  });

export type Event = z.output<typeof event>;

/** Why a connection was closed, beside the codes of RFC 6455. */
export const CLOSE_CODES = {
  /** The server stops; others may be there. */
  goingAway: 1001,
  /** It said something, and nothing is expected. */
  unexpected: 1008,
  /** Its session ended: sign in before another. */
  sessionEnded: 4401,
} as const;

export const eventTicket = z
  .strictObject({ ticket: z.string(), expiresIn: z.int().meta({ description: 'Seconds.' }) })
  .meta({ id: 'EventTicket', description: 'Opens one connection.', examples: [{ ticket: TICKET, expiresIn: 30 }] });

export const EVENT_ROUTES = {
  ticket: defineRoute({
    id: 'createEventTicket',
    method: 'POST',
    path: '/v1/events/tickets',
    tag: 'events',
    summary: 'Get a ticket for events',
    description: 'It opens one connection at `GET /v1/events`, once and within 30 seconds, so that no access token stands in an address.',
    access: 'user',
    evenUnverified: true,
    status: 201,
    answer: { type: JSON_TYPE, schemas: [eventTicket] },
    examples: [{ id: 'ticket', summary: 'A ticket', answer: { ticket: TICKET, expiresIn: 30 } }],
    errors: [...SIGNED_IN_ERRORS],
  }),
  listen: defineRoute({
    id: 'events',
    method: 'GET',
    path: '/v1/events',
    tag: 'events',
    summary: 'Hear what happens',
    description:
      'A WebSocket: the request asks to upgrade, and each text that comes is an `Event` about what its person keeps, with ids and no names. The server pings every 30 seconds and closes what does not answer, what does not keep up, and what says something itself. It closes with 1001 when it stops and with 4401 when the session ended. At most 10 connections of one person, at all servers that share a Redis. A page has to come from the origin of the service, or from one that may call it.',
    query: z.strictObject({
      ticket: z
        .string()
        .max(100)
        .exactOptional()
        .meta({ description: 'Of `POST /v1/events/tickets`.', examples: [TICKET] }),
    }),
    status: 101,
    examples: [{ id: 'listen', summary: 'With a ticket' }],
    errors: ['bad_request', 'validation_failed', 'unauthenticated', 'forbidden', 'rate_limited', 'internal', 'unavailable'],
  }),
};
