import { type IncomingMessage, ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { type WebSocket, WebSocketServer } from 'ws';
import { AppError } from '../errors.ts';

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

/** A request to upgrade takes the way of every other: its limits, its errors and its headers are the same. */
export function webSockets(app: FastifyInstance, maxPayload = MAX_SAID_BYTES): void {
  const server = new WebSocketServer({ noServer: true, maxPayload, perMessageDeflate: false, clientTracking: false });
  const upgrades = new WeakMap<IncomingMessage, { readonly socket: Socket; readonly head: Buffer; readonly response: ServerResponse }>();
  app.server.on('upgrade', (request: IncomingMessage, socket: Socket, head: Buffer) => {
    const response = new ServerResponse(request);
    response.shouldKeepAlive = false;
    response.assignSocket(socket);
    response.once('finish', () => socket.end());
    socket.on('error', () => socket.destroy());
    upgrades.set(request, { socket, head, response });
    app.routing(request, response);
  });
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
