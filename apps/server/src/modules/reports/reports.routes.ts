import { AD_HOC_REPORT_ROUTES, REPORT_FORMATS, REPORT_ROUTES, REPORT_TYPES } from '@1numbers/contract';
import type { FastifyInstance, FastifyPluginCallback } from 'fastify';
import type { Context } from '../../context.ts';
import { PRIVATE } from '../../plugins/headers.ts';
import { takeJson } from '../../plugins/json-body.ts';
import { limitConcurrency } from '../../plugins/rate-limit.ts';
import { idOf, route, streamedRoute } from '../../plugins/route.ts';
import { presentReport } from './reports.presenter.ts';

/** Of one caller: each is a second or two of work, one after another. */
const AD_HOC_AT_ONCE = 2;
const EXTENSIONS = { pdf: 'pdf', html: 'html', markdown: 'md' } as const;

export function reportRoutes(context: Context): FastifyPluginCallback {
  const { reports } = context;
  return (scope, _options, done) => {
    takeJson(scope, context.arrivalTimeoutMs);
    scope.register(adHoc(context));
    route(scope, context, REPORT_ROUTES.create, async ({ ctx, body }) => presentReport(await reports.create(ctx, body)));
    route(scope, context, REPORT_ROUTES.list, async ({ ctx }) => ({ items: (await reports.list(ctx)).map(presentReport) }));
    route(scope, context, REPORT_ROUTES.get, async ({ ctx, params }) => presentReport(await reports.get(ctx, idOf(params))));
    route(scope, context, REPORT_ROUTES.remove, async ({ ctx, params }) => {
      await reports.remove(ctx, idOf(params));
      return undefined;
    });
    streamedRoute(scope, context, REPORT_ROUTES.download, async ({ ctx, query }) => {
      const { format, pieces } = await reports.download(ctx, query.token ?? '');
      return { type: REPORT_TYPES[format], fileName: `1numbers.${EXTENSIONS[format]}`, pieces };
    });
    done();
  };
}

/** Answered at once, to anyone, and kept nowhere. */
function adHoc({ reports, shared }: Context): FastifyPluginCallback {
  return (scope, _options, done) => {
    limitConcurrency(scope, shared.slots, 'reports', AD_HOC_AT_ONCE);
    const { cardSvg, cardPng, ...whole } = AD_HOC_REPORT_ROUTES;
    for (const format of REPORT_FORMATS) {
      const { path } = whole[format];
      answering(scope, path, REPORT_TYPES[format], `1numbers.${EXTENSIONS[format]}`, (body) => reports.report(body, format));
    }
    answering(scope, cardSvg.path, 'image/svg+xml', '1numbers.svg', (body) => reports.card(body, 'svg'));
    answering(scope, cardPng.path, 'image/png', '1numbers.png', (body) => reports.card(body, 'png'));
    done();
  };
}

/** As a file to keep: nothing of it is shown on a page of ours. */
function answering(scope: FastifyInstance, path: string, type: string, fileName: string, make: (body: unknown) => Promise<Buffer>): void {
  scope.post(path, async (request, reply) => {
    const bytes = await make(request.body);
    reply.header('cache-control', PRIVATE).header('content-disposition', `attachment; filename="${fileName}"`);
    return reply.type(type.startsWith('text/') ? `${type}; charset=utf-8` : type).send(bytes);
  });
}
