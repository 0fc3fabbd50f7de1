import { JSON_TYPE } from '@1numbers/contract';
import type { FastifyPluginCallback } from 'fastify';
import type { Context } from '../../context.ts';
import { PRIVATE } from '../../plugins/headers.ts';
import { takeJson } from '../../plugins/json-body.ts';
import { readChart } from './readings.service.ts';

export function readingRoutes({ now, arrivalTimeoutMs }: Context): FastifyPluginCallback {
  return (scope, _options, done) => {
    takeJson(scope, arrivalTimeoutMs);
    scope.post('/v1/readings', async (request, reply) => {
      const reading = await readChart(request.body, now());
      return reply.header('cache-control', PRIVATE).type(`${JSON_TYPE}; charset=utf-8`).send(JSON.stringify(reading));
    });
    done();
  };
}
