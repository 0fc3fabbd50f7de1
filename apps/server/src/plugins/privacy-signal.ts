import type { FastifyInstance } from 'fastify';
import { LRUCache } from 'lru-cache';
import type { Context } from '../context.ts';

const MAX_KNOWN = 50_000;

/**
 * Global Privacy Control: a browser that sends `Sec-GPC: 1` refuses that data is sold or shared. Nothing is, so nothing has to be
 * switched off; who is signed in finds the refusal among the consents, written down once.
 */
export function privacySignal(app: FastifyInstance, { privacy, database }: Pick<Context, 'privacy' | 'database'>): void {
  const known = new LRUCache<string, true>({ max: MAX_KNOWN });
  app.addHook('onSend', (request, reply, _payload, done) => {
    const { userId } = request;
    if (request.headers['sec-gpc'] !== '1' || userId === null || reply.statusCode >= 400 || known.has(userId)) done();
    // What fails is said again by the next request.
    else
      privacy
        .noteGpc(database, userId)
        .then(
          () => known.set(userId, true),
          () => undefined,
        )
        .then(() => done());
  });
}
