import type { FastifyInstance } from 'fastify';
import { PRIVATE } from './headers.ts';

/**
 * A POST that answers JSON about a person: what `compute` makes of the body, never kept by anybody on the way.
 * The engine judges requests of any shape, so the body is handed on as it came.
 */
export function calculation(scope: FastifyInstance, path: string, compute: (body: never) => unknown): void {
  scope.post(path, (request, reply) => {
    const text = JSON.stringify(compute(request.body as never));
    reply.header('cache-control', PRIVATE).type('application/json; charset=utf-8').send(text);
  });
}
