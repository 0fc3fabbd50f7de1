import { READING_ROUTES } from '@1numbers/contract';
import type { FastifyPluginCallback } from 'fastify';
import type { Context } from '../../context.ts';
import { takeJson } from '../../plugins/json-body.ts';
import { idOf, route } from '../../plugins/route.ts';
import { presentMark } from './reading-feedback.presenter.ts';

export function readingFeedbackRoutes(context: Context): FastifyPluginCallback {
  const { readingFeedback } = context;
  return (scope, _options, done) => {
    takeJson(scope, context.arrivalTimeoutMs);
    route(scope, context, READING_ROUTES.mark, async ({ ctx, body }) => presentMark(await readingFeedback.mark(ctx, body)));
    route(scope, context, READING_ROUTES.list, async ({ ctx, query }) => {
      const { items, nextCursor } = await readingFeedback.list(ctx, query);
      return { items: items.map(presentMark), nextCursor };
    });
    route(scope, context, READING_ROUTES.remove, async ({ ctx, params }) => {
      await readingFeedback.remove(ctx, idOf(params));
      return undefined;
    });
    route(scope, context, READING_ROUTES.counts, async ({ ctx }) => ({
      items: (await readingFeedback.counts(ctx)).map((item) => ({ ...item, comments: [...item.comments] })),
    }));
    done();
  };
}
