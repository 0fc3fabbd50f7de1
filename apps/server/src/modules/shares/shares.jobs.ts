import type { Context } from '../../context.ts';
import type { Job } from '../../jobs/queue.ts';

export function shareJobs({ shares, database, now }: Pick<Context, 'shares' | 'database' | 'now'>): readonly Job[] {
  return [{ name: 'shares.forget-expired', cron: '37 * * * *', run: () => shares.forgetExpired(database, now()) }];
}
