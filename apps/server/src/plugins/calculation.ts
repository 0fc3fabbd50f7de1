import type { HistoryKind } from '@1numbers/contract';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { userIdOf } from '../actor.ts';
import type { Context } from '../context.ts';
import { answerStraight } from './answer.ts';
import { findCaller } from './authentication.ts';
import { leavingOf } from './leaving.ts';

/**
 * A POST that answers JSON about a person: what `compute` makes of the body, never kept by anybody on the way.
 * The engine judges requests of any shape, so the body is handed on as it came.
 */
export function calculation<Answer>(
  scope: FastifyInstance,
  path: string,
  compute: (body: never) => Answer,
  { textOf = JSON.stringify, noted }: { readonly textOf?: (answer: Answer) => string; readonly noted?: Noted } = {},
): void {
  scope.post(path, (request, reply) => {
    if (noted !== undefined && request.headers.authorization !== undefined) return noteAndAnswer(request, reply, noted);
    answer(request, reply, textOf(compute(request.body as never)));
  });

  async function noteAndAnswer(request: FastifyRequest, reply: FastifyReply, { context, kind }: Noted): Promise<void> {
    const actor = await findCaller(request, context);
    const text = textOf(compute(request.body as never));
    if (actor !== null) {
      request.userId = userIdOf(actor);
      const ctx = { actor, db: context.database, log: request.log, signal: leavingOf(reply) };
      await context.history.noteIfPossible(ctx, { kind, request: request.body as object });
    }
    answer(request, reply, text);
  }

  /** Only what tells pages of other origins that they may read it is set on the way here. */
  function answer(request: FastifyRequest, reply: FastifyReply, text: string): void {
    answerStraight(request, reply, 200, text, scope.answersOtherOrigins ? reply.getHeaders() : undefined);
  }
}

/** Where a calculation stands in the history of whom its token speaks for. Without a token nobody is asked who they are. */
type Noted = { readonly context: Context; readonly kind: HistoryKind };
