import { type ChatEvent, CLOSE_CODES, CONVERSATION_ROUTES, chatCommand, parseJson } from '@1numbers/contract';
import type { FastifyPluginCallback } from 'fastify';
import type { WebSocket } from 'ws';
import { isOverdue } from '../../actor.ts';
import type { Context } from '../../context.ts';
import type { Ctx } from '../../ctx.ts';
import { AppError } from '../../errors.ts';
import { failedEvent } from '../../plugins/event-stream.ts';
import { route, upgradingRoute } from '../../plugins/route.ts';
import { refuseOtherOrigins, webSockets } from '../../plugins/web-socket.ts';
import { newToken } from '../../secrets/token.ts';
import { personOf, type SignedIn } from '../../signed-in.ts';
import type { Connection } from '../events/index.ts';

const TICKET_SECONDS = 30;
/** A question of the longest kind in letters of four bytes, escaped, and what stands around it. */
const MAX_SAID_BYTES = 32 * 1024;

/** The chat over a WebSocket. Who may connect, how many, and when it ends is judged as for events. */
export function liveRoutes(context: Context): FastifyPluginCallback {
  const { events, database, shared } = context;
  return (scope, _options, done) => {
    webSockets(scope, MAX_SAID_BYTES);

    route(scope, context, CONVERSATION_ROUTES.ticket, async ({ ctx }) => {
      const ticket = newToken('l');
      await shared.tickets.keep(ticket, personOf(ctx.actor), TICKET_SECONDS * 1000);
      return { ticket, expiresIn: TICKET_SECONDS };
    });

    upgradingRoute(scope, context, CONVERSATION_ROUTES.live, async ({ query: { ticket = '' }, ctx, request }) => {
      if (scope.isClosing()) throw new AppError('unavailable', 'The server is shutting down.');
      refuseOtherOrigins(request, context);
      // A ticket for events may be had where asking something may not.
      if (!ticket.startsWith('l_')) throw new AppError('unauthenticated', 'Get a ticket for this: POST /v1/chat/tickets.');
      const { place, userId, sessionId, ...rest } = await events.redeem(database, ticket);
      const { socket: line } = request.raw;
      if (line.destroyed) place.leave();
      else line.once('close', place.leave);
      const actor: SignedIn = { kind: 'user', userId, sessionId, role: 'user', ...dateOf(rest) };
      return (socket) => takeUp(context, { ...ctx, actor }, socket);
    });
    done();
  };
}

/** What was kept elsewhere came back as a text. */
function dateOf({ verifyBy }: { readonly verifyBy?: string | Date }): { readonly verifyBy?: Date } {
  return verifyBy === undefined ? {} : { verifyBy: new Date(verifyBy) };
}

function takeUp({ events, database, conversations, now }: Context, ctx: Ctx & { readonly actor: SignedIn }, socket: WebSocket): void {
  const leaving = new AbortController();
  const { userId, sessionId } = ctx.actor;
  const inner = { ...ctx, signal: leaving.signal };
  const tell = (event: ChatEvent) => {
    if (socket.readyState === socket.OPEN) socket.send(JSON.stringify(event));
  };
  const connection: Connection = {
    userId,
    sessionId,
    isAlive: true,
    // What happens to profiles is told over the connection for events.
    send: () => undefined,
    waiting: () => socket.bufferedAmount,
    ping: () => socket.ping(),
    close(reason) {
      // Who does not say goodbye in turn would keep the line, and the model at work.
      leaving.abort();
      socket.close(CLOSE_CODES[reason]);
    },
    cut: () => socket.terminate(),
  };

  async function obey(text: string): Promise<void> {
    if (isOverdue(ctx.actor, now())) throw new AppError('forbidden', 'Verify your e-mail address first.');
    const command = commandIn(text);
    if (command.type === 'stop') return conversations.stop(inner, command.conversationId);
    if (command.type === 'regenerate') await conversations.regenerate(inner, command.conversationId, tell);
    else await conversations.ask(inner, command.conversationId, command, tell);
  }

  socket.on('pong', () => {
    connection.isAlive = true;
  });
  socket.on('message', (data) => void obey(String(data)).catch((error: unknown) => tell(failedEvent(error, ctx))));
  socket.on('error', () => socket.terminate());
  socket.on('close', () => {
    leaving.abort();
    events.remove(connection);
  });
  events.add(database, connection);
}

function commandIn(text: string) {
  const parsed = chatCommand.safeParse(valueIn(text));
  if (!parsed.success) throw new AppError('bad_request', 'Say one ChatCommand as JSON.');
  return parsed.data;
}

function valueIn(text: string): unknown {
  try {
    return parseJson(text);
  } catch {
    return null;
  }
}
