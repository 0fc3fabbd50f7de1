import { Readable } from 'node:stream';
import { chartJson, type HistoryKind, NDJSON_TYPES, openThing } from '@1numbers/contract';
import { computeCalendar } from '@1numbers/engine';
import type { FastifyPluginCallback } from 'fastify';
import type { Context } from '../../context.ts';
import { calculation } from '../../plugins/calculation.ts';
import { PRIVATE } from '../../plugins/headers.ts';
import { takeJson } from '../../plugins/json-body.ts';
import { takeLines } from '../../plugins/ndjson-body.ts';
import { limitConcurrency } from '../../plugins/rate-limit.ts';
import { answerLines } from './batch.service.ts';
import { calculateChart, compareCharts } from './charts.service.ts';
import { calculateDashas, comparePeople } from './people.service.ts';

/** Of one caller: a batch may last for hours and is all work. */
const BATCHES_AT_ONCE = 8;

export function chartRoutes(context: Context): FastifyPluginCallback {
  return (scope, _options, done) => {
    scope.register(single(context));
    scope.register(batch(context));
    done();
  };
}

function single(context: Context): FastifyPluginCallback {
  const { now, arrivalTimeoutMs } = context;
  const noted = (kind: HistoryKind) => ({ noted: { context, kind } });
  return (scope, _options, done) => {
    takeJson(scope, arrivalTimeoutMs);
    calculation(scope, '/v1/calculate', (body) => calculateChart(body, now(), { explain: true }), { textOf: chartJson, ...noted('chart') });
    calculation(scope, '/v1/calculate/compare', (body) => compareCharts(body, now()), noted('comparison'));
    calculation(scope, '/v1/calculate/compatibility', (body) => comparePeople(body, now()), noted('compatibility'));
    calculation(scope, '/v1/calculate/dashas', (body) => calculateDashas(body, now()), noted('dashas'));
    calculation(scope, '/v1/calendar', (body) => computeCalendar(openThing(body, now())), noted('calendar'));
    done();
  };
}

function batch({ now, arrivalTimeoutMs, shared }: Context): FastifyPluginCallback {
  return (scope, _options, done) => {
    takeLines(scope, arrivalTimeoutMs);
    limitConcurrency(scope, shared.slots, 'batch', BATCHES_AT_ONCE);
    scope.post('/v1/calculate/batch', (request, reply) => {
      const report = (error: unknown) => request.log.error({ requestId: request.id, err: error });
      const answers = answerLines(request.body as AsyncIterable<Buffer>, { now, report });
      reply.header('cache-control', PRIVATE).type(NDJSON_TYPES[0]);
      return reply.send(Readable.from(answers, { objectMode: false }));
    });
    done();
  };
}
