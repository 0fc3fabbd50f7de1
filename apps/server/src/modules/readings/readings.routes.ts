import { JSON_TYPE } from '@1numbers/contract';
import type { Reading } from '@1numbers/readings';
import type { FastifyPluginCallback } from 'fastify';
import type { Context } from '../../context.ts';
import { PRIVATE } from '../../plugins/headers.ts';
import { takeJson } from '../../plugins/json-body.ts';
import { readChart, readNewName, readPeople } from './readings.service.ts';

export function readingRoutes({ now, arrivalTimeoutMs }: Context): FastifyPluginCallback {
  return (scope, _options, done) => {
    takeJson(scope, arrivalTimeoutMs);
    const answering = (path: string, read: (input: unknown, now: Date) => Promise<Reading>) =>
      scope.post(path, async (request, reply) => {
        const reading = await read(request.body, now());
        return reply.header('cache-control', PRIVATE).type(`${JSON_TYPE}; charset=utf-8`).send(JSON.stringify(reading));
      });
    answering('/v1/readings', readChart);
    answering('/v1/readings/compatibility', readPeople);
    answering('/v1/readings/name-change', readNewName);
    done();
  };
}
