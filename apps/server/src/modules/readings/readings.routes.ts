import { JSON_TYPE, READING_ROUTES } from '@1numbers/contract';
import type { Reading } from '@1numbers/readings';
import type { FastifyPluginCallback } from 'fastify';
import type { Context } from '../../context.ts';
import { PRIVATE } from '../../plugins/headers.ts';
import { takeJson } from '../../plugins/json-body.ts';
import { idOf, route } from '../../plugins/route.ts';
import { presentReading } from './readings.presenter.ts';
import { readChart, readNewName, readPeople, readProfile } from './readings.service.ts';

export function readingRoutes(context: Context): FastifyPluginCallback {
  const { now, arrivalTimeoutMs } = context;
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
    route(scope, context, READING_ROUTES.readProfile, async ({ ctx, params, body }) =>
      presentReading(await readProfile(context, ctx, idOf(params), body)),
    );
    done();
  };
}
