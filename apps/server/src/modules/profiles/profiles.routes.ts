import { PROFILE_ROUTES } from '@1numbers/contract';
import type { FastifyPluginCallback } from 'fastify';
import type { Context } from '../../context.ts';
import { etagOf, versionsOf } from '../../plugins/etag.ts';
import { takeJson } from '../../plugins/json-body.ts';
import { idOf, route, writtenRoute } from '../../plugins/route.ts';
import { listJson, presentChart, presentCreated, presentProfile, presentTrashed } from './profiles.presenter.ts';
import { transferRoutes } from './transfer.routes.ts';

export function profileRoutes(context: Context): FastifyPluginCallback {
  return (scope, _options, done) => {
    scope.register(keepingRoutes(context));
    scope.register(transferRoutes(context));
    done();
  };
}

function keepingRoutes(context: Context): FastifyPluginCallback {
  const { profiles, history } = context;
  return (scope, _options, done) => {
    takeJson(scope, context.arrivalTimeoutMs);
    route(scope, context, PROFILE_ROUTES.create, async ({ ctx, body, reply }) => {
      const created = await profiles.create(ctx, body);
      const { row } = created.profile;
      reply.header('etag', etagOf(row.version)).header('location', `/v1/profiles/${row.id}`);
      return presentCreated(created);
    });
    writtenRoute(scope, context, PROFILE_ROUTES.list, ({ ctx, query: { favourite, expand, ...query } }) => {
      const only = favourite === undefined ? {} : { favourite: favourite === 'true' };
      return profiles.list(ctx, { ...query, ...only, withCharts: expand === 'chart' }, listJson);
    });
    route(scope, context, PROFILE_ROUTES.trash, async ({ ctx, query }) => {
      const page = await profiles.trash(ctx, query);
      return { ...page, items: page.items.map(presentTrashed) };
    });
    route(scope, context, PROFILE_ROUTES.emptyTrash, async ({ ctx, body }) => ({
      deleted: await profiles.emptyTrash(ctx, body.ids ?? null),
    }));
    route(scope, context, PROFILE_ROUTES.get, async ({ ctx, params, reply }) => {
      const profile = await profiles.get(ctx, idOf(params));
      reply.header('etag', etagOf(profile.row.version));
      return presentProfile(profile);
    });
    route(scope, context, PROFILE_ROUTES.change, async ({ ctx, params, body, request, reply }) => {
      const profile = await profiles.change(ctx, idOf(params), body, versionsOf(request.headers['if-match']));
      reply.header('etag', etagOf(profile.row.version));
      return presentProfile(profile);
    });
    route(scope, context, PROFILE_ROUTES.remove, async ({ ctx, params, request }) => {
      await profiles.remove(ctx, idOf(params), versionsOf(request.headers['if-match']));
      return undefined;
    });
    route(scope, context, PROFILE_ROUTES.restore, async ({ ctx, params, reply }) => {
      const profile = await profiles.restore(ctx, idOf(params));
      reply.header('etag', etagOf(profile.row.version));
      return presentProfile(profile);
    });
    route(scope, context, PROFILE_ROUTES.duplicate, async ({ ctx, params, reply }) => {
      const created = await profiles.duplicate(ctx, idOf(params));
      const { row } = created.profile;
      reply.header('etag', etagOf(row.version)).header('location', `/v1/profiles/${row.id}`);
      return presentCreated(created);
    });
    route(scope, context, PROFILE_ROUTES.bulkDelete, async ({ ctx, body }) => ({
      deleted: [...(await profiles.removeMany(ctx, body.ids))],
    }));
    route(scope, context, PROFILE_ROUTES.chart, async ({ ctx, params, query: { explain, include, ...query } }) => {
      const wanted = { ...query, explain: explain !== 'false', ...(include !== undefined && { include: include.split(',') }) };
      const chart = await profiles.chart(ctx, idOf(params), wanted);
      await history.noteIfPossible(ctx, { kind: 'chart', profileId: idOf(params), request: query });
      return presentChart(chart);
    });
    done();
  };
}
