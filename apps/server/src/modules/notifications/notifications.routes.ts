import { NOTIFICATION_ROUTES } from '@1numbers/contract';
import type { FastifyPluginCallback } from 'fastify';
import type { Context } from '../../context.ts';
import { takeJson } from '../../plugins/json-body.ts';
import { idOf, route } from '../../plugins/route.ts';
import { presentNotification } from './notifications.presenter.ts';

export function notificationRoutes(context: Context): FastifyPluginCallback {
  const { notifications } = context;
  return (scope, _options, done) => {
    takeJson(scope, context.arrivalTimeoutMs);
    route(scope, context, NOTIFICATION_ROUTES.list, async ({ ctx, query: { unread, ...query } }) => {
      const page = await notifications.list(ctx, { ...query, ...(unread !== undefined && { unread: unread === 'true' }) });
      return { ...page, items: page.items.map(presentNotification) };
    });
    route(scope, context, NOTIFICATION_ROUTES.readAll, async ({ ctx }) => ({ read: await notifications.readAll(ctx) }));
    route(scope, context, NOTIFICATION_ROUTES.read, async ({ ctx, params }) => {
      await notifications.read(ctx, idOf(params));
      return undefined;
    });
    route(scope, context, NOTIFICATION_ROUTES.remove, async ({ ctx, params }) => {
      await notifications.remove(ctx, idOf(params));
      return undefined;
    });
    done();
  };
}
