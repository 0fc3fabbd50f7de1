import type { Context } from '../../context.ts';
import type { Job } from '../../jobs/queue.ts';
import { keptMs } from '../../retention.ts';
import { MAKE_EXPORT } from './exports.service.ts';

export function privacyJobs({ privacy, database, mailer, now }: Pick<Context, 'privacy' | 'database' | 'mailer' | 'now'>): readonly Job[] {
  return [
    {
      name: MAKE_EXPORT,
      cron: null,
      run: (data) => privacy.makeExport(database, data),
      givenUp: (data) => privacy.giveUpExport(database, data),
    },
    { name: 'exports.forget-old', cron: '41 * * * *', run: () => privacy.forgetExports(database) },
    { name: 'accounts.erase-due', cron: '44 * * * *', run: () => privacy.eraseDue(database) },
    { name: 'outbox.forget-old', cron: '46 * * * *', run: () => mailer.forgetOld(new Date(now().getTime() - keptMs('outbox'))) },
  ];
}
