import { POLICY_VERSION, PRIVACY_ROUTES, ZIP_TYPE } from '@1numbers/contract';
import type { FastifyPluginCallback, FastifyRequest } from 'fastify';
import type { Context } from '../../context.ts';
import { takeForm } from '../../plugins/form-body.ts';
import { takeJson } from '../../plugins/json-body.ts';
import { idOf, route, streamedRoute } from '../../plugins/route.ts';
import { durationOf, RETENTION } from '../../retention.ts';
import type { Origin } from '../audit/index.ts';
import { presentConsent, presentExport } from './privacy.presenter.ts';

const KEPT = Object.entries(RETENTION).map(([id, { what, why, ...period }]) => ({ id, what, keptFor: durationOf(period), why }));

export function privacyRoutes(context: Context): FastifyPluginCallback {
  const { privacy } = context;
  return (scope, _options, done) => {
    takeJson(scope, context.arrivalTimeoutMs);

    route(scope, context, PRIVACY_ROUTES.askExport, async ({ ctx, request }) =>
      presentExport(await privacy.askExport(ctx, originOf(request))),
    );
    route(scope, context, PRIVACY_ROUTES.listExports, async ({ ctx }) => ({ items: (await privacy.listExports(ctx)).map(presentExport) }));
    streamedRoute(scope, context, PRIVACY_ROUTES.downloadExport, ({ ctx, params, request }) => ({
      type: ZIP_TYPE,
      fileName: '1numbers.zip',
      pieces: privacy.downloadExport(ctx, idOf(params), originOf(request)),
    }));

    route(scope, context, PRIVACY_ROUTES.askErasure, async ({ ctx, body, request }) => {
      const at = await privacy.askErasure(ctx, body.currentPassword, originOf(request));
      return { erasureAt: at.toISOString() };
    });
    route(scope, context, PRIVACY_ROUTES.undoErasure, async ({ ctx }) => {
      await privacy.undoErasure(ctx);
      return undefined;
    });
    route(scope, context, PRIVACY_ROUTES.undoErasureByMail, async ({ ctx, body }) => {
      await privacy.undoErasureByMail(ctx, body.token);
      return undefined;
    });

    route(scope, context, PRIVACY_ROUTES.listConsents, async ({ ctx }) => {
      const { current, history } = await privacy.listConsents(ctx);
      return { doNotSell: true, current: current.map(presentConsent), history: history.map(presentConsent) } as const;
    });
    route(scope, context, PRIVACY_ROUTES.decideConsent, async ({ ctx, body }) => presentConsent(await privacy.decideConsent(ctx, body)));
    route(scope, context, PRIVACY_ROUTES.gpc, async () => ({ gpc: true, lastUpdate: POLICY_VERSION }) as const);
    route(scope, context, PRIVACY_ROUTES.retention, async () => ({ items: KEPT }));

    route(scope, context, PRIVACY_ROUTES.notifications, async ({ ctx }) => ({ items: [...(await privacy.notifications(ctx))] }));
    route(scope, context, PRIVACY_ROUTES.changeNotifications, async ({ ctx, body }) => ({
      items: [...(await privacy.changeNotifications(ctx, body.items))],
    }));
    scope.register((form, _formOptions, ready) => {
      takeForm(form, context.arrivalTimeoutMs);
      route(form, context, PRIVACY_ROUTES.unsubscribe, async ({ ctx, query }) => {
        await privacy.unsubscribe(ctx, query.token ?? '');
        return undefined;
      });
      ready();
    });
    done();
  };
}

function originOf({ ip, headers }: FastifyRequest): Origin {
  return { ip, userAgent: headers['user-agent'] ?? null };
}
