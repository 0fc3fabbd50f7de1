import type { Context } from '../../context.ts';
import type { Job } from '../../jobs/queue.ts';
import { MAKE_REPORT } from './reports.service.ts';

export function reportJobs({ reports, database }: Pick<Context, 'reports' | 'database'>): readonly Job[] {
  return [
    { name: MAKE_REPORT, cron: null, run: (data) => reports.make(database, data), givenUp: (data) => reports.giveUp(database, data) },
    { name: 'reports.forget-old', cron: '58 * * * *', run: () => reports.forgetOld(database) },
  ];
}
