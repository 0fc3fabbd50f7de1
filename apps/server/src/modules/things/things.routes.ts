import type { FastifyPluginCallback } from 'fastify';
import type { Context } from '../../context.ts';
import { calculation } from '../../plugins/calculation.ts';
import { takeJson } from '../../plugins/json-body.ts';
import { THINGS } from './things.service.ts';

export function thingRoutes(context: Context): FastifyPluginCallback {
  const { now, arrivalTimeoutMs } = context;
  return (scope, _options, done) => {
    takeJson(scope, arrivalTimeoutMs);
    for (const [path, { kind, compute }] of Object.entries(THINGS))
      calculation(scope, path, (body) => compute(body, now()), { noted: { context, kind } });
    done();
  };
}
