import type { Context } from '../../context.ts';
import type { Job } from '../../jobs/queue.ts';

export function sessionJobs({ sessions, database, now }: Pick<Context, 'sessions' | 'database' | 'now'>): readonly Job[] {
  return [
    { name: 'sessions.forget-ended', cron: '12 * * * *', run: () => sessions.forgetEnded(database, now()) },
    { name: 'sessions.forget-refresh-tokens', cron: '17 * * * *', run: () => sessions.forgetRefreshTokens(database, now()) },
  ];
}
