import type { Context } from '../context.ts';
import { forgetOldKeys } from '../db/idempotency-keys.ts';
import { makePartitionsAt } from '../db/partitions.ts';
import { mailJobs } from '../mail/index.ts';
import { accountJobs } from '../modules/accounts/index.ts';
import { apiKeyJobs } from '../modules/api-keys/index.ts';
import { auditJobs } from '../modules/audit/index.ts';
import { challengeJobs } from '../modules/challenges/index.ts';
import { conversationJobs } from '../modules/conversations/index.ts';
import { historyJobs } from '../modules/history/index.ts';
import { modelJobs } from '../modules/models/index.ts';
import { notificationJobs } from '../modules/notifications/index.ts';
import { privacyJobs } from '../modules/privacy/index.ts';
import { profileJobs } from '../modules/profiles/index.ts';
import { reportJobs } from '../modules/reports/index.ts';
import { sessionJobs } from '../modules/sessions/index.ts';
import { shareJobs } from '../modules/shares/index.ts';
import type { Job } from './queue.ts';

/**
 * Everything the server does by itself: by the clock, each job at a minute of its own, or when it is asked for. `ownerUrl` is the database
 * as the owner of its tables.
 */
export function jobsOf(context: Context, ownerUrl: string): readonly Job[] {
  const { database, now } = context;
  return [
    ...profileJobs(context),
    ...sessionJobs(context),
    ...accountJobs(context),
    ...mailJobs(context),
    ...apiKeyJobs(context),
    ...shareJobs(context),
    ...historyJobs(context),
    ...conversationJobs(context),
    ...challengeJobs(context),
    ...notificationJobs(context),
    ...modelJobs(context),
    ...auditJobs(context),
    ...privacyJobs(context),
    ...reportJobs(context),
    { name: 'idempotency-keys.forget-old', cron: '27 * * * *', run: () => forgetOldKeys(database, now()) },
    { name: 'partitions.make-ahead', cron: '47 3 * * *', run: () => makePartitionsAt(ownerUrl, now()) },
  ];
}
