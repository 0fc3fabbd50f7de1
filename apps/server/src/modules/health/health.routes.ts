import type { FastifyPluginCallback } from 'fastify';
import type { Context } from '../../context.ts';
import { AppError } from '../../errors.ts';

/** Alive as long as the process runs; ready until it begins to shut down, while what it needs answers. A Redis only makes it better. */
export function healthRoutes({ database, shared }: Pick<Context, 'database' | 'shared'>): FastifyPluginCallback {
  return (scope, _options, done) => {
    scope.get('/healthz', (_request, reply) => reply.header('cache-control', 'no-store').send({ status: 'ok' }));
    scope.get('/readyz', async (_request, reply) => {
      if (scope.isClosing()) throw new AppError('unavailable', 'The server is shutting down.');
      await database.ping().catch(() => {
        throw new AppError('unavailable', 'The database does not answer. Calculations work; what is kept does not.');
      });
      return reply.header('cache-control', 'no-store').send({
        status: 'ready',
        dependencies: { database: 'up', ...(shared.redis !== null && { redis: shared.redis() }) },
      });
    });
    done();
  };
}
