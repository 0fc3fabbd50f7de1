import { ACCOUNT_ROUTES } from '@1numbers/contract';
import type { FastifyPluginCallback } from 'fastify';
import type { Context } from '../../context.ts';
import { takeJson } from '../../plugins/json-body.ts';
import { route } from '../../plugins/route.ts';
import { presentUser } from './accounts.presenter.ts';

const ACCEPTED = { accepted: true } as const;

export function accountRoutes(context: Context): FastifyPluginCallback {
  const { accounts } = context;
  return (scope, _options, done) => {
    takeJson(scope, context.arrivalTimeoutMs);

    route(scope, context, ACCOUNT_ROUTES.register, async ({ ctx, body }) => {
      await accounts.register(ctx, body);
      return ACCEPTED;
    });
    route(scope, context, ACCOUNT_ROUTES.verifyEmail, async ({ ctx, body }) => nothing(accounts.verifyEmail(ctx, body.token)));
    route(scope, context, ACCOUNT_ROUTES.resendVerification, async ({ ctx, body }) => {
      await accounts.resendVerification(ctx, body.email);
      return ACCEPTED;
    });

    route(scope, context, ACCOUNT_ROUTES.changePassword, async ({ ctx, body, request }) =>
      nothing(accounts.changePassword(ctx, body, request.ip)),
    );
    route(scope, context, ACCOUNT_ROUTES.forgotPassword, async ({ ctx, body }) => {
      await accounts.forgotPassword(ctx, body.email);
      return ACCEPTED;
    });
    route(scope, context, ACCOUNT_ROUTES.resetPassword, async ({ ctx, body, request }) =>
      nothing(accounts.resetPassword(ctx, body, request.ip)),
    );

    route(scope, context, ACCOUNT_ROUTES.me, async ({ ctx }) => presentUser(await accounts.me(ctx)));
    route(scope, context, ACCOUNT_ROUTES.changeMe, async ({ ctx, body }) => presentUser(await accounts.changeMe(ctx, body)));
    route(scope, context, ACCOUNT_ROUTES.changeEmail, async ({ ctx, body, request }) => {
      await accounts.changeEmail(ctx, body, request.ip);
      return ACCEPTED;
    });
    route(scope, context, ACCOUNT_ROUTES.confirmEmail, async ({ ctx, body }) => nothing(accounts.confirmEmail(ctx, body.token)));
    done();
  };
}

async function nothing(done: Promise<void>): Promise<undefined> {
  await done;
  return undefined;
}
