import { IDENTITY_ROUTES } from '@1numbers/contract';
import type { FastifyPluginCallback } from 'fastify';
import type { Context } from '../../context.ts';
import { browserBinding } from '../../plugins/browser-binding.ts';
import { takeJson } from '../../plugins/json-body.ts';
import { takeRefreshCookie } from '../../plugins/refresh-cookie.ts';
import { idOf, redirectRoute, route } from '../../plugins/route.ts';
import { answerSignIn } from '../accounts/index.ts';
import { addressOf, presentIdentity } from './identities.presenter.ts';
import { ProviderFailure } from './providers.ts';

export function identityRoutes(context: Context): FastifyPluginCallback {
  const { identities, publicUrl } = context;
  return (scope, _options, done) => {
    takeJson(scope, context.arrivalTimeoutMs);
    const cookie = takeRefreshCookie(scope, publicUrl);
    const browser = browserBinding(publicUrl);

    route(scope, context, IDENTITY_ROUTES.providers, async () => ({ items: [...identities.providers()] }));
    redirectRoute(scope, context, IDENTITY_ROUTES.start, async ({ ctx, params, query, reply }) => {
      const { provider = '' } = params;
      const returnTo = query.returnTo ?? null;
      try {
        return await identities.begin(ctx, { provider, returnTo, binding: browser.bind(reply) });
      } catch (error) {
        if (error instanceof ProviderFailure) return addressOf(publicUrl, { error: error.code, returnTo });
        throw error;
      }
    });
    redirectRoute(scope, context, IDENTITY_ROUTES.callback, async ({ ctx, params, query, request }) => {
      const { provider = '' } = params;
      const { search } = new URL(request.url, publicUrl);
      return addressOf(
        publicUrl,
        await identities.finish(ctx, { provider, search, state: query.state ?? '', binding: browser.of(request) }),
      );
    });
    route(scope, context, IDENTITY_ROUTES.exchange, async ({ ctx, body, ...asked }) =>
      answerSignIn(cookie, asked, (origin) => identities.exchange(ctx, { code: body.code, binding: browser.of(asked.request) }, origin)),
    );

    route(scope, context, IDENTITY_ROUTES.list, async ({ ctx }) => ({ items: (await identities.list(ctx)).map(presentIdentity) }));
    route(scope, context, IDENTITY_ROUTES.link, async ({ ctx, body, request, reply }) => {
      const { provider, returnTo = null, currentPassword } = body;
      const binding = browser.bind(reply);
      return { url: await identities.beginLink(ctx, { provider, returnTo, currentPassword, binding, ip: request.ip }) };
    });
    route(scope, context, IDENTITY_ROUTES.unlink, async ({ ctx, params }) => {
      await identities.unlink(ctx, idOf(params));
      return undefined;
    });
    done();
  };
}
