import type { Context } from '../../context.ts';
import type { Job } from '../../jobs/queue.ts';
import { forgetTokens } from './single-use-tokens.ts';

export function accountJobs({ database, now }: Pick<Context, 'database' | 'now'>): readonly Job[] {
  return [{ name: 'accounts.forget-tokens', cron: '22 * * * *', run: () => forgetTokens(database, now()) }];
}
