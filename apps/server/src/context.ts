import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { service } from './actor.ts';
import { forgetChanged, forgetPerson } from './cache/cache.ts';
import { parseRedisUrl } from './cache/redis-address.ts';
import { type Shared, shareByRedis, shareInProcess } from './cache/shared.ts';
import { type Database, openDatabase } from './db/database.ts';
import { watchDiskRoom } from './db/disk-room.ts';
import { findRunning, startEmbedded } from './db/embedded.ts';
import { migrate } from './db/migrate.ts';
import { APP_ROLE } from './db/roles.ts';
import { type Env, EnvError } from './env.ts';
import { countJobs } from './jobs/jobs.repository.ts';
import { createJobSender, type JobSender } from './jobs/sender.ts';
import { createMailer, type Delivery, type Mailer, outboxDelivery, smtpDelivery } from './mail/index.ts';
import { type AccountsService, areKeysOfData, createAccounts, type PasswordPolicy } from './modules/accounts/index.ts';
import { type Administration, createAdministration } from './modules/admin/index.ts';
import { type ApiKeysService, createApiKeys } from './modules/api-keys/index.ts';
import { type Anchors, type AuditService, createAnchorFile, createAudit } from './modules/audit/index.ts';
import { type CalendarFeedsService, createCalendarFeeds } from './modules/calendar-feeds/index.ts';
import { type Challenges, createChallenges } from './modules/challenges/index.ts';
import { type ConversationsService, createConversations } from './modules/conversations/index.ts';
import { createEmitter, createEvents, type EventsService } from './modules/events/index.ts';
import { createHistory, type HistoryService } from './modules/history/index.ts';
import { createIdentities, type IdentitiesService, type ProviderSettings, providersOf } from './modules/identities/index.ts';
import { createInterpretations, type InterpretationsService } from './modules/interpretations/index.ts';
import { createModels, type ModelObserver, type ModelSettings, type Models, modelSettingsOf } from './modules/models/index.ts';
import { createNotifications, type NotificationsService } from './modules/notifications/index.ts';
import { createPasskeys, type PasskeysService } from './modules/passkeys/index.ts';
import { createPrivacy, type PrivacyService } from './modules/privacy/index.ts';
import { createProfiles, createTransfer, type ProfilesService, type TransferService } from './modules/profiles/index.ts';
import { createReadingFeedback, type ReadingFeedback } from './modules/reading-feedback/index.ts';
import { createRenderer, createReports, type Renderer, type ReportsService } from './modules/reports/index.ts';
import { createAccessTokens, createSessions, type SessionsService } from './modules/sessions/index.ts';
import { createShares, type SharesService } from './modules/shares/index.ts';
import { createMetrics, type Metrics } from './plugins/metrics.ts';
import { createKeyRing, type KeyRing, parseMasterKeys, readKeyFile } from './secrets/key-ring.ts';
import { createSealing, type Sealing } from './secrets/sealing.ts';
import { openTracing, type Tracing } from './telemetry/tracing.ts';

/** What the app is made of. The clock is here, so that a test can say what day it is. */
export type Context = {
  readonly logLevel: Env['LOG_LEVEL'];
  readonly now: () => Date;
  /** How long a request's headers and its body may take to arrive. */
  readonly arrivalTimeoutMs: number;
  /** The text of the OpenAPI document. */
  readonly openApi: string;
  /** The built web app, or null when it has not been built. */
  readonly webRoot: string | null;
  readonly database: Database;
  readonly shared: Shared;
  readonly keys: KeyRing;
  readonly sealing: Sealing;
  readonly audit: AuditService;
  /** Where the audit log is anchored outside the database. */
  readonly anchors: Anchors;
  readonly sessions: SessionsService;
  readonly apiKeys: ApiKeysService;
  readonly challenges: Challenges;
  readonly accounts: AccountsService;
  readonly administration: Administration;
  readonly passkeys: PasskeysService;
  readonly identities: IdentitiesService;
  readonly profiles: ProfilesService;
  readonly profileTransfer: TransferService;
  readonly privacy: PrivacyService;
  readonly reports: ReportsService;
  /** What makes reports, in a thread of its own. */
  readonly renderer: Renderer;
  readonly notifications: NotificationsService;
  readonly events: EventsService;
  readonly shares: SharesService;
  readonly calendarFeeds: CalendarFeedsService;
  readonly history: HistoryService;
  readonly models: Models;
  readonly interpretations: InterpretationsService;
  readonly conversations: ConversationsService;
  readonly readingFeedback: ReadingFeedback;
  /** Where people reach the service, without a slash at the end. */
  readonly publicUrl: string;
  /** The pages that may call the API from a browser, beside our own. */
  readonly corsOrigins: readonly string[];
  /** How many proxies are believed about the caller's address. */
  readonly trustProxy: number;
  readonly requestsPerSecond: number;
  readonly metrics: Metrics;
  /** Who may read the metrics at /metrics; null for nobody. */
  readonly metricsToken: string | null;
  readonly mailer: Mailer;
  /** Null where nobody asked for traces. */
  readonly tracing: Tracing | null;
};

export const OPENAPI_FILE = fileURLToPath(new URL('../../../docs/openapi.json', import.meta.url));
const WEB_ROOT = fileURLToPath(new URL('../../web/dist', import.meta.url));

/** A context and how to let go of what it holds. */
export type OpenContext = {
  readonly context: Context;
  /** The file the master keys are in; null when they come from the environment. */
  readonly keyFile: string | null;
  /** Where the database is, for what works on it beside the services. */
  readonly databaseUrl: string;
  /** The same as the owner of the tables. */
  readonly ownerUrl: string;
  readonly close: () => Promise<void>;
};

/**
 * The only place where the parts of the app are constructed. `say` is told what a person starting the server should know. A command that
 * may work `beside` a server takes the database of one that runs on the same data.
 */
export async function openContext(env: Env, say: (line: string) => void, { beside = false } = {}): Promise<OpenContext> {
  const store = (beside && (await findStore(env))) || (await openStore(env, say));
  try {
    const { keys, madeFile } = readKeys(env, store.directory);
    const metrics = createMetrics();
    const tracing = await openTracing(env.OTEL_EXPORTER_OTLP_ENDPOINT);
    const shared = await openShared(env, keys, metrics, say);
    const database = openDatabase({
      url: store.appUrl,
      replicaUrl: env.DATABASE_REPLICA_URL ?? null,
      role: APP_ROLE,
      maxConnections: env.DATABASE_CONNECTIONS,
      onError: (error) => say(`The database closed an idle connection: ${error.message}`),
      observe: observer(metrics, tracing),
      changed: forgetChanged(shared),
      mayWrite: store.mayWrite,
    });
    if (!(await areKeysOfData(database, createSealing(keys)))) {
      if (madeFile !== null) rmSync(madeFile);
      await Promise.all([database.close(), shared.close()]);
      throw new EnvError(otherKeys(env, keyFileIn(store.directory), madeFile !== null));
    }
    if (madeFile !== null)
      say(`A master key was made in ${madeFile}. Back it up apart from the data: without it names, dates and notes cannot be read.`);
    metrics.watchPool(database.gauges);
    metrics.watchProcess();
    const now = () => new Date();
    const publicUrl = env.PUBLIC_URL?.replace(/\/$/, '') ?? `http://localhost:${env.PORT}`;
    const jobs = createJobSender(store.appUrl, shared.bus);
    const delivery = openDelivery(env, join(store.directory, 'outbox'), say);
    const services = createServices(keys, now, {
      database,
      delivery,
      note: say,
      jobs,
      publicUrl,
      passwordPolicy: env.PASSWORD_POLICY,
      providers: providersOf(env),
      modelSettings: modelSettingsOf(env),
      modelObserver: metrics.models,
      shared,
    });
    const context: Context = {
      logLevel: env.LOG_LEVEL,
      now,
      arrivalTimeoutMs: 10_000,
      openApi: readFileSync(OPENAPI_FILE, 'utf8'),
      webRoot: existsSync(`${WEB_ROOT}/index.html`) ? WEB_ROOT : null,
      database,
      shared,
      keys,
      ...services,
      anchors: createAnchorFile(join(store.directory, 'audit-anchors.jsonl'), env.DATABASE_URL === undefined ? null : say),
      publicUrl,
      corsOrigins: env.CORS_ORIGINS,
      trustProxy: env.TRUST_PROXY,
      requestsPerSecond: env.RATE_LIMIT_RPS,
      metrics,
      metricsToken: env.METRICS_TOKEN ?? null,
      tracing,
    };
    metrics.watchJobs(() => database.readStale(service('metrics'), countJobs));
    metrics.watchConnections(context.events.connections);
    return {
      context,
      keyFile: env.MASTER_KEYS === undefined ? keyFileIn(store.directory) : null,
      databaseUrl: store.appUrl,
      ownerUrl: store.ownerUrl,
      async close() {
        await services.mailer.close();
        await services.renderer.close();
        await jobs.close();
        await context.apiKeys.usage.flush();
        await database.close();
        await shared.close();
        await tracing?.close();
        await store.close();
      },
    };
  } catch (error) {
    await store.close();
    throw error;
  }
}

type Services = Pick<
  Context,
  | 'sealing'
  | 'mailer'
  | 'audit'
  | 'sessions'
  | 'apiKeys'
  | 'challenges'
  | 'accounts'
  | 'administration'
  | 'passkeys'
  | 'identities'
  | 'profiles'
  | 'profileTransfer'
  | 'privacy'
  | 'reports'
  | 'renderer'
  | 'notifications'
  | 'events'
  | 'shares'
  | 'calendarFeeds'
  | 'history'
  | 'models'
  | 'interpretations'
  | 'conversations'
  | 'readingFeedback'
>;
/** What the services are told of the world around the server. */
export type Around = {
  /** For what is done when nobody asks; requests bring theirs. */
  readonly database: Database;
  readonly delivery: Delivery;
  readonly note: (line: string) => void;
  readonly jobs: Pick<JobSender, 'send'>;
  readonly publicUrl: string;
  readonly passwordPolicy: PasswordPolicy;
  readonly shared: Shared;
  readonly providers: readonly ProviderSettings[];
  /** Null where no language model is set up. */
  readonly modelSettings: ModelSettings | null;
  readonly modelObserver?: ModelObserver;
};

/** What works on the database and keeps nothing of it: the same for the server and for its tests. */
export function createServices(keys: KeyRing, now: () => Date, { database, delivery, note, shared, ...around }: Around): Services {
  const { bus, cache, pages, failureCounts, slots, tickets } = shared;
  const sealing = createSealing(keys);
  const mailer = createMailer({ database, sealing, delivery, now, note });
  const audit = createAudit({ keys, sealing, now });
  const notifications = createNotifications({ sealing, events: createEmitter(bus), now });
  const { notify } = notifications;
  const sessions = createSessions({ sealing, audit, accessTokens: createAccessTokens(keys), notify, now, bus });
  const apiKeys = createApiKeys({ audit, now, bus });
  const events = createEvents({ bus, tickets, slots, sessions, isAlone: shared.isAlone });
  const challenges = createChallenges({ sealing, now });
  const { publicUrl, providers } = around;
  const accounts = createAccounts({ keys, sealing, audit, sessions, apiKeys, challenges, mailer, notify, now, failureCounts, ...around });
  const observed = around.modelObserver === undefined ? {} : { observer: around.modelObserver };
  const models = createModels({ settings: around.modelSettings, limiter: shared.limiter, now, ...observed });
  const profiles = createProfiles({ sealing, audit, now, cache, pages, events });
  const renderer = createRenderer();
  const readingFeedback = createReadingFeedback({ sealing, audit, now });
  const forgetKept = (userId: string) => forgetPerson(shared, userId);
  return {
    sealing,
    mailer,
    audit,
    sessions,
    apiKeys,
    challenges,
    accounts,
    administration: createAdministration({ sealing, audit, sessions, apiKeys, now }),
    passkeys: createPasskeys({ accounts, challenges, sealing, publicUrl, now }),
    identities: createIdentities({ accounts, challenges, sessions, sealing, providers, publicUrl, now }),
    profiles,
    profileTransfer: createTransfer({ sealing, audit, now, events }),
    events,
    notifications,
    renderer,
    reports: createReports({ sealing, audit, profiles, renderer, events, notify, now, ...around }),
    privacy: createPrivacy({ sealing, audit, accounts, sessions, mailer, notify, forgetKept, now, ...around }),
    shares: createShares({ profiles, audit, publicUrl, now }),
    history: createHistory({ sealing, profiles, audit, now }),
    models,
    interpretations: createInterpretations({ models, profiles, readingFeedback, sealing, written: shared.written, now, ...observed }),
    conversations: createConversations({ sealing, profiles, readingFeedback, audit, models, now, shared, ...observed }),
    readingFeedback,
    calendarFeeds: createCalendarFeeds({ profiles, audit, publicUrl, now }),
  };
}

const KEYS_MISSING =
  'MASTER_KEYS is missing: with a database of your own the keys must not lie on one machine. Make one: echo "1:$(openssl rand -base64 32)"';

type Store = {
  readonly appUrl: string;
  readonly ownerUrl: string;
  readonly directory: string;
  readonly mayWrite: () => boolean;
  readonly close: () => Promise<void>;
};

/** A database of one's own, or the embedded one; either way with the tables of this release. */
async function openStore(env: Env, say: (line: string) => void): Promise<Store> {
  if (env.DATABASE_URL !== undefined) {
    if (env.MASTER_KEYS === undefined) throw new EnvError(KEYS_MISSING);
    const ownerUrl = env.DATABASE_OWNER_URL ?? env.DATABASE_URL;
    await migrate(ownerUrl);
    return { appUrl: env.DATABASE_URL, ownerUrl, directory: env.DATA_DIR, mayWrite: () => true, close: async () => undefined };
  }
  const postgres = await startEmbedded(env.DATA_DIR, say);
  try {
    await migrate(postgres.ownerUrl);
  } catch (error) {
    await postgres.stop();
    throw error;
  }
  say(`Data is in ${postgres.directory}`);
  const room = watchDiskRoom(postgres.directory, say);
  return {
    appUrl: postgres.appUrl,
    ownerUrl: postgres.ownerUrl,
    directory: postgres.directory,
    mayWrite: room.isThere,
    async close() {
      room.close();
      await postgres.stop();
    },
  };
}

/** The embedded database of a server that is running; null where there is none, or a database of one's own. */
async function findStore(env: Env): Promise<Store | null> {
  const running = env.DATABASE_URL === undefined ? await findRunning(env.DATA_DIR) : null;
  return running && { ...running, mayWrite: () => true, close: async () => undefined };
}

function observer({ observeQuery }: Metrics, tracing: Tracing | null): Metrics['observeQuery'] {
  if (tracing === null) return observeQuery;
  return (operation, seconds) => {
    observeQuery(operation, seconds);
    tracing.observeQuery(operation, seconds);
  };
}

/** The embedded database belongs to one server, so what this one knows of it is known. */
async function openShared(env: Env, keys: KeyRing, metrics: Metrics, say: (line: string) => void): Promise<Shared> {
  const observe = metrics.observeCache;
  if (env.REDIS_URL === undefined) return shareInProcess({ keys, isAlone: env.DATABASE_URL === undefined, observe });
  const shared = await shareByRedis({ address: parseRedisUrl(env.REDIS_URL), keys, sealing: createSealing(keys), say, observe });
  if (shared.redis !== null) metrics.watchRedis(shared.redis);
  return shared;
}

function openDelivery({ SMTP_URL, MAIL_FROM }: Env, outbox: string, say: (line: string) => void): Delivery {
  return SMTP_URL === undefined ? outboxDelivery(outbox, MAIL_FROM, say) : smtpDelivery(SMTP_URL, MAIL_FROM);
}

/** `madeFile` is the file that was made because there was none; null where the keys were there. */
function readKeys(env: Env, directory: string): { readonly keys: KeyRing; readonly madeFile: string | null } {
  if (env.MASTER_KEYS !== undefined) return { keys: createKeyRing(parseMasterKeys(env.MASTER_KEYS)), madeFile: null };
  const file = keyFileIn(directory);
  const { keys, made } = readKeyFile(file);
  return { keys: createKeyRing(keys), madeFile: made ? file : null };
}

function otherKeys(env: Env, file: string, isMissing: boolean): string {
  const [what, remedy] =
    env.MASTER_KEYS !== undefined
      ? ['MASTER_KEYS does not hold the keys', 'Give all of them, the first one too']
      : [isMissing ? `${file} is missing: it holds the keys` : `${file} does not hold the keys`, 'Put the right file back'];
  return `${what} that this data is sealed with. Without them nobody can sign in and no name can be read. ${remedy}; nothing was changed.`;
}

function keyFileIn(directory: string): string {
  return join(directory, 'master-keys.json');
}
