import type { Context } from '../../context.ts';
import type { Job } from '../../jobs/queue.ts';

export function profileJobs({ profiles, database, now }: Pick<Context, 'profiles' | 'database' | 'now'>): readonly Job[] {
  return [{ name: 'profiles.purge-trash', cron: '7 * * * *', run: () => profiles.purgeTrash(database, now()) }];
}
