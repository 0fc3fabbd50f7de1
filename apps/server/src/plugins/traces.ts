import type { FastifyInstance } from 'fastify';
import type { RequestSpan, Tracing } from '../telemetry/tracing.ts';

/** A span for each request: the route and not the address, which may hold what is nobody's business. */
export function traceRequests(app: FastifyInstance, tracing: Tracing | null): void {
  if (tracing === null) return;
  const spans = new WeakMap<object, RequestSpan>();
  app.addHook('onRequest', (request, _reply, done) => {
    spans.set(request, tracing.request(request.method, request.headers));
    done();
  });
  // Not before: what is called when a body has arrived knows nothing of what was going on when the request did.
  app.addHook('preHandler', (request, _reply, done) => {
    const span = spans.get(request);
    if (span === undefined) done();
    else span.within(done);
  });
  app.addHook('onResponse', (request, reply, done) => {
    const route = request.routeOptions.url ?? 'unknown';
    spans.get(request)?.end({ route, status: reply.statusCode, requestId: request.id });
    done();
  });
}
