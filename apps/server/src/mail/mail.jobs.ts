import { service } from '../actor.ts';
import type { Context } from '../context.ts';
import { deleteInBatches } from '../db/in-batches.ts';
import type { Job } from '../jobs/queue.ts';
import { deleteGivenUp } from './outgoing-mails.repository.ts';

/** How long a mail that could not be sent can still be looked at. */
const GIVEN_UP_MS = 30 * 24 * 60 * 60 * 1000;

export function mailJobs({ database, now }: Pick<Context, 'database' | 'now'>): readonly Job[] {
  const forget = () => {
    const before = new Date(now().getTime() - GIVEN_UP_MS);
    return deleteInBatches(database, service('mail'), (tx, atMost) => deleteGivenUp(tx, before, atMost));
  };
  return [{ name: 'mails.forget-given-up', cron: '2 * * * *', run: forget }];
}
