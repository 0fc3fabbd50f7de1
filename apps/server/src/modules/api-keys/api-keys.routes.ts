import { API_KEY_ROUTES } from '@1numbers/contract';
import type { FastifyPluginCallback } from 'fastify';
import type { Context } from '../../context.ts';
import { takeJson } from '../../plugins/json-body.ts';
import { idOf, route } from '../../plugins/route.ts';
import { presentKey, presentUsage } from './api-keys.presenter.ts';

export function apiKeyRoutes(context: Context): FastifyPluginCallback {
  const { apiKeys } = context;
  return (scope, _options, done) => {
    takeJson(scope, context.arrivalTimeoutMs);
    route(scope, context, API_KEY_ROUTES.create, async ({ ctx, body }) => {
      const { row, key } = await apiKeys.create(ctx, body);
      return { ...presentKey(row), key };
    });
    route(scope, context, API_KEY_ROUTES.list, async ({ ctx }) => ({ items: (await apiKeys.list(ctx)).map(presentKey) }));
    route(scope, context, API_KEY_ROUTES.usage, async ({ ctx, params }) => presentUsage(await apiKeys.readUsage(ctx, idOf(params))));
    route(scope, context, API_KEY_ROUTES.rotate, async ({ ctx, params, body }) => {
      const { row, key } = await apiKeys.rotate(ctx, idOf(params), body.overlapHours);
      return { ...presentKey(row), key };
    });
    route(scope, context, API_KEY_ROUTES.revoke, async ({ ctx, params }) => apiKeys.revoke(ctx, idOf(params)) as Promise<undefined>);
    done();
  };
}
