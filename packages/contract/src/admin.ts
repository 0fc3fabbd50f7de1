import { z } from 'zod';
import { email } from './accounts.ts';
import { AN_EVENT, AUDIT_ACTIONS, eventFields } from './audit.ts';
import { cursor, limit, nextCursor } from './paging.ts';
import { moment } from './text-field.ts';

const ROLES = ['user', 'admin'] as const;
const STATUSES = ['active', 'disabled'] as const;

export const A_USER = {
  id: '01938c3e-7b0a-7c2f-9c39-3a6f4d1f2b11',
  email: 'ada@example.org',
  emailVerified: true,
  role: 'user' as const,
  status: 'active' as const,
  disabledAt: null,
  createdAt: '2026-11-27T20:00:00.000Z',
};
export const A_COUNTED_USER = { ...A_USER, counts: { profiles: 12, sessions: 2, apiKeys: 1 } };

const userFields = {
  id: z.uuid(),
  email,
  emailVerified: z.boolean(),
  role: z.enum(ROLES),
  status: z.enum(STATUSES),
  disabledAt: moment.nullable(),
  createdAt: moment,
};
const listedUser = z
  .strictObject(userFields)
  .meta({ id: 'AdminUser', description: 'An account, as an admin sees it.', examples: [A_USER] });

export const countedUser = z
  .strictObject({
    ...userFields,
    counts: z
      .strictObject({ profiles: z.int(), sessions: z.int(), apiKeys: z.int() })
      .meta({ description: 'How many there are, the trash left out. What is in them no admin sees.' }),
  })
  .meta({ id: 'AdminUserWithCounts', description: 'An account and how much it keeps.', examples: [A_COUNTED_USER] });

export const userList = z
  .strictObject({ items: z.array(listedUser), nextCursor })
  .meta({ id: 'AdminUserList', description: 'A page of accounts, the newest first.', examples: [{ items: [A_USER], nextCursor: null }] });

export const listUsersQuery = z.strictObject({
  limit,
  cursor,
  role: z.enum(ROLES).exactOptional().meta({ description: 'Only accounts with this role.' }),
  status: z.enum(STATUSES).exactOptional().meta({ description: 'Only accounts that may sign in, or only those that may not.' }),
});

export const changeRoleRequest = z
  .strictObject({ role: z.enum(ROLES) })
  .meta({ id: 'ChangeRoleRequest', description: 'What the account may do from now on.', examples: [{ role: 'admin' }] });

export const JOBS_OVERVIEW = {
  queues: [{ name: 'profiles.purge-trash', waiting: 0, running: 0, failed: 0 }],
  schedules: [{ name: 'profiles.purge-trash', cron: '7 * * * *' }],
  deadLetters: 1,
};
const count = z.int().min(0);
export const jobsOverview = z
  .strictObject({
    queues: z.array(
      z.strictObject({
        name: z.string(),
        waiting: count,
        running: count,
        failed: count.meta({ description: 'Of those that are still kept.' }),
      }),
    ),
    schedules: z.array(z.strictObject({ name: z.string(), cron: z.string().meta({ description: 'In UTC.' }) })),
    deadLetters: count.meta({ description: 'Jobs that failed for good and wait for somebody to look.' }),
  })
  .meta({ id: 'JobsOverview', description: 'How the jobs stand.', examples: [JOBS_OVERVIEW] });

export const A_DEAD_LETTER = {
  id: '01938c3e-7b0a-7c2f-9c39-3a6f4d1f2b13',
  job: 'profiles.purge-trash',
  reason: 'Error 23505',
  failedAt: '2026-11-27T20:00:00.000Z',
};
const deadLetter = z
  .strictObject({
    id: z.uuid(),
    job: z.string().nullable(),
    reason: z
      .string()
      .nullable()
      .meta({ description: 'The kind of the failure; messages are not kept, they may name what stands in a row.' }),
    failedAt: moment,
  })
  .meta({ id: 'DeadLetter', description: 'A job that failed for good.', examples: [A_DEAD_LETTER] });

export const deadLetterList = z.strictObject({ items: z.array(deadLetter), nextCursor }).meta({
  id: 'DeadLetterList',
  description: 'A page of jobs that failed for good, the last first.',
  examples: [{ items: [A_DEAD_LETTER], nextCursor: null }],
});

export const A_LOGGED_EVENT = { ...AN_EVENT, userId: A_USER.id };
const loggedEvent = z.strictObject({ ...eventFields, userId: z.uuid().meta({ description: 'Whose log it stands in.' }) }).meta({
  id: 'AdminAuditEvent',
  description: 'Something that was done to an account, without from where.',
  examples: [A_LOGGED_EVENT],
});

export const adminAuditLog = z.strictObject({ items: z.array(loggedEvent), nextCursor }).meta({
  id: 'AdminAuditLog',
  description: 'A page of the logs of all accounts, what was done last first.',
  examples: [{ items: [A_LOGGED_EVENT], nextCursor: null }],
});

const userId = z
  .uuid()
  .exactOptional()
  .meta({ description: 'Only the log of this account; it may be gone.', examples: ['0198c5b2-3f6e-7c1a-9c0e-0d3f5a1b2c4d'] });
export const adminAuditQuery = z.strictObject({
  limit,
  cursor,
  userId,
  action: z.enum(AUDIT_ACTIONS).exactOptional().meta({ description: 'Only what was done in this way.' }),
});
export const verificationQuery = z.strictObject({ userId });

export const VERIFICATION = {
  isComplete: true,
  accounts: 3,
  events: 41,
  anchor: { seq: 7, at: '2026-11-27T20:03:00.000Z', accounts: 3, events: 40 },
  problems: [],
};
const PROBLEMS = [
  'changed',
  'missing',
  'inserted',
  'truncated',
  'head_changed',
  'anchor_changed',
  'anchor_missing',
  'anchored_changed',
  'rolled_back',
] as const;
export const verification = z
  .strictObject({
    isComplete: z.boolean().meta({ description: 'False where there were more events than one request reads.' }),
    accounts: count,
    events: count,
    anchor: z
      .strictObject({ seq: z.int(), at: moment, accounts: count, events: count })
      .nullable()
      .meta({ description: 'The last time the ends of all logs were signed together.' }),
    problems: z
      .array(z.strictObject({ code: z.enum(PROBLEMS), userId: z.uuid().nullable(), seq: z.int().nullable() }))
      .meta({ description: 'Where the log is not as it was written, the first hundred. Empty where all is well.' }),
  })
  .meta({ id: 'AuditVerification', description: 'Whether the log is as it was written.', examples: [VERIFICATION] });
