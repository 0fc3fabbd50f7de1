import type { HistoryKind } from '@1numbers/contract';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { userIdOf } from '../actor.ts';
import type { Context } from '../context.ts';
import { findCaller } from './authentication.ts';
import { PRIVATE, SECURITY_HEADERS } from './headers.ts';

/**
 * A POST that answers JSON about a person: what `compute` makes of the body, never kept by anybody on the way.
 * The engine judges requests of any shape, so the body is handed on as it came.
 * The answer goes straight to the socket: through the framework's reply, with its hooks and headers one by one, it costs a tenth more.
 */
export function calculation<Answer>(
  scope: FastifyInstance,
  path: string,
  compute: (body: never) => Answer,
  { textOf = JSON.stringify, noted }: { readonly textOf?: (answer: Answer) => string; readonly noted?: Noted } = {},
): void {
  const policy = scope.rateLimit?.policy ?? '';
  scope.post(path, (request, reply) => {
    if (noted !== undefined && request.headers.authorization !== undefined) return noteAndAnswer(request, reply, noted);
    send(request, reply, textOf(compute(request.body as never)));
  });

  async function noteAndAnswer(request: FastifyRequest, reply: FastifyReply, { context, kind }: Noted): Promise<void> {
    const actor = await findCaller(request, context);
    const text = textOf(compute(request.body as never));
    if (actor !== null) {
      request.userId = userIdOf(actor);
      const ctx = { actor, db: context.database, log: request.log, signal: request.signal };
      await context.history.noteIfPossible(ctx, { kind, request: request.body as object });
    }
    send(request, reply, text);
  }

  function send(request: FastifyRequest, reply: FastifyReply, text: string): void {
    const length = Buffer.byteLength(text);
    const headers = [...HEADERS, 'x-request-id', request.id, 'content-length', String(length)];
    if (request.allowance !== null) headers.push('ratelimit-policy', policy, 'ratelimit', request.allowance);
    if (scope.answersOtherOrigins) for (const [name, value] of Object.entries(reply.getHeaders())) headers.push(name, String(value));
    if (scope.isClosing()) headers.push('connection', 'close');
    reply.hijack();
    reply.raw.writeHead(200, headers);
    // As many bytes as characters: all of it is ASCII, which Node writes faster when it need not look for anything else.
    reply.raw.end(text, length === text.length ? 'latin1' : 'utf8');
  }
}

/** Where a calculation stands in the history of whom its token speaks for. Without a token nobody is asked who they are. */
type Noted = { readonly context: Context; readonly kind: HistoryKind };

/** Names and values in turn, as Node takes them without another object for each answer. */
const HEADERS: readonly string[] = Object.entries({
  ...SECURITY_HEADERS,
  'cache-control': PRIVATE,
  'content-type': 'application/json; charset=utf-8',
}).flat();
