import { CALENDAR_FEED_ROUTES, CALENDAR_TYPE } from '@1numbers/contract';
import type { FastifyPluginCallback } from 'fastify';
import type { Context } from '../../context.ts';
import { takeJson } from '../../plugins/json-body.ts';
import { idOf, route, textRoute } from '../../plugins/route.ts';
import { presentFeed } from './calendar-feeds.presenter.ts';

export function calendarFeedRoutes(context: Context): FastifyPluginCallback {
  const { calendarFeeds } = context;
  return (scope, _options, done) => {
    takeJson(scope, context.arrivalTimeoutMs);
    route(scope, context, CALENDAR_FEED_ROUTES.create, async ({ ctx, params, body }) => {
      const { row, token, url } = await calendarFeeds.create(ctx, idOf(params), body);
      return { ...presentFeed(row), token, url };
    });
    route(scope, context, CALENDAR_FEED_ROUTES.get, async ({ ctx, params }) => presentFeed(await calendarFeeds.get(ctx, idOf(params))));
    route(
      scope,
      context,
      CALENDAR_FEED_ROUTES.remove,
      async ({ ctx, params }) => calendarFeeds.remove(ctx, idOf(params)) as Promise<undefined>,
    );
    textRoute(scope, context, CALENDAR_FEED_ROUTES.read, async ({ ctx, params, reply }) => {
      reply.header('x-robots-tag', 'noindex, nofollow');
      return { type: CALENDAR_TYPE, fileName: 'personal-days.ics', text: await calendarFeeds.read(ctx, params.token ?? '') };
    });
    done();
  };
}
