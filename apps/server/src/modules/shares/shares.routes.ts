import { SHARE_ROUTES } from '@1numbers/contract';
import type { FastifyPluginCallback } from 'fastify';
import type { Context } from '../../context.ts';
import { takeJson } from '../../plugins/json-body.ts';
import { idOf, route } from '../../plugins/route.ts';
import { presentShare, presentShown } from './shares.presenter.ts';

export function shareRoutes(context: Context): FastifyPluginCallback {
  const { shares } = context;
  return (scope, _options, done) => {
    takeJson(scope, context.arrivalTimeoutMs);
    route(scope, context, SHARE_ROUTES.create, async ({ ctx, params, body }) => {
      const { row, token, url } = await shares.create(ctx, idOf(params), body);
      return { ...presentShare(row), token, url };
    });
    route(scope, context, SHARE_ROUTES.list, async ({ ctx, params }) => ({
      items: (await shares.list(ctx, idOf(params))).map(presentShare),
    }));
    route(scope, context, SHARE_ROUTES.revoke, async ({ ctx, params }) => shares.revoke(ctx, idOf(params)) as Promise<undefined>);
    route(scope, context, SHARE_ROUTES.show, async ({ ctx, params, reply }) => {
      reply.header('x-robots-tag', 'noindex, nofollow');
      return presentShown(await shares.show(ctx, params.token ?? ''));
    });
    done();
  };
}
