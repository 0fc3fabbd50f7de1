import { HISTORY_ROUTES } from '@1numbers/contract';
import type { FastifyPluginCallback } from 'fastify';
import type { Context } from '../../context.ts';
import { takeJson } from '../../plugins/json-body.ts';
import { idOf, route } from '../../plugins/route.ts';
import { presentEntry } from './history.presenter.ts';

export function historyRoutes(context: Context): FastifyPluginCallback {
  const { history } = context;
  return (scope, _options, done) => {
    takeJson(scope, context.arrivalTimeoutMs);
    route(scope, context, HISTORY_ROUTES.list, async ({ ctx, query }) => {
      const page = await history.list(ctx, query);
      return { ...page, items: page.items.map(presentEntry) };
    });
    route(scope, context, HISTORY_ROUTES.note, async ({ ctx, body }) => ({ noted: await history.note(ctx, body) }));
    route(scope, context, HISTORY_ROUTES.clear, async ({ ctx }) => history.clear(ctx) as Promise<undefined>);
    route(scope, context, HISTORY_ROUTES.remove, async ({ ctx, params }) => history.remove(ctx, idOf(params)) as Promise<undefined>);
    done();
  };
}
