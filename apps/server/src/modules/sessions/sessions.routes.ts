import { ACCOUNT_ROUTES } from '@1numbers/contract';
import type { FastifyPluginCallback } from 'fastify';
import type { Context } from '../../context.ts';
import { takeJson } from '../../plugins/json-body.ts';
import { takeRefreshCookie } from '../../plugins/refresh-cookie.ts';
import { idOf, route } from '../../plugins/route.ts';

export function sessionRoutes(context: Context): FastifyPluginCallback {
  const { sessions } = context;
  return (scope, _options, done) => {
    takeJson(scope, context.arrivalTimeoutMs);
    const cookie = takeRefreshCookie(scope, context.publicUrl);
    route(scope, context, ACCOUNT_ROUTES.logout, async ({ ctx, reply }) => {
      await sessions.endOwn(ctx);
      cookie.clear(reply);
      return undefined;
    });
    route(scope, context, ACCOUNT_ROUTES.logoutEverywhere, async ({ ctx, reply }) => {
      await sessions.endAll(ctx);
      cookie.clear(reply);
      return undefined;
    });
    route(scope, context, ACCOUNT_ROUTES.listSessions, async ({ ctx }) => ({ items: await sessions.list(ctx) }));
    route(scope, context, ACCOUNT_ROUTES.endSession, async ({ ctx, params }) => {
      await sessions.end(ctx, idOf(params));
      return undefined;
    });
    done();
  };
}
