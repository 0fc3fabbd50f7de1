import type { FastifyInstance } from 'fastify';

declare module 'fastify' {
  interface FastifyInstance {
    /** True from the moment the app was told to close: what is in flight is finished, and nothing new is begun. */
    isClosing: () => boolean;
  }
}

/** Ends each connection once its answer is out, as a connection that is kept alive would hold the process for a minute. */
export function closeConnectionsWhenDone(app: FastifyInstance): void {
  let closing = false;
  app.decorate('isClosing', () => closing);
  app.addHook('preClose', (done) => {
    closing = true;
    done();
  });
  app.addHook('onResponse', (request, _reply, done) => {
    if (closing) request.raw.socket.end();
    done();
  });
}
