import { emailRequest } from './accounts.ts';
import {
  A_COUNTED_USER,
  A_DEAD_LETTER,
  A_LOGGED_EVENT,
  A_USER,
  adminAuditLog,
  adminAuditQuery,
  changeRoleRequest,
  countedUser,
  deadLetterList,
  JOBS_OVERVIEW,
  jobsOverview,
  listUsersQuery,
  userList,
  VERIFICATION,
  verification,
  verificationQuery,
} from './admin.ts';
import { pageQuery } from './paging.ts';
import { defineRoute, JSON_TYPE, SIGNED_IN_ERRORS, WRITE_ERRORS } from './route.ts';

const USER_ID = { name: 'id', description: 'The id of an account.', example: A_USER.id };
const LETTER_ID = { name: 'id', description: 'The id of a dead letter.', example: A_DEAD_LETTER.id };
const ONE_USER = `/v1/admin/users/${A_USER.id}`;
const ONE_LETTER = `/v1/admin/jobs/dead-letters/${A_DEAD_LETTER.id}`;
const QUERY_ERRORS = [...SIGNED_IN_ERRORS, 'validation_failed'] as const;
const ONE_ERRORS = [...SIGNED_IN_ERRORS, 'not_found'] as const;
const answer = <const Schema>(schema: Schema) => ({ type: JSON_TYPE, schemas: [schema] }) as const;

const USER_ROUTES = {
  listUsers: defineRoute({
    id: 'adminListUsers',
    method: 'GET',
    path: '/v1/admin/users',
    tag: 'admin',
    summary: 'Look for accounts',
    description: 'Only admins who signed in; no key.',
    access: 'admin',
    query: listUsersQuery,
    answer: answer(userList),
    examples: [{ id: 'all', summary: 'The newest accounts', answer: { items: [A_USER], nextCursor: null } }],
    errors: QUERY_ERRORS,
  }),
  findUser: defineRoute({
    id: 'adminFindUser',
    method: 'POST',
    path: '/v1/admin/users/search',
    tag: 'admin',
    summary: 'Find an account by its address',
    description:
      'By the whole address, in any case. Parts are not found: addresses are sealed. It is sent in the body, as no address stands in an address.',
    access: 'admin',
    request: { types: [JSON_TYPE], schemas: [emailRequest] },
    answer: answer(userList),
    examples: [{ id: 'ada', summary: 'One account', body: { email: A_USER.email }, answer: { items: [A_USER], nextCursor: null } }],
    errors: [...WRITE_ERRORS, ...SIGNED_IN_ERRORS],
  }),
  getUser: defineRoute({
    id: 'adminGetUser',
    method: 'GET',
    path: '/v1/admin/users/{id}',
    tag: 'admin',
    summary: 'Look at an account',
    description: 'How many profiles there are, and nothing of what is in them.',
    access: 'admin',
    parameters: [USER_ID],
    answer: answer(countedUser),
    examples: [{ id: 'one', summary: 'One account', path: ONE_USER, answer: A_COUNTED_USER }],
    errors: ONE_ERRORS,
  }),
  disableUser: defineRoute({
    id: 'adminDisableUser',
    method: 'POST',
    path: '/v1/admin/users/{id}/disable',
    tag: 'admin',
    summary: 'Disable an account',
    description:
      'Ends its sessions, and its keys work no longer, within five seconds everywhere. Nothing is deleted. Nobody disables themselves. It is written into both logs.',
    access: 'admin',
    parameters: [USER_ID],
    answer: answer(countedUser),
    examples: [
      {
        id: 'one',
        summary: 'One account',
        path: `${ONE_USER}/disable`,
        answer: { ...A_COUNTED_USER, status: 'disabled', disabledAt: '2026-11-28T09:00:00.000Z' },
      },
    ],
    errors: [...ONE_ERRORS, 'conflict'],
  }),
  enableUser: defineRoute({
    id: 'adminEnableUser',
    method: 'POST',
    path: '/v1/admin/users/{id}/enable',
    tag: 'admin',
    summary: 'Enable an account again',
    description: 'The person may sign in again, and keys that were not revoked work again. It is written into both logs.',
    access: 'admin',
    parameters: [USER_ID],
    answer: answer(countedUser),
    examples: [{ id: 'one', summary: 'One account', path: `${ONE_USER}/enable`, answer: A_COUNTED_USER }],
    errors: ONE_ERRORS,
  }),
  changeRole: defineRoute({
    id: 'adminChangeRole',
    method: 'PATCH',
    path: '/v1/admin/users/{id}',
    tag: 'admin',
    summary: 'Change what an account may do',
    description: 'Makes an admin of somebody, or no longer one. Nobody changes their own role. It is written into both logs.',
    access: 'admin',
    parameters: [USER_ID],
    request: { types: [JSON_TYPE], schemas: [changeRoleRequest] },
    answer: answer(countedUser),
    examples: [{ id: 'admin', summary: 'An admin', path: ONE_USER, body: { role: 'admin' }, answer: { ...A_COUNTED_USER, role: 'admin' } }],
    errors: [...WRITE_ERRORS, ...ONE_ERRORS, 'conflict'],
  }),
};

const JOB_ROUTES = {
  jobs: defineRoute({
    id: 'adminJobs',
    method: 'GET',
    path: '/v1/admin/jobs',
    tag: 'admin',
    summary: 'See how the jobs stand',
    description: 'What waits, runs and failed of each job, and when each is done.',
    access: 'admin',
    answer: answer(jobsOverview),
    examples: [{ id: 'all', summary: 'Every job', answer: JOBS_OVERVIEW }],
    errors: SIGNED_IN_ERRORS,
  }),
  deadLetters: defineRoute({
    id: 'adminListDeadLetters',
    method: 'GET',
    path: '/v1/admin/jobs/dead-letters',
    tag: 'admin',
    summary: 'List the dead letters',
    description: 'Jobs that failed for good, after every try. They are kept for 30 days.',
    access: 'admin',
    query: pageQuery,
    answer: answer(deadLetterList),
    examples: [{ id: 'all', summary: 'The last of them', answer: { items: [A_DEAD_LETTER], nextCursor: null } }],
    errors: QUERY_ERRORS,
  }),
  retryDeadLetter: defineRoute({
    id: 'adminRetryDeadLetter',
    method: 'POST',
    path: '/v1/admin/jobs/dead-letters/{id}/retry',
    tag: 'admin',
    summary: 'Try a dead letter again',
    description: 'Puts the job back into its queue. Refused where the same job waits or runs already.',
    access: 'admin',
    parameters: [LETTER_ID],
    status: 204,
    examples: [{ id: 'one', summary: 'One job', path: `${ONE_LETTER}/retry` }],
    errors: [...ONE_ERRORS, 'conflict'],
  }),
  deleteDeadLetter: defineRoute({
    id: 'adminDeleteDeadLetter',
    method: 'DELETE',
    path: '/v1/admin/jobs/dead-letters/{id}',
    tag: 'admin',
    summary: 'Delete a dead letter',
    description: 'What it would have done is done the next time the job is due.',
    access: 'admin',
    parameters: [LETTER_ID],
    status: 204,
    examples: [{ id: 'one', summary: 'One job', path: ONE_LETTER }],
    errors: ONE_ERRORS,
  }),
};

const LOG_ROUTES = {
  audit: defineRoute({
    id: 'adminListAuditEvents',
    method: 'GET',
    path: '/v1/admin/audit',
    tag: 'admin',
    summary: 'Read the logs of all accounts',
    description: 'Ids and codes. From where somebody came only the person can read.',
    access: 'admin',
    query: adminAuditQuery,
    answer: answer(adminAuditLog),
    examples: [{ id: 'last', summary: 'What was done last', answer: { items: [A_LOGGED_EVENT], nextCursor: null } }],
    errors: QUERY_ERRORS,
  }),
  verifyAudit: defineRoute({
    id: 'adminVerifyAudit',
    method: 'GET',
    path: '/v1/admin/audit/verification',
    tag: 'admin',
    summary: 'Verify the log',
    description:
      'Looks whether events were edited, deleted, swapped or cut off. One request reads up to 20,000 events; the command `audit verify` reads all.',
    access: 'admin',
    query: verificationQuery,
    answer: answer(verification),
    examples: [{ id: 'all', summary: 'All is well', answer: VERIFICATION }],
    errors: QUERY_ERRORS,
  }),
};

export const ADMIN_ROUTES = { ...USER_ROUTES, ...JOB_ROUTES, ...LOG_ROUTES };
