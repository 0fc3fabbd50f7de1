import type { FastifyReply } from 'fastify';
import { AppError } from '../errors.ts';

/**
 * Aborted when whoever asked has gone before the answer was whole. The framework's own signal tells of the request's end instead, which is
 * there as soon as its body was read.
 */
export function leavingOf({ raw }: FastifyReply): AbortSignal {
  const leaving = new AbortController();
  const judge = () => {
    if (!raw.writableFinished) leaving.abort(new AppError('unavailable', 'Whoever asked has left.'));
  };
  if (raw.destroyed) judge();
  else raw.once('close', judge);
  return leaving.signal;
}
