import { JSON_TYPE, READING_ROUTES } from '@1numbers/contract';
import type { Reading } from '@1numbers/readings';
import type { FastifyPluginCallback, FastifyRequest } from 'fastify';
import type { Context } from '../../context.ts';
import { findCaller } from '../../plugins/authentication.ts';
import { PRIVATE } from '../../plugins/headers.ts';
import { takeJson } from '../../plugins/json-body.ts';
import { idOf, route } from '../../plugins/route.ts';
import { presentReading } from './readings.presenter.ts';
import { readChart, readNewName, readPeople, readProfile, type Unwanted } from './readings.service.ts';

export function readingRoutes(context: Context): FastifyPluginCallback {
  const { now, arrivalTimeoutMs } = context;
  return (scope, _options, done) => {
    takeJson(scope, arrivalTimeoutMs);
    const answering = (path: string, read: (input: unknown, now: Date, unwanted: Unwanted) => Promise<Reading>) =>
      scope.post(path, async (request, reply) => {
        const reading = await read(request.body, now(), await unwantedOf(request, context));
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

/** What somebody does not want to read again. Without a token nobody is asked who they are; a reading goes on while the database is away. */
async function unwantedOf(request: FastifyRequest, context: Context): Promise<Unwanted> {
  const actor = request.headers.authorization === undefined ? null : await findCaller(request, context);
  if (actor?.kind !== 'user') return async () => [];
  return async (language) => {
    try {
      return await context.database.transaction(actor, (tx) => context.readingFeedback.unwanted(tx, actor.userId, language));
    } catch (error) {
      request.log.error({ event: 'marks_not_read', code: (error as { readonly code?: string }).code });
      return [];
    }
  };
}
