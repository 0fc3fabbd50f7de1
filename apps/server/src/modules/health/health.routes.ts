import type { FastifyPluginCallback } from 'fastify';
import type { Context } from '../../context.ts';
import { NotReady } from '../../errors.ts';

/** Alive as long as the process runs; ready until it begins to shut down, while what it needs answers. A Redis only makes it better. */
export function healthRoutes({ database, shared }: Pick<Context, 'database' | 'shared'>): FastifyPluginCallback {
  return (scope, _options, done) => {
    scope.get('/healthz', (_request, reply) => reply.header('cache-control', 'no-store').send({ status: 'ok' }));
    scope.get('/readyz', async (_request, reply) => {
      const isThere = await database.ping().then(
        () => true,
        () => false,
      );
      const redis = shared.redis !== null && { redis: shared.redis() };
      const dependencies = { database: isThere ? 'up' : 'away', ...redis } as const;
      if (scope.isClosing()) throw new NotReady('The server is shutting down.', dependencies);
      if (!isThere) throw new NotReady('The database does not answer. Calculations work; what is kept does not.', dependencies);
      return reply.header('cache-control', 'no-store').send({ status: 'ready', dependencies });
    });
    done();
  };
}
