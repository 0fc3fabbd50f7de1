import type { Context } from '../context.ts';
import { forgetOldKeys } from '../db/idempotency-keys.ts';
import { accountJobs } from '../modules/accounts/index.ts';
import { privacyJobs } from '../modules/privacy/index.ts';
import { profileJobs } from '../modules/profiles/index.ts';
import { sessionJobs } from '../modules/sessions/index.ts';
import type { Job } from './queue.ts';

/** Everything the server does by itself: by the clock each hour, each job at a minute of its own, or when it is asked for. */
export function jobsOf(context: Context): readonly Job[] {
  const { database, now } = context;
  return [
    ...profileJobs(context),
    ...sessionJobs(context),
    ...accountJobs(context),
    ...privacyJobs(context),
    { name: 'idempotency-keys.forget-old', cron: '27 * * * *', run: () => forgetOldKeys(database, now()) },
  ];
}
