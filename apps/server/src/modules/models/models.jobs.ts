import { service } from '../../actor.ts';
import type { Context } from '../../context.ts';
import { deleteInBatches } from '../../db/in-batches.ts';
import type { Job } from '../../jobs/queue.ts';
import { keptMs, RETENTION } from '../../retention.ts';
import { deleteTokens } from './token-usage.repository.ts';

const { job } = RETENTION.modelTokens;

export function modelJobs({ database, now }: Pick<Context, 'database' | 'now'>): readonly Job[] {
  const forgetOld = () => {
    const before = new Date(now().getTime() - keptMs('modelTokens')).toISOString().slice(0, 10);
    return deleteInBatches(database, service(job), (tx, atMost) => deleteTokens(tx, before, atMost));
  };
  return [{ name: job, cron: '56 4 * * *', run: forgetOld }];
}
