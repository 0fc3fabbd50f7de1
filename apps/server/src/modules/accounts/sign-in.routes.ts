import { ACCOUNT_ROUTES, SECOND_FACTOR_ROUTES } from '@1numbers/contract';
import type { FastifyPluginCallback, FastifyReply, FastifyRequest } from 'fastify';
import type { Context } from '../../context.ts';
import { takeJson } from '../../plugins/json-body.ts';
import { type RefreshCookie, takeRefreshCookie } from '../../plugins/refresh-cookie.ts';
import { route } from '../../plugins/route.ts';
import type { Origin } from '../audit/index.ts';
import { presentUser } from './accounts.presenter.ts';
import type { SignedInAccount } from './sign-in.service.ts';

export function signInRoutes(context: Context): FastifyPluginCallback {
  const { accounts } = context;
  return (scope, _options, done) => {
    takeJson(scope, context.arrivalTimeoutMs);
    const cookie = takeRefreshCookie(scope, context.publicUrl);

    route(scope, context, ACCOUNT_ROUTES.login, async ({ ctx, body, ...asked }) =>
      answerSignIn(cookie, asked, (origin) => accounts.login(ctx, body, origin)),
    );
    route(scope, context, SECOND_FACTOR_ROUTES.finishLogin, async ({ ctx, body, ...asked }) =>
      answerSignIn(cookie, asked, (origin) => accounts.finishLogin(ctx, body, origin)),
    );
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

    route(scope, context, SECOND_FACTOR_ROUTES.setUp, ({ ctx, body, request }) => accounts.setUpTotp(ctx, body, request.ip));
    route(scope, context, SECOND_FACTOR_ROUTES.confirm, async ({ ctx, body, request }) => ({
      recoveryCodes: [...(await accounts.confirmTotp(ctx, body.code, request.ip))],
    }));
    route(scope, context, SECOND_FACTOR_ROUTES.disable, async ({ ctx, body, request }) => {
      await accounts.disableTotp(ctx, body, request.ip);
      return undefined;
    });
    route(scope, context, SECOND_FACTOR_ROUTES.renewRecoveryCodes, async ({ ctx, body, request }) => ({
      recoveryCodes: [...(await accounts.renewRecoveryCodes(ctx, body, request.ip))],
    }));
    done();
  };
}

/** Signs in, and gives a browser its cookie. */
export async function answerSignIn(
  cookie: RefreshCookie,
  { request, reply }: { readonly request: FastifyRequest; readonly reply: FastifyReply },
  signIn: (origin: Origin) => Promise<SignedInAccount>,
) {
  const isWeb = cookie.isWeb(request);
  const signedIn = await signIn({ ip: request.ip, userAgent: request.headers['user-agent'] ?? null });
  if (isWeb) cookie.set(reply, signedIn.tokens.refreshToken);
  return presentSignIn(signedIn, isWeb);
}

/** Who is given the cookie is not also given its token: a script on the page could read that. */
function presentSignIn({ tokens: { accessToken, refreshToken, expiresIn }, account }: SignedInAccount, isWeb: boolean) {
  return { accessToken, ...(!isWeb && { refreshToken }), expiresIn, user: presentUser(account) };
}
