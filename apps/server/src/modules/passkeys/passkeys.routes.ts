import { PASSKEY_ROUTES } from '@1numbers/contract';
import type { FastifyPluginCallback } from 'fastify';
import type { Context } from '../../context.ts';
import { takeJson } from '../../plugins/json-body.ts';
import { takeRefreshCookie } from '../../plugins/refresh-cookie.ts';
import { idOf, route } from '../../plugins/route.ts';
import { answerSignIn } from '../accounts/index.ts';
import { presentPasskey } from './passkeys.presenter.ts';

export function passkeyRoutes(context: Context): FastifyPluginCallback {
  const { passkeys } = context;
  return (scope, _options, done) => {
    takeJson(scope, context.arrivalTimeoutMs);
    const cookie = takeRefreshCookie(scope, context.publicUrl);
    route(scope, context, PASSKEY_ROUTES.options, async ({ ctx, body, request }) => ({
      ...(await passkeys.creationOptions(ctx, body.currentPassword, request.ip)),
    }));
    route(scope, context, PASSKEY_ROUTES.add, async ({ ctx, body }) => presentPasskey(await passkeys.add(ctx, body)));
    route(scope, context, PASSKEY_ROUTES.list, async ({ ctx }) => ({ items: (await passkeys.list(ctx)).map(presentPasskey) }));
    route(scope, context, PASSKEY_ROUTES.rename, async ({ ctx, params, body }) =>
      presentPasskey(await passkeys.rename(ctx, idOf(params), body.name)),
    );
    route(scope, context, PASSKEY_ROUTES.remove, async ({ ctx, params }) => {
      await passkeys.remove(ctx, idOf(params));
      return undefined;
    });
    route(scope, context, PASSKEY_ROUTES.signInOptions, async ({ ctx }) => ({ ...(await passkeys.requestOptions(ctx)) }));
    route(scope, context, PASSKEY_ROUTES.signIn, async ({ ctx, body, ...asked }) =>
      answerSignIn(cookie, asked, (origin) => passkeys.signIn(ctx, body.credential, origin)),
    );
    done();
  };
}
