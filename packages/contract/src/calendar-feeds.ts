import { z } from 'zod';
import { A_PROFILE } from './profiles.ts';
import { CALENDAR_TYPE, defineRoute, JSON_TYPE, SIGNED_IN_ERRORS, STORE_ERRORS, WRITE_ERRORS } from './route.ts';
import { moment } from './text-field.ts';

const TOKEN = 'c_8sTq1L…';
const A_FEED = { profileId: A_PROFILE.id, days: true, months: true, years: true, lang: null, createdAt: '2026-11-27T20:00:00.000Z' };
const NEW_FEED = { ...A_FEED, token: TOKEN, url: `https://numbers.example.org/v1/calendar/${TOKEN}.ics` };
const PROFILE_ID = { name: 'id', description: 'The id of a profile.', example: A_PROFILE.id };
const FEED = `/v1/profiles/${A_PROFILE.id}/calendar`;

const days = z.boolean().meta({ description: 'Every personal day, from 60 days back to 400 ahead.' });
const months = z.boolean().meta({ description: 'The first day of every personal month, from 400 days back to 400 ahead.' });
const years = z.boolean().meta({ description: 'The first day of every personal year, from 400 days back to 400 ahead.' });

/** The languages that calendars are written in. */
export const CALENDAR_LANGUAGES = ['en', 'es', 'pt', 'fr', 'de', 'hi', 'ar', 'zh'] as const;

const lang = z
  .enum(CALENDAR_LANGUAGES)
  .nullable()
  .meta({ description: 'The language of its titles. Null: that of the person, as `GET /v1/me` says, else English.' });

export const createCalendarFeedRequest = z
  .strictObject({
    days: days.exactOptional(),
    months: months.exactOptional(),
    years: years.exactOptional(),
    lang: lang.exactOptional(),
  })
  .meta({ id: 'CreateCalendarFeedRequest', description: 'What the calendar holds; by default all of it.', examples: [{ days: false }] });

const calendarFeed = z
  .strictObject({ profileId: z.uuid(), days, months, years, lang, createdAt: moment })
  .meta({ id: 'CalendarFeed', description: 'The calendar of a profile, without its secret.', examples: [A_FEED] });

const createdCalendarFeed = z
  .strictObject({
    ...calendarFeed.shape,
    token: z.string().meta({ description: 'The secret in the address. It is shown this once.' }),
    url: z.string().meta({ description: 'What a calendar subscribes to. Whoever has it can read the calendar.' }),
  })
  .meta({ id: 'CreatedCalendarFeed', description: 'A calendar with its address.', examples: [NEW_FEED] });

const A_DAY = `BEGIN:VEVENT\r\nUID:day-20261127-01938c3e-7b0a-7c2f-9c39-3a6f4d1f2b30@1numbers\r\nDTSTART;VALUE=DATE:20261127\r\nSUMMARY:Personal Day 9\r\nEND:VEVENT\r\n`;
const A_CALENDAR = `BEGIN:VCALENDAR\r\nVERSION:2.0\r\nNAME:Tom\r\n${A_DAY}END:VCALENDAR\r\n`;
const calendarText = z.string().meta({ id: 'CalendarText', description: 'iCalendar, RFC 5545.', examples: [A_CALENDAR] });

export const CALENDAR_FEED_ROUTES = {
  create: defineRoute({
    id: 'createCalendarFeed',
    method: 'POST',
    path: '/v1/profiles/{id}/calendar',
    tag: 'profiles',
    summary: 'Make a calendar of personal days',
    description:
      'An address that calendars subscribe to. A profile has one: made again, the address before it stops working. It needs a birth date to the day.',
    access: 'user',
    parameters: [PROFILE_ID],
    request: { types: [JSON_TYPE], schemas: [createCalendarFeedRequest] },
    status: 201,
    answer: { type: JSON_TYPE, schemas: [createdCalendarFeed] },
    idempotent: true,
    examples: [{ id: 'all', summary: 'Days, months and years', path: FEED, body: {}, answer: NEW_FEED }],
    errors: [...WRITE_ERRORS, ...SIGNED_IN_ERRORS, 'not_found', 'conflict', 'idempotency_in_flight', 'idempotency_mismatch'],
  }),
  get: defineRoute({
    id: 'getCalendarFeed',
    method: 'GET',
    path: '/v1/profiles/{id}/calendar',
    tag: 'profiles',
    summary: 'Whether there is a calendar',
    description: 'What it holds, without its secret. 404 where there is none.',
    access: 'user',
    parameters: [PROFILE_ID],
    answer: { type: JSON_TYPE, schemas: [calendarFeed] },
    examples: [{ id: 'one', summary: 'A calendar', path: FEED, answer: A_FEED }],
    errors: [...SIGNED_IN_ERRORS, 'not_found'],
  }),
  remove: defineRoute({
    id: 'deleteCalendarFeed',
    method: 'DELETE',
    path: '/v1/profiles/{id}/calendar',
    tag: 'profiles',
    summary: 'Take the calendar away',
    description: 'Its address stops working at once. What a calendar has read it may keep.',
    access: 'user',
    parameters: [PROFILE_ID],
    status: 204,
    examples: [{ id: 'one', summary: 'The calendar of a profile', path: FEED }],
    errors: [...SIGNED_IN_ERRORS, 'not_found'],
  }),
  read: defineRoute({
    id: 'readCalendar',
    method: 'GET',
    path: '/v1/calendar/{token}.ics',
    tag: 'profiles',
    summary: 'The calendar, for calendars',
    description:
      'All-day events, so that each is on its day in every time zone. The `ETag`, sent as `If-None-Match`, saves reading what did not change. An address that is unknown or was taken away is the same 404.',
    parameters: [{ name: 'token', description: 'The secret of a calendar.', example: TOKEN }],
    answer: { type: CALENDAR_TYPE, schemas: [calendarText] },
    ifNoneMatch: true,
    examples: [{ id: 'day', summary: 'One day of it', path: `/v1/calendar/${TOKEN}.ics`, answer: A_CALENDAR }],
    errors: [...STORE_ERRORS, 'not_found'],
  }),
};
