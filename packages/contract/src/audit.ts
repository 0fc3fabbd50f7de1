import { z } from 'zod';
import { nextCursor, pageQuery } from './paging.ts';
import { defineRoute, JSON_TYPE, SIGNED_IN_ERRORS } from './route.ts';
import { moment } from './text-field.ts';

/** What can be done to an account and is written down. Codes stay for ever: they stand in logs that nothing changes. */
export const AUDIT_ACTIONS = [
  'registered',
  'signed_in',
  'sign_in_failed',
  'signed_out',
  'session_ended',
  'sessions_ended',
  'refresh_token_reused',
  'password_changed',
  'password_reset_asked',
  'password_reset',
  'totp_enabled',
  'totp_disabled',
  'recovery_codes_made',
  'passkey_added',
  'passkey_removed',
  'identity_linked',
  'identity_unlinked',
  'email_change_asked',
  'email_changed',
  'email_verified',
  'preferences_changed',
  'api_key_created',
  'api_key_rotated',
  'api_key_revoked',
  'profile_created',
  'profile_changed',
  'profile_deleted',
  'profiles_deleted',
  'profile_restored',
  'profiles_purged',
  'trash_emptied',
  'profiles_imported',
  'profiles_exported',
  'share_created',
  'share_revoked',
  'calendar_created',
  'calendar_revoked',
  'history_cleared',
  'conversation_created',
  'conversation_deleted',
  'chat_fact_deleted',
  'admin_made',
  'role_changed',
  'user_disabled',
  'user_enabled',
  'job_retried',
  'job_deleted',
  'export_asked',
  'export_downloaded',
  'report_asked',
  'report_downloaded',
  'report_deleted',
  'erasure_asked',
  'erasure_undone',
  'erased',
  'consent_given',
  'consent_withdrawn',
  'notifications_changed',
  'passage_marked',
  'passage_unmarked',
] as const;
export type AuditAction = (typeof AUDIT_ACTIONS)[number];

/** What something can be done to. */
export const AUDIT_TARGETS = [
  'user',
  'session',
  'api_key',
  'profile',
  'conversation',
  'share',
  'calendar',
  'job',
  'export',
  'report',
] as const;
export type AuditTarget = (typeof AUDIT_TARGETS)[number];

export const AUDIT_ACTORS = ['anonymous', 'user', 'api_key', 'service'] as const;

export const AN_EVENT = {
  id: '01938c3e-7b0a-7c2f-9c39-3a6f4d1f2b10',
  seq: 12,
  at: '2026-11-27T20:00:00.000Z',
  action: 'signed_in' as const,
  actor: { kind: 'user' as const, userId: '01938c3e-7b0a-7c2f-9c39-3a6f4d1f2b11', via: '01938c3e-7b0a-7c2f-9c39-3a6f4d1f2b12' },
  target: { kind: 'session' as const, id: '01938c3e-7b0a-7c2f-9c39-3a6f4d1f2b12' },
  details: {},
};
const OWN_EVENT = { ...AN_EVENT, origin: { ip: '203.0.113.7', userAgent: 'Mozilla/5.0' } };

const actor = z.strictObject({
  kind: z.enum(AUDIT_ACTORS),
  userId: z.uuid().nullable(),
  via: z.string().nullable().meta({ description: 'The session or the key it was done with, or the part of the service that did it.' }),
});

export const eventFields = {
  id: z.uuid(),
  seq: z.int().min(1).meta({ description: 'Counted from 1 in the log of each person, without a gap.' }),
  at: moment,
  action: z.enum(AUDIT_ACTIONS).meta({ description: 'What was done.' }),
  actor: actor.meta({ description: 'Who did it.' }),
  target: z
    .strictObject({ kind: z.enum(AUDIT_TARGETS), id: z.string() })
    .nullable()
    .meta({ description: 'What it was done to, where that is one thing.' }),
  details: z
    .record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()]))
    .meta({ description: 'Codes, ids and counts; never names, dates or addresses.' }),
};

const origin = z
  .strictObject({ ip: z.string(), userAgent: z.string().nullable() })
  .nullable()
  .meta({ description: 'From where, of what has to do with signing in. Only the person can read it.' });

const ownEvent = z
  .strictObject({ ...eventFields, origin })
  .meta({ id: 'AuditEvent', description: 'Something that was done to an account.', examples: [OWN_EVENT] });

const ownLog = z.strictObject({ items: z.array(ownEvent), nextCursor }).meta({
  id: 'AuditLog',
  description: 'A page of the log, what was done last first.',
  examples: [{ items: [OWN_EVENT], nextCursor: null }],
});

export const AUDIT_ROUTES = {
  mine: defineRoute({
    id: 'listMyAuditEvents',
    method: 'GET',
    path: '/v1/me/audit',
    tag: 'accounts',
    summary: 'Read the log of my account',
    description:
      'What was done to the account and what is kept in it, by whom and with which session or key. Nothing in it can be changed or deleted.',
    access: 'user',
    query: pageQuery,
    answer: { type: JSON_TYPE, schemas: [ownLog] },
    examples: [{ id: 'last', summary: 'The last page', answer: { items: [OWN_EVENT], nextCursor: null } }],
    errors: [...SIGNED_IN_ERRORS, 'validation_failed'],
  }),
};
