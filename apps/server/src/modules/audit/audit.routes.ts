import { AUDIT_ROUTES } from '@1numbers/contract';
import type { FastifyPluginCallback } from 'fastify';
import type { Context } from '../../context.ts';
import { route } from '../../plugins/route.ts';
import { presentOwnEvent } from './audit.presenter.ts';

export function auditRoutes(context: Context): FastifyPluginCallback {
  const { audit } = context;
  return (scope, _options, done) => {
    route(scope, context, AUDIT_ROUTES.mine, async ({ ctx, query }) => {
      const { items, nextCursor } = await audit.listOwn(ctx, query);
      return { items: items.map(presentOwnEvent), nextCursor };
    });
    done();
  };
}
