import { EVENT_STREAM_TYPE } from '@1numbers/contract';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Ctx } from '../ctx.ts';
import { AppError } from '../errors.ts';

/** Whether the caller wants to be told piece by piece. */
export function wantsEvents({ headers }: FastifyRequest): boolean {
  return headers.accept?.toLowerCase().includes(EVENT_STREAM_TYPE) ?? false;
}

type EventStream = {
  readonly tell: (event: { readonly type: string }) => void;
  /** With what went wrong, if anything did. Throws it where nothing was told yet: it can still be a refusal. */
  readonly end: (error?: unknown) => void;
};

/** Server-sent events. The head goes out with the first of them; nothing on the way should gather them up. */
export function openEventStream(request: FastifyRequest, reply: FastifyReply): EventStream {
  let hasBegun = false;
  const tell: EventStream['tell'] = (event) => {
    const { raw } = reply;
    if (!hasBegun) {
      hasBegun = true;
      reply.hijack();
      for (const [name, value] of Object.entries(reply.getHeaders())) if (value !== undefined) raw.setHeader(name, value);
      raw.writeHead(200, { 'content-type': `${EVENT_STREAM_TYPE}; charset=utf-8`, 'x-accel-buffering': 'no' });
    }
    if (!raw.destroyed) raw.write(`event: ${event.type}\ndata: ${JSON.stringify(event)}\n\n`);
  };
  return {
    tell,
    end(error) {
      if (error !== undefined && !hasBegun) throw error;
      if (error !== undefined) tell(failedEvent(error, request));
      reply.raw.end();
    },
  };
}

/** What went wrong, as an event: the code and sentence of a refusal, and of anything else nothing but that it broke. */
export function failedEvent(error: unknown, { log }: Pick<Ctx, 'log'>) {
  if (error instanceof AppError) return { type: 'failed', code: error.code, detail: error.message } as const;
  log.error({ event: 'stream_broke', err: error });
  return { type: 'failed', code: 'internal', detail: 'Something broke on our side. Ask again.' } as const;
}
