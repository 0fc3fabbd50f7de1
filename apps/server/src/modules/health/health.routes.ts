import type { FastifyPluginCallback } from 'fastify';
import { AppError } from '../../errors.ts';

/** Alive as long as the process runs; ready until it begins to shut down. */
export function healthRoutes(): FastifyPluginCallback {
  return (scope, _options, done) => {
    scope.get('/healthz', (_request, reply) => reply.header('cache-control', 'no-store').send({ status: 'ok' }));
    scope.get('/readyz', (_request, reply) => {
      if (scope.isClosing()) throw new AppError('unavailable', 'The server is shutting down.');
      return reply.header('cache-control', 'no-store').send({ status: 'ready' });
    });
    done();
  };
}
