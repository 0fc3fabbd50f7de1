import { ACCOUNT_ROUTES } from '@1numbers/contract';
import type { FastifyPluginCallback } from 'fastify';
import type { Context } from '../../context.ts';
import { takeJson } from '../../plugins/json-body.ts';
import { takeRefreshCookie } from '../../plugins/refresh-cookie.ts';
import { route } from '../../plugins/route.ts';
import { presentUser } from './accounts.presenter.ts';
import type { SignedInAccount } from './sign-in.service.ts';

const ACCEPTED = { accepted: true } as const;

export function accountRoutes(context: Context): FastifyPluginCallback {
  const { accounts } = context;
  return (scope, _options, done) => {
    takeJson(scope, context.arrivalTimeoutMs);
    const cookie = takeRefreshCookie(scope, context.publicUrl);

    route(scope, context, ACCOUNT_ROUTES.register, async ({ ctx, body }) => {
      await accounts.register(ctx, body);
      return ACCEPTED;
    });
    route(scope, context, ACCOUNT_ROUTES.verifyEmail, async ({ ctx, body }) => nothing(accounts.verifyEmail(ctx, body.token)));
    route(scope, context, ACCOUNT_ROUTES.resendVerification, async ({ ctx, body }) => {
      await accounts.resendVerification(ctx, body.email);
      return ACCEPTED;
    });

    route(scope, context, ACCOUNT_ROUTES.login, async ({ ctx, body, request, reply }) => {
      const origin = { ip: request.ip, userAgent: request.headers['user-agent'] ?? null };
      const isWeb = cookie.isWeb(request);
      const signedIn = await accounts.login(ctx, body, origin);
      if (isWeb) cookie.set(reply, signedIn.tokens.refreshToken);
      return presentSignIn(signedIn, isWeb);
    });
    route(scope, context, ACCOUNT_ROUTES.refresh, async ({ ctx, body, request, reply }) => {
      if (body.refreshToken !== undefined) return presentSignIn(await accounts.refresh(ctx, body.refreshToken), false);
      const token = cookie.tokenOf(request);
      const signedIn = await accounts.refresh(ctx, token).catch((error: unknown) => {
        cookie.clear(reply);
        throw error;
      });
      cookie.set(reply, signedIn.tokens.refreshToken);
      return presentSignIn(signedIn, true);
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

/** Who is given the cookie is not also given its token: a script on the page could read that. */
function presentSignIn({ tokens: { accessToken, refreshToken, expiresIn }, account }: SignedInAccount, isWeb: boolean) {
  return { accessToken, ...(!isWeb && { refreshToken }), expiresIn, user: presentUser(account) };
}

async function nothing(done: Promise<void>): Promise<undefined> {
  await done;
  return undefined;
}
