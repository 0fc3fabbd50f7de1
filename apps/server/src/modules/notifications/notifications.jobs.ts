import type { Context } from '../../context.ts';
import type { Job } from '../../jobs/queue.ts';

export function notificationJobs({ notifications, database, now }: Pick<Context, 'notifications' | 'database' | 'now'>): readonly Job[] {
  return [{ name: 'notifications.forget-old', cron: '34 * * * *', run: () => notifications.forgetOld(database, now()) }];
}
