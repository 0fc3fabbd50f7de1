import { Server as NetServer } from 'node:net';
import { setImmediate, setTimeout as sleep } from 'node:timers/promises';
import type { FastifyInstance } from 'fastify';

declare module 'fastify' {
  interface FastifyInstance {
    /** True from the moment the app was told to close: what is in flight is finished, and nothing new is begun. */
    isClosing: () => boolean;
    /**
     * Before `close`, which cuts connections that seem idle, though a request may be on its way: lets nobody new in, answers what comes
     * over connections that are there, ends each with its answer, and returns when nobody has asked for a moment.
     */
    drain: () => Promise<void>;
  }
}

const QUIET_MS = 200;
const LONGEST_DRAIN_MS = 3_000;
const LOOK_MS = 50;

/** Ends each connection once its answer is out, as a connection that is kept alive would hold the process for a minute. */
export function closeConnectionsWhenDone(app: FastifyInstance): void {
  let closing = false;
  let askedAt = 0;
  app.decorate('isClosing', () => closing);
  const begin = () => {
    if (closing) return;
    closing = true;
    // Only now, and below the routes: a hook would be called for every request of a life.
    app.server.prependListener('request', (_request, response) => {
      askedAt = performance.now();
      response.shouldKeepAlive = false;
    });
  };
  app.decorate('drain', async () => {
    begin();
    askedAt = performance.now();
    // The server of HTTP would cut connections at once; this is the listening alone.
    NetServer.prototype.close.call(app.server);
    for (const end = askedAt + LONGEST_DRAIN_MS; performance.now() < Math.min(end, askedAt + QUIET_MS); ) {
      await sleep(LOOK_MS);
      // What came while this process was not given any time is read first.
      await setImmediate();
    }
  });
  app.addHook('preClose', (done) => {
    begin();
    done();
  });
  app.addHook('onResponse', (request, _reply, done) => {
    if (closing) request.raw.socket.end();
    done();
  });
}
