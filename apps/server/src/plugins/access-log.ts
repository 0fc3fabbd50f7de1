import type { FastifyInstance } from 'fastify';

/** One line for each answer at the level `info`: the route and who was let in, never the address, its query or a body. */
export function accessLog(app: FastifyInstance): void {
  if (!['info', 'debug', 'trace'].includes(app.log.level)) return;
  app.addHook('onResponse', (request, reply, done) => {
    request.log.info({
      requestId: request.id,
      method: request.method,
      route: request.routeOptions.url ?? 'unknown',
      status: reply.statusCode,
      ...(request.userId !== null && { userId: request.userId }),
      ms: Math.round(reply.elapsedTime * 10) / 10,
    });
    done();
  });
}
