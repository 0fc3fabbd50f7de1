import { type IncomingMessage, type Server, ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { type WebSocket, WebSocketServer } from 'ws';
import type { Context } from '../context.ts';
import { AppError } from '../errors.ts';
import { isOwnOrigin } from './refresh-cookie.ts';

declare module 'fastify' {
  interface FastifyInstance {
    /** What makes a WebSocket of a request that asks for one, once it is let in. Throws `bad_request` for another request. */
    webSocketOf: (request: FastifyRequest) => (reply: FastifyReply) => Promise<WebSocket>;
  }
}

/** Enough for whoever says nothing but a word now and then. */
const MAX_SAID_BYTES = 1024;
const KEY = /^[+/0-9A-Za-z]{22}==$/;

/** For the HTTP server: any other wish to upgrade is answered as if it were not there. */
export function mayUpgrade(request: IncomingMessage): boolean {
  return request.headers.upgrade?.toLowerCase() === 'websocket';
}

type Upgrades = WeakMap<IncomingMessage, { readonly socket: Socket; readonly head: Buffer; readonly response: ServerResponse }>;
const known = new WeakMap<Server, Upgrades>();

/** The requests to upgrade of a server, whichever scope will answer them: each is routed once. */
function upgradesOf(app: FastifyInstance): Upgrades {
  const there = known.get(app.server);
  if (there !== undefined) return there;
  const upgrades: Upgrades = new WeakMap();
  known.set(app.server, upgrades);
  app.server.on('upgrade', (request: IncomingMessage, socket: Socket, head: Buffer) => {
    const response = new ServerResponse(request);
    response.shouldKeepAlive = false;
    response.assignSocket(socket);
    response.once('finish', () => socket.end());
    socket.on('error', () => socket.destroy());
    upgrades.set(request, { socket, head, response });
    app.routing(request, response);
  });
  return upgrades;
}

/** A request to upgrade takes the way of every other: its limits, its errors and its headers are the same. */
export function webSockets(app: FastifyInstance, maxPayload = MAX_SAID_BYTES): void {
  const server = new WebSocketServer({ noServer: true, maxPayload, perMessageDeflate: false, clientTracking: false });
  const upgrades = upgradesOf(app);
  app.decorate('webSocketOf', ({ raw }: FastifyRequest) => {
    const upgrade = upgrades.get(raw);
    const { 'sec-websocket-key': key = '', 'sec-websocket-version': version } = raw.headers;
    if (upgrade === undefined || version !== '13' || !KEY.test(key))
      throw new AppError('bad_request', 'This is a WebSocket: ask to upgrade, as RFC 6455 says.');
    const { socket, head, response } = upgrade;
    return (reply: FastifyReply) =>
      new Promise<WebSocket>((done) => {
        reply.hijack();
        response.detachSocket(socket);
        server.handleUpgrade(raw, socket, head, done);
      });
  });
}

/** A browser says from which page it asks; a ticket would be of no use to another page, but nobody has to try. */
export function refuseOtherOrigins(
  { headers }: Pick<FastifyRequest, 'headers'>,
  { publicUrl, corsOrigins }: Pick<Context, 'publicUrl' | 'corsOrigins'>,
): void {
  if (headers.origin === undefined || isOwnOrigin(headers, publicUrl) || corsOrigins.includes(headers.origin)) return;
  throw new AppError('forbidden', 'Pages of this origin may not connect.');
}
