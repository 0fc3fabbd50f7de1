import type { Context } from '../../context.ts';
import type { Job } from '../../jobs/queue.ts';

export function apiKeyJobs({ apiKeys, database, now }: Pick<Context, 'apiKeys' | 'database' | 'now'>): readonly Job[] {
  return [{ name: 'api-keys.forget-usage', cron: '52 4 * * *', run: () => apiKeys.usage.forgetOld(database, now()) }];
}
