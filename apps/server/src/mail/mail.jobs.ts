import { service } from '../actor.ts';
import type { Context } from '../context.ts';
import { deleteInBatches } from '../db/in-batches.ts';
import type { Job } from '../jobs/queue.ts';
import { keptMs } from '../retention.ts';
import { deleteGivenUp } from './outgoing-mails.repository.ts';

export function mailJobs({ database, now }: Pick<Context, 'database' | 'now'>): readonly Job[] {
  const forget = () => {
    const before = new Date(now().getTime() - keptMs('givenUpMails'));
    return deleteInBatches(database, service('mail'), (tx, atMost) => deleteGivenUp(tx, before, atMost));
  };
  return [{ name: 'mails.forget-given-up', cron: '2 * * * *', run: forget }];
}
