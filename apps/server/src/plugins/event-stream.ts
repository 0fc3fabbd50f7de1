import { Readable } from 'node:stream';
import { EVENT_STREAM_TYPE } from '@1numbers/contract';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Ctx } from '../ctx.ts';
import { AppError } from '../errors.ts';

/** Whether the caller wants to be told piece by piece. */
export function wantsEvents({ headers }: FastifyRequest): boolean {
  return headers.accept?.toLowerCase().includes(EVENT_STREAM_TYPE) ?? false;
}

export type EventStream = {
  readonly tell: (event: { readonly type: string }) => void;
  /** With what went wrong, if anything did. Throws it where nothing was told yet: it can still be a refusal. */
  readonly end: (error?: unknown) => void;
};

/** A proxy in between closes what says nothing for long. */
const BEAT_MS = 4_000;
/** More than this waits for nobody: who takes that little in has gone, or fills the memory. */
const MAX_WAITING_BYTES = 1024 * 1024;
/** Nor does anything wait for longer than a minute. */
const MAX_WAITING_BEATS = 15;

/**
 * Server-sent events, the only way they are written here: each with its `type`, which is also its name. The head goes out with the first
 * of them; nothing on the way should gather them up. From then on a comment is sent at each beat. What is told waits for nobody, or a
 * slow listener would hold up a model: it is held for them up to a bound, and then they are let go.
 */
export function openEventStream(request: FastifyRequest, reply: FastifyReply): EventStream {
  const told = new Readable({ read: () => undefined });
  let beating: NodeJS.Timeout | null = null;
  let waitingBeats = 0;
  let isOver = false;

  function begin(): void {
    reply.type(`${EVENT_STREAM_TYPE}; charset=utf-8`).header('x-accel-buffering', 'no').send(told);
    beating = setInterval(beat, BEAT_MS).unref();
    told.once('close', () => clearInterval(beating ?? undefined));
  }

  function beat(): void {
    waitingBeats = told.readableLength === 0 ? 0 : waitingBeats + 1;
    if (waitingBeats > MAX_WAITING_BEATS) told.destroy();
    say(': still here\n\n');
  }

  function say(text: string): void {
    if (isOver || told.destroyed) return;
    told.push(text);
    if (told.readableLength > MAX_WAITING_BYTES) told.destroy();
  }

  function tell(event: { readonly type: string }): void {
    if (beating === null) begin();
    say(`event: ${event.type}\ndata: ${JSON.stringify(event)}\n\n`);
  }

  function end(error?: unknown): void {
    if (isOver) return;
    if (error !== undefined && beating === null) throw error;
    if (error !== undefined) tell(failedEvent(error, request));
    else if (beating === null) begin();
    isOver = true;
    clearInterval(beating ?? undefined);
    told.push(null);
  }

  return { tell, end };
}

/** What went wrong, as an event: the code and sentence of a refusal, and of anything else nothing but that it broke. */
export function failedEvent(error: unknown, { log }: Pick<Ctx, 'log'>) {
  if (error instanceof AppError) return { type: 'failed', code: error.code, detail: error.message } as const;
  log.error({ event: 'stream_broke', err: error });
  return { type: 'failed', code: 'internal', detail: 'Something broke on our side. Ask again.' } as const;
}
