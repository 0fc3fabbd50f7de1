import type { Context } from '../../context.ts';
import type { Job } from '../../jobs/queue.ts';

export function conversationJobs({ conversations, database, now }: Pick<Context, 'conversations' | 'database' | 'now'>): readonly Job[] {
  return [{ name: 'conversations.forget-old', cron: '51 * * * *', run: () => conversations.forgetOld(database, now()) }];
}
