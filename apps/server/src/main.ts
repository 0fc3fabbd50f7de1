import { join } from 'node:path';
import { type App, buildApp } from './app.ts';
import { type OpenContext, openContext } from './context.ts';
import { backUp, checkBackup, restore } from './db/backup.ts';
import { findDataPlace } from './db/data-place.ts';
import { type EmbeddedPostgres, findRunning, startEmbedded } from './db/embedded.ts';
import { migrate } from './db/migrate.ts';
import { type Env, EnvError, readEnv } from './env.ts';
import { createQueue, type Job, type Queue } from './jobs/queue.ts';
import { jobsOf } from './jobs/schedule.ts';
import { adminCommand } from './modules/accounts/index.ts';
import { auditCommand } from './modules/audit/index.ts';
import { noticesOf } from './notices.ts';
import { OperatorError } from './operator-error.ts';
import { serveMetrics } from './plugins/metrics.ts';
import { rotateKeys } from './secrets/rotation.ts';

const ROLES: Readonly<Record<string, () => Promise<void>>> = {
  all: () => serve(true),
  api: () => serve(false),
  worker: work,
  migrate: migrateOnly,
  admin,
  audit,
  keys,
  backup,
  'check-backup': check,
  restore: restoreFrom,
};
/** How long requests in flight may take to finish after the signal to stop. */
const SHUTDOWN_MS = 10_000;

const HELP = `What this server can be told, as 1numbers-server <word>:

  all                         answer requests and do the jobs (npm start)
  api                         answer requests only
  worker                      do the jobs only
  migrate                     bring the tables of DATABASE_URL to this release
  admin create <address>      make an admin, or make one of an account
  admin second-factor-off <address>
                              take a lost second factor from an account
  audit verify [file]         look for what was done to the audit log
  keys rotate                 seal everything with a new master key
  backup [file]               back up the embedded database
  check-backup <file>         see whether a backup is whole
  restore <file>              fill an empty DATA_DIR from a backup

What it is run with stands in docs/self-hosting.md.`;

const [role = 'all', ...args] = process.argv.slice(2);
if (['help', '--help', '-h'].includes(role)) {
  console.log(HELP);
  process.exit(0);
}
const run = ROLES[role];
if (run === undefined) stop(`There is no role "${role}". Use one of: ${Object.keys(ROLES).join(', ')}.`, 2);
await run().catch((error: unknown) => stop(explain(error as NodeJS.ErrnoException & { readonly port?: number }), 1));

/** The HTTP API, and the jobs too when one process is to do all there is to do. */
async function serve(withJobs: boolean): Promise<void> {
  const env = readEnv();
  const say = noticesOf(env, (line) => console.log(line));
  const opened = await openContext(env, say);
  const { context, close } = opened;
  try {
    const app = await buildApp(context);
    const queue = withJobs ? queueOf(opened, env) : null;
    // While requests in flight are finished, jobs are too; the database goes last.
    app.addHook('preClose', async () => void queue?.stop());
    app.addHook('onClose', async () => {
      await queue?.stop();
      await close();
    });
    if (env.METRICS_PORT !== undefined) await serveMetrics(context.metrics, env.HOST, env.METRICS_PORT);
    await app.listen({ host: env.HOST, port: env.PORT });
    closeOnSignal(async () => {
      await app.drain();
      await app.close();
    });
    say(`1Numbers is at ${addressOf(app, env)}`);
    context.mailer.start();
    void queue?.start();
  } catch (error) {
    await close();
    throw error;
  }
}

/** The jobs alone, beside servers that answer requests. */
async function work(): Promise<void> {
  const env = readEnv();
  const say = noticesOf(env, (line) => console.log(line));
  const opened = await openContext(env, say);
  const queue = queueOf(opened, env);
  closeOnSignal(async () => {
    await queue.stop();
    await opened.close();
  });
  say('1Numbers does its jobs');
  opened.context.mailer.start();
  await queue.start();
}

function queueOf({ context, databaseUrl, ownerUrl }: OpenContext, env: Env): Queue {
  const { tracing } = context;
  const traced = (job: Job): Job => (tracing === null ? job : { ...job, run: (data) => tracing.job(job.name, () => job.run(data)) });
  return createQueue({
    url: databaseUrl,
    jobs: jobsOf(context, ownerUrl).map(traced),
    bus: context.shared.bus,
    say: noticesOf(env, (line) => console.error(line)),
  });
}

async function admin(): Promise<void> {
  const { context, close } = await openBeside();
  const { done, text } = await adminCommand(context, args).finally(close);
  if (!done) stop(text, 2);
  console.log(text);
}

async function audit(): Promise<void> {
  const { context, close } = await openBeside();
  const { done, text } = await auditCommand(context, args).finally(close);
  if (!done) stop(text, 1);
  console.log(text);
}

/** With the database of a server that runs on the same data, where there is one. */
async function openBeside(): Promise<OpenContext> {
  return openContext(readEnv(), (line) => console.log(line), { beside: true });
}

async function keys(): Promise<void> {
  if (args.join(' ') !== 'rotate') stop('Use: keys rotate', 2);
  const { context, keyFile, close } = await openContext(readEnv(), (line) => console.log(line));
  console.log(await rotateKeys(context.database, context.keys, keyFile).finally(close));
}

async function backup(): Promise<void> {
  const env = embeddedOnly();
  const [file = `1numbers-${new Date().toISOString().replaceAll(/[:.]/g, '-')}.backup.gz`] = args;
  const running = await findRunning(env.DATA_DIR);
  const postgres = running === null ? await startEmbedded(env.DATA_DIR, (line) => console.log(line)) : null;
  if (postgres !== null) await migrate(postgres.ownerUrl);
  const rows = await backUp((running ?? (postgres as EmbeddedPostgres)).backupUrl, file, new Date()).finally(() => postgres?.stop());
  console.log(`${rows} rows are in ${file}, read again and found whole. Names, dates and notes in it are sealed: keep a copy of`);
  console.log(
    `${join(findDataPlace(env.DATA_DIR).directory, 'master-keys.json')} too, apart from it. Without the keys nobody can read them.`,
  );
}

async function check(): Promise<void> {
  const [file] = args;
  if (file === undefined) stop('Use: check-backup <file>', 2);
  const { head, rows } = await checkBackup(file);
  console.log(`${file} is whole: ${rows} rows of ${head.takenAt}.`);
}

async function restoreFrom(): Promise<void> {
  const [file] = args;
  if (file === undefined) stop('Use: restore <file>', 2);
  const postgres = await startEmbedded(embeddedOnly().DATA_DIR, (line) => console.log(line));
  try {
    await migrate(postgres.ownerUrl);
    console.log(`${await restore(postgres.backupUrl, file)} rows were restored into ${postgres.directory}.`);
    console.log(`Put the master keys of the backup at ${join(postgres.directory, 'master-keys.json')}, then start.`);
  } finally {
    await postgres.stop();
  }
}

function embeddedOnly(): Env {
  const env = readEnv();
  if (env.DATABASE_URL !== undefined)
    throw new EnvError('With DATABASE_URL, back up and restore with pg_dump and pg_restore, as its owner.');
  return env;
}

async function migrateOnly(): Promise<void> {
  const env = readEnv();
  const url = env.DATABASE_OWNER_URL ?? env.DATABASE_URL;
  if (url === undefined) throw new EnvError('DATABASE_URL is missing. The embedded database is migrated whenever the server starts.');
  const done = await migrate(url);
  console.log(done.length === 0 ? 'The tables are up to date.' : `Migrated: ${done.join(', ')}`);
}

function addressOf(app: App, { HOST }: Env): string {
  const { port } = app.server.address() as { readonly port: number };
  const everywhere = HOST === '0.0.0.0' || HOST === '::';
  const host = everywhere ? 'localhost' : HOST.includes(':') ? `[${HOST}]` : HOST;
  return `http://${host}:${port}`;
}

function explain(error: NodeJS.ErrnoException & { readonly port?: number }): string {
  if (error instanceof OperatorError) return error.message;
  if (error.code === 'EADDRINUSE') {
    const { port = 0 } = error;
    return `Port ${port} is taken by another program. Stop it, or choose another port: PORT=${port + 1} npm start`;
  }
  if (error.code === 'EACCES' && error.port !== undefined) {
    return `Port ${error.port} may not be used by this account. Choose one above 1023: PORT=3000 npm start`;
  }
  if (error.syscall === 'connect') return `The database cannot be reached: ${error.message}. See DATABASE_URL.`;
  if (error.code === 'ENOTFOUND' || error.code === 'EADDRNOTAVAIL') return `HOST is not an address of this machine: ${error.message}`;
  return error.stack ?? error.message;
}

function closeOnSignal(close: () => Promise<unknown>): void {
  let closing = false;
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, () => {
      // Ctrl-C reaches the whole group and is handed down by `npm start` besides; the first one counts.
      if (closing) return;
      closing = true;
      setTimeout(() => stop('What was still running after 10 seconds was cut.', 1), SHUTDOWN_MS).unref();
      void close();
    });
  }
}

function stop(message: string, code: number): never {
  console.error(message);
  process.exit(code);
}
