import type { Context } from '../../context.ts';
import type { Job } from '../../jobs/queue.ts';

export function challengeJobs({ challenges, database, now }: Pick<Context, 'challenges' | 'database' | 'now'>): readonly Job[] {
  return [{ name: 'challenges.forget-old', cron: '32 * * * *', run: () => challenges.forgetOld(database, now()) }];
}
