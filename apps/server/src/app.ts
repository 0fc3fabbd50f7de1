import { randomBytes } from 'node:crypto';
import fastify, { type FastifyInstance, LogController } from 'fastify';
import type { Context } from './context.ts';
import { accountRoutes, signInRoutes } from './modules/accounts/index.ts';
import { adminRoutes } from './modules/admin/index.ts';
import { apiKeyRoutes } from './modules/api-keys/index.ts';
import { auditRoutes } from './modules/audit/index.ts';
import { calendarFeedRoutes } from './modules/calendar-feeds/index.ts';
import { chartRoutes } from './modules/charts/index.ts';
import { conversationRoutes } from './modules/conversations/index.ts';
import { eventRoutes } from './modules/events/index.ts';
import { healthRoutes } from './modules/health/index.ts';
import { historyRoutes } from './modules/history/index.ts';
import { identityRoutes } from './modules/identities/index.ts';
import { interpretationRoutes } from './modules/interpretations/index.ts';
import { modelRoutes } from './modules/models/index.ts';
import { notificationRoutes } from './modules/notifications/index.ts';
import { passkeyRoutes } from './modules/passkeys/index.ts';
import { privacyRoutes } from './modules/privacy/index.ts';
import { profileRoutes } from './modules/profiles/index.ts';
import { readingFeedbackRoutes } from './modules/reading-feedback/index.ts';
import { readingRoutes } from './modules/readings/index.ts';
import { reportRoutes } from './modules/reports/index.ts';
import { sessionRoutes } from './modules/sessions/index.ts';
import { shareRoutes } from './modules/shares/index.ts';
import { systemRoutes } from './modules/systems/index.ts';
import { thingRoutes } from './modules/things/index.ts';
import { accessLog } from './plugins/access-log.ts';
import { closeConnectionsWhenDone } from './plugins/closing.ts';
import { otherOrigins } from './plugins/cors.ts';
import { securityHeaders } from './plugins/headers.ts';
import { listRoutes } from './plugins/inventory.ts';
import { measure } from './plugins/metrics.ts';
import { openApi } from './plugins/openapi.ts';
import { privacySignal } from './plugins/privacy-signal.ts';
import { answerClientError, answerFrameworkError, problemDetails } from './plugins/problem-details.ts';
import { rateLimit } from './plugins/rate-limit.ts';
import { traceRequests } from './plugins/traces.ts';
import { web } from './plugins/web.ts';
import { mayUpgrade } from './plugins/web-socket.ts';

const MAX_PATH_PARAMETER = 100;
const IDLE_CONNECTION_MS = 120_000;

export type App = FastifyInstance;

/** The whole app, without listening and without reading the environment: tests use it as it is. */
export async function buildApp(context: Context): Promise<App> {
  const app = fastify({
    logger: { level: context.logLevel },
    // One logger for all: a child for each request costs more than the request's arithmetic. Lines carry the id themselves.
    childLoggerFactory: (logger) => logger,
    logController: new LogController({ disableRequestLogging: true }),
    genReqId: requestIds(),
    requestIdHeader: false,
    routerOptions: { maxParamLength: MAX_PATH_PARAMETER },
    // A batch may take hours to arrive; the other bodies have their own deadline in plugins/json-body.ts.
    requestTimeout: 0,
    trustProxy: context.trustProxy > 0 && ((_address, hop) => hop < context.trustProxy),
    connectionTimeout: IDLE_CONNECTION_MS,
    http: {
      headersTimeout: context.arrivalTimeoutMs,
      connectionsCheckingInterval: Math.ceil(context.arrivalTimeoutMs / 5),
      requireHostHeader: false,
      shouldUpgradeCallback: mayUpgrade,
    },
    forceCloseConnections: 'idle',
    return503OnClosing: false,
    clientErrorHandler: answerClientError,
    frameworkErrors: answerFrameworkError,
  });
  app.removeAllContentTypeParsers();
  closeConnectionsWhenDone(app);
  listRoutes(app);
  traceRequests(app, context.tracing);
  securityHeaders(app);
  accessLog(app);
  await otherOrigins(app, context);
  problemDetails(app);
  rateLimit(app, context);
  privacySignal(app, context);
  measure(app, context.metrics, context.metricsToken);
  await app.register(healthRoutes(context));
  await app.register(chartRoutes(context));
  await app.register(readingRoutes(context));
  await app.register(interpretationRoutes(context));
  await app.register(modelRoutes(context));
  await app.register(thingRoutes(context));
  await app.register(systemRoutes(context));
  await app.register(accountRoutes(context));
  await app.register(signInRoutes(context));
  await app.register(passkeyRoutes(context));
  await app.register(identityRoutes(context));
  await app.register(sessionRoutes(context));
  await app.register(auditRoutes(context));
  await app.register(apiKeyRoutes(context));
  await app.register(profileRoutes(context));
  await app.register(privacyRoutes(context));
  await app.register(reportRoutes(context));
  await app.register(notificationRoutes(context));
  await app.register(eventRoutes(context));
  await app.register(adminRoutes(context));
  await app.register(shareRoutes(context));
  await app.register(calendarFeedRoutes(context));
  await app.register(historyRoutes(context));
  await app.register(conversationRoutes(context));
  await app.register(readingFeedbackRoutes(context));
  await app.register(openApi(context));
  await app.register(web(context));
  return app;
}

/** Ids that are unique among processes and cheap to make. */
function requestIds(): () => string {
  const process = randomBytes(6).toString('hex');
  let count = 0;
  return () => `${process}-${(count++).toString(36)}`;
}
