import { type ChildProcess, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import {
  chmodSync,
  chownSync,
  closeSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { type DataPlace, findDataPlace } from './data-place.ts';
import { lockDirectory } from './directory-lock.ts';
import { findPostgres, type PostgresBinaries } from './postgres-binaries.ts';
import { APP_ROLE, OWNER_ROLE } from './roles.ts';

/** A PostgreSQL that runs as a child of this process, reached through a socket that only this account can open. */
export type EmbeddedPostgres = {
  /** As the owner of the tables, for migrations. */
  readonly ownerUrl: string;
  /** As the server, under row-level security. */
  readonly appUrl: string;
  /** As the superuser, for making databases and backups. */
  readonly adminUrl: string;
  readonly directory: string;
  readonly version: string;
  readonly stop: () => Promise<void>;
};

const DATABASE = 'onenumbers';
/** After a killed start the old server needs a moment to notice and to let go of its memory. */
const START_ATTEMPTS_MS = 15_000;
const READY_MS = 30_000;
const STOP_MS = 10_000;

/**
 * Starts the PostgreSQL that came with the packages on the data in `dataDir`, which is made when it is empty.
 * Throws `DirectoryInUseError` when another server has the data, and says what to do when the data is of another major version.
 */
export async function startEmbedded(dataDir: string, say: (line: string) => void): Promise<EmbeddedPostgres> {
  const place = findDataPlace(dataDir);
  if (place.insteadOf !== null)
    say(`Data is kept in ${place.directory}: PostgreSQL cannot run as root, and only root can enter ${place.insteadOf}.`);
  const lock = await lockDirectory(place.directory);
  try {
    const binaries = findPostgres(place);
    const passwords = readPasswords(place);
    await initialise(place, binaries, passwords.postgres);
    const running = await startWithPatience(place, binaries, passwords.postgres);
    await createRoles(running.urlOf('postgres', passwords.postgres, 'postgres'), passwords);
    return {
      ownerUrl: running.urlOf(OWNER_ROLE, passwords.owner, DATABASE),
      appUrl: running.urlOf(APP_ROLE, passwords.app, DATABASE),
      adminUrl: running.urlOf('postgres', passwords.postgres, 'postgres'),
      directory: place.directory,
      version: binaries.version,
      stop: async () => {
        await running.stop();
        await lock.release();
      },
    };
  } catch (error) {
    await lock.release();
    throw error;
  }
}

type Passwords = { readonly postgres: string; readonly owner: string; readonly app: string };

/** Made once, readable by this account alone. The socket's folder is closed to others too: either would do. */
function readPasswords({ directory }: DataPlace): Passwords {
  const file = join(directory, 'database-passwords.json');
  if (!existsSync(file)) {
    const password = () => randomBytes(24).toString('hex');
    writeFileSync(file, JSON.stringify({ postgres: password(), owner: password(), app: password() }), { mode: 0o600 });
  }
  return JSON.parse(readFileSync(file, 'utf8')) as Passwords;
}

async function initialise(place: DataPlace, { initdb, version }: PostgresBinaries, password: string): Promise<void> {
  const data = join(place.directory, 'postgresql');
  const major = version.split('.')[0] as string;
  if (existsSync(join(data, 'PG_VERSION'))) {
    const found = readFileSync(join(data, 'PG_VERSION'), 'utf8').trim();
    if (found !== major) {
      throw new Error(
        `The data in ${data} is of PostgreSQL ${found}, and this 1Numbers brings PostgreSQL ${major}. Start the release that made it, run "npm run backup" there, and "npm run restore" here.`,
      );
    }
    return;
  }
  // A start that was cut short leaves a half-made directory, which initdb would refuse.
  rmSync(data, { recursive: true, force: true });
  mkdirSync(data, { mode: 0o700 });
  if (place.account !== null) chownSync(data, place.account.uid, place.account.gid);
  const folder = privateFolder(place, 'init');
  const passwordFile = join(folder, 'password');
  writeFileSync(passwordFile, password, { mode: 0o600 });
  if (place.account !== null) chownSync(passwordFile, place.account.uid, place.account.gid);
  const options = ['--auth=scram-sha-256', '--username=postgres', `--pwfile=${passwordFile}`, '--encoding=UTF8'];
  const locale = ['--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--locale=C'];
  const child = spawn(initdb, ['-D', data, ...options, ...locale], { ...asAccount(place), stdio: ['ignore', 'ignore', 'pipe'] });
  const complaint: Buffer[] = [];
  child.stderr.on('data', (chunk: Buffer) => complaint.push(chunk));
  const code = await exitOf(child);
  rmSync(folder, { recursive: true, force: true });
  if (code !== 0) throw new Error(`The database could not be made in ${data}.\n${Buffer.concat(complaint).toString('utf8')}`);
}

type Running = { readonly urlOf: (user: string, password: string, database: string) => string; readonly stop: () => Promise<void> };

async function startWithPatience(place: DataPlace, binaries: PostgresBinaries, password: string): Promise<Running> {
  const until = Date.now() + START_ATTEMPTS_MS;
  for (;;) {
    try {
      return await start(place, binaries, password);
    } catch (error) {
      const { message } = error as Error;
      const stillHeld = /pre-existing shared memory block|lock file "postmaster.pid" already exists/.test(message);
      if (!stillHeld || Date.now() > until) throw error;
      await sleep(200);
    }
  }
}

async function start(place: DataPlace, { postgres }: PostgresBinaries, password: string): Promise<Running> {
  const data = join(place.directory, 'postgresql');
  const folder = privateFolder(place, 'run');
  const logFile = join(place.directory, 'postgresql.log');
  const log = openSync(logFile, 'a', 0o600);
  const logBegin = existsSync(logFile) ? readFileSync(logFile).length : 0;
  const settings = {
    listen_addresses: '',
    unix_socket_directories: folder,
    unix_socket_permissions: '0700',
    max_connections: '60',
    shared_buffers: '128MB',
    // A backend whose client is gone would hold the shared memory that the next start needs.
    client_connection_check_interval: '500ms',
    log_min_messages: 'warning',
    // Statements can hold what people wrote.
    log_min_error_statement: 'panic',
    timezone: 'UTC',
    log_timezone: 'UTC',
  };
  const options = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  const child = spawn(postgres, ['-D', data, ...options], { ...asAccount(place), stdio: ['ignore', log, log], detached: true });
  closeSync(log);
  const gone = exitOf(child);
  const watchdog = watch(child);
  const urlOf = (user: string, secret: string, database: string) =>
    `postgresql://${user}:${secret}@/${database}?host=${encodeURIComponent(folder)}`;
  const stop = async () => {
    watchdog?.kill('SIGKILL');
    // "Fast": open transactions are ended, and everything committed is written.
    child.kill('SIGINT');
    const forced = setTimeout(() => child.kill('SIGQUIT'), STOP_MS);
    await gone;
    clearTimeout(forced);
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    await Promise.race([
      ready(urlOf('postgres', password, 'postgres')),
      gone.then(() => {
        throw new Error(`PostgreSQL did not start.\n${readFileSync(logFile).subarray(logBegin).toString('utf8')}`);
      }),
    ]);
  } catch (error) {
    await stop();
    throw error;
  }
  return { urlOf, stop };
}

/**
 * Stops the database when this process is gone without having stopped it: the pipe then closes, whatever killed it.
 * Detached, so that a signal to the whole group does not take the watchdog along.
 */
function watch(postgres: ChildProcess): ChildProcess | null {
  if (process.platform === 'win32' || postgres.pid === undefined) return null;
  const watchdog = spawn('/bin/sh', ['-c', 'cat >/dev/null; kill -INT "$0" 2>/dev/null', String(postgres.pid)], {
    stdio: ['pipe', 'ignore', 'ignore'],
    detached: true,
  });
  watchdog.unref();
  postgres.unref();
  return watchdog;
}

/** A short-lived folder with a short path, for PostgreSQL's account alone. */
function privateFolder(place: DataPlace, purpose: string): string {
  const folder = mkdtempSync(join(tmpdir(), `1numbers-${purpose}-`));
  chmodSync(folder, 0o700);
  if (place.account !== null) chownSync(folder, place.account.uid, place.account.gid);
  return folder;
}

function asAccount({ account, directory }: DataPlace) {
  // The account may not enter the folder this process stands in.
  const cwd = account === null ? directory : '/';
  return { cwd, env: { LC_ALL: 'C' }, ...(account ?? {}) };
}

function exitOf(child: ChildProcess): Promise<number | null> {
  return new Promise((done, fail) => {
    child.once('error', fail);
    child.once('exit', (code) => done(code));
  });
}

async function ready(url: string): Promise<void> {
  const until = Date.now() + READY_MS;
  for (;;) {
    const client = new pg.Client({ connectionString: url });
    try {
      await client.connect();
      return;
    } catch (error) {
      if (Date.now() > until) throw error;
      await sleep(15);
    } finally {
      await client.end().catch(() => undefined);
    }
  }
}

/** The owner makes tables; the app reads and writes rows, under row-level security. Neither is a superuser. */
async function createRoles(url: string, { owner, app }: Passwords): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    for (const [role, password] of [
      [OWNER_ROLE, owner],
      [APP_ROLE, app],
    ] as const) {
      const { rowCount } = await client.query('select 1 from pg_roles where rolname = $1', [role]);
      // A password is no parameter in SQL; ours is hexadecimal.
      if (rowCount === 0)
        await client.query(`create role ${role} login nosuperuser nobypassrls nocreatedb nocreaterole password '${password}'`);
    }
    const { rowCount } = await client.query('select 1 from pg_database where datname = $1', [DATABASE]);
    if (rowCount === 0) await client.query(`create database ${DATABASE} owner ${OWNER_ROLE}`);
  } finally {
    await client.end();
  }
}
