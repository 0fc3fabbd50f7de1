import type { Context } from '../../context.ts';
import type { Job } from '../../jobs/queue.ts';

export function historyJobs({ history, database, now }: Pick<Context, 'history' | 'database' | 'now'>): readonly Job[] {
  return [{ name: 'history.forget-old', cron: '42 * * * *', run: () => history.forgetOld(database, now()) }];
}
