import { CLOSE_CODES, EVENT_ROUTES } from '@1numbers/contract';
import type { FastifyPluginCallback } from 'fastify';
import type { WebSocket } from 'ws';
import type { Context } from '../../context.ts';
import { AppError } from '../../errors.ts';
import { takeJson } from '../../plugins/json-body.ts';
import { route, upgradingRoute } from '../../plugins/route.ts';
import { refuseOtherOrigins, webSockets } from '../../plugins/web-socket.ts';
import type { Listener } from './events.service.ts';
import type { Connection } from './hub.ts';

export function eventRoutes(context: Context): FastifyPluginCallback {
  const { events, database } = context;
  return (scope, _options, done) => {
    takeJson(scope, context.arrivalTimeoutMs);
    webSockets(scope);
    scope.addHook('preClose', () => events.close());

    route(scope, context, EVENT_ROUTES.ticket, ({ ctx }) => events.ticket(ctx));

    upgradingRoute(scope, context, EVENT_ROUTES.listen, async ({ query: { ticket = '' }, request }) => {
      if (scope.isClosing()) throw new AppError('unavailable', 'The server is shutting down.');
      refuseOtherOrigins(request, context);
      const { place, ...listener } = await events.redeem(database, ticket);
      // However it ends, and if it never becomes a WebSocket.
      const { socket: line } = request.raw;
      if (line.destroyed) place.leave();
      else line.once('close', place.leave);
      return (socket) => takeUp(context, listener, socket);
    });
    done();
  };
}

function takeUp({ events, database }: Context, { userId, sessionId }: Listener, socket: WebSocket): void {
  const connection: Connection = {
    userId,
    sessionId,
    isAlive: true,
    send: (text) => socket.send(text),
    waiting: () => socket.bufferedAmount,
    ping: () => socket.ping(),
    close: (reason) => socket.close(CLOSE_CODES[reason]),
    cut: () => socket.terminate(),
  };
  socket.on('pong', () => {
    connection.isAlive = true;
  });
  socket.on('message', () => socket.close(CLOSE_CODES.unexpected));
  socket.on('error', () => socket.terminate());
  socket.on('close', () => events.remove(connection));
  events.add(database, connection);
}
