import { MODEL_ROUTES } from '@1numbers/contract';
import type { FastifyPluginCallback } from 'fastify';
import type { Context } from '../../context.ts';
import { route } from '../../plugins/route.ts';

export function modelRoutes(context: Context): FastifyPluginCallback {
  const { models } = context;
  return (scope, _options, done) => {
    route(scope, context, MODEL_ROUTES.status, async ({ ctx }) => {
      const budget = await models.budgetOf(ctx);
      return { models: models.names, budget: budget && { ...budget, resetsAt: budget.resetsAt.toISOString() } };
    });
    done();
  };
}
