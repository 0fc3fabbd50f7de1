import { ADMIN_ROUTES } from '@1numbers/contract';
import type { FastifyPluginCallback } from 'fastify';
import type { Context } from '../../context.ts';
import { takeJson } from '../../plugins/json-body.ts';
import { idOf, route } from '../../plugins/route.ts';
import { presentLoggedEvent } from '../audit/index.ts';
import { adminOf } from './admin.policy.ts';
import { presentCountedUser, presentLetter, presentUser, presentVerified } from './admin.presenter.ts';

/** As many as are read well within the time of a request. */
const MAX_VERIFIED = 20_000;

export function adminRoutes(context: Context): FastifyPluginCallback {
  const { administration, audit, anchors } = context;
  return (scope, _options, done) => {
    takeJson(scope, context.arrivalTimeoutMs);

    route(scope, context, ADMIN_ROUTES.listUsers, async ({ ctx, query }) => {
      const { items, nextCursor } = await administration.listUsers(ctx, query);
      return { items: items.map(presentUser), nextCursor };
    });
    route(scope, context, ADMIN_ROUTES.findUser, async ({ ctx, body }) => ({
      items: (await administration.findUserByEmail(ctx, body.email)).map(presentUser),
      nextCursor: null,
    }));
    route(scope, context, ADMIN_ROUTES.getUser, async ({ ctx, params }) =>
      presentCountedUser(await administration.getUser(ctx, idOf(params))),
    );
    route(scope, context, ADMIN_ROUTES.disableUser, async ({ ctx, params }) =>
      presentCountedUser(await administration.disableUser(ctx, idOf(params))),
    );
    route(scope, context, ADMIN_ROUTES.enableUser, async ({ ctx, params }) =>
      presentCountedUser(await administration.enableUser(ctx, idOf(params))),
    );
    route(scope, context, ADMIN_ROUTES.changeRole, async ({ ctx, params, body }) =>
      presentCountedUser(await administration.changeRole(ctx, idOf(params), body.role)),
    );

    route(scope, context, ADMIN_ROUTES.jobs, async ({ ctx }) => {
      const { queues, schedules, deadLetters } = await administration.jobs(ctx);
      return { queues: [...queues], schedules: [...schedules], deadLetters };
    });
    route(scope, context, ADMIN_ROUTES.deadLetters, async ({ ctx, query }) => {
      const { items, nextCursor } = await administration.deadLetters(ctx, query);
      return { items: items.map(presentLetter), nextCursor };
    });
    route(scope, context, ADMIN_ROUTES.retryDeadLetter, async ({ ctx, params }) => {
      await administration.retryDeadLetter(ctx, idOf(params));
      return undefined;
    });
    route(scope, context, ADMIN_ROUTES.deleteDeadLetter, async ({ ctx, params }) => {
      await administration.deleteDeadLetter(ctx, idOf(params));
      return undefined;
    });

    route(scope, context, ADMIN_ROUTES.audit, async ({ ctx, query }) => {
      adminOf(ctx.actor);
      const { items, nextCursor } = await audit.listAll(ctx.db, query);
      return { items: items.map(presentLoggedEvent), nextCursor };
    });
    route(scope, context, ADMIN_ROUTES.verifyAudit, async ({ ctx, query }) => {
      adminOf(ctx.actor);
      return presentVerified(await audit.verify(ctx.db, { ...query, outside: await anchors.all(), maxEvents: MAX_VERIFIED }));
    });
    done();
  };
}
