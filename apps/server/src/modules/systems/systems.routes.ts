import { CORRESPONDENCE_SOURCES, listCorrespondences, listSystems } from '@1numbers/engine';
import type { FastifyPluginCallback } from 'fastify';
import type { Context } from '../../context.ts';
import { calculation } from '../../plugins/calculation.ts';
import { takeJson } from '../../plugins/json-body.ts';
import { getSystem, judgeSystem } from './systems.service.ts';

/** The systems of the house change with a release only. */
const CACHED = 'public, max-age=3600';

export function systemRoutes({ arrivalTimeoutMs }: Context): FastifyPluginCallback {
  return (scope, _options, done) => {
    takeJson(scope, arrivalTimeoutMs);
    scope.get('/v1/systems', (_request, reply) => reply.header('cache-control', CACHED).send({ systems: listSystems() }));
    scope.get<{ Params: { id: string } }>('/v1/systems/:id', (request, reply) => {
      return reply.header('cache-control', CACHED).send(getSystem(request.params.id));
    });
    scope.get('/v1/correspondences', (_request, reply) => {
      return reply.header('cache-control', CACHED).send({ sources: CORRESPONDENCE_SOURCES, numbers: listCorrespondences() });
    });
    calculation(scope, '/v1/systems/validate', judgeSystem);
    done();
  };
}
