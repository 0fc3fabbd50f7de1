import { type ChildProcess, spawn } from 'node:child_process';
import {
  chownSync,
  closeSync,
  existsSync,
  mkdtempSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { createClient } from './client.ts';
import { canBeEntered, type DataPlace } from './data-place.ts';
import type { PostgresBinaries } from './postgres-binaries.ts';

/** A PostgreSQL that is started again when it ends by itself, and ends when this process does, whatever that dies of. */
export type PostgresProcess = {
  readonly urlOf: (user: string, password: string, database: string) => string;
  readonly stop: () => Promise<void>;
};

/** After a killed start the old server needs a moment to notice and to let go of its memory. */
const START_ATTEMPTS_MS = 15_000;
const READY_MS = 30_000;
const STOP_MS = 10_000;
const RESTART_PAUSE_MS = 1_000;
const LOG_LIMIT_BYTES = 8 << 20;
/** What a socket's path may have, less the name of PostgreSQL's socket and a random suffix. */
const LONGEST_FOLDER = 107 - '/1numbers-init-XXXXXX/.s.PGSQL.5432'.length;

export async function runPostgres(
  place: DataPlace,
  binaries: PostgresBinaries,
  password: string,
  say: (line: string) => void,
): Promise<PostgresProcess> {
  const folder = socketFolder(place);
  const urlOf = (user: string, secret: string, database: string) => socketUrl(folder, user, secret, database);
  const start = () => startWithPatience(place, binaries, folder, urlOf('postgres', password, 'postgres'));
  let current = await start();
  let stopping = false;
  const again = async () => {
    while (!stopping) {
      try {
        current = await start();
        return;
      } catch (error) {
        say((error as Error).message);
        await sleep(RESTART_PAUSE_MS);
      }
    }
  };
  const supervised = (async () => {
    while (!stopping) {
      await current.gone;
      if (!stopping) {
        say('PostgreSQL ended by itself; it is started again.');
        await again();
      }
    }
    await current.stop();
  })();
  return {
    urlOf,
    async stop() {
      stopping = true;
      await current.stop();
      await supervised;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

type Running = { readonly gone: Promise<unknown>; readonly stop: () => Promise<void> };

async function startWithPatience(place: DataPlace, binaries: PostgresBinaries, folder: string, url: string): Promise<Running> {
  const until = Date.now() + START_ATTEMPTS_MS;
  for (;;) {
    try {
      return await start(place, binaries, folder, url);
    } catch (error) {
      const { message } = error as Error;
      const stillHeld = /pre-existing shared memory block|lock file "postmaster.pid" already exists/.test(message);
      if (!stillHeld || Date.now() > until) throw error;
      endOrphan(place);
      await sleep(200);
    }
  }
}

async function start(place: DataPlace, { postgres }: PostgresBinaries, folder: string, url: string): Promise<Running> {
  const logFile = join(place.directory, 'postgresql.log');
  if (existsSync(logFile) && statSync(logFile).size > LOG_LIMIT_BYTES) renameSync(logFile, `${logFile}.old`);
  const log = openSync(logFile, 'a', 0o600);
  const logBegin = statSync(logFile).size;
  const options = Object.entries({ ...SETTINGS, unix_socket_directories: folder }).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  const child = spawn(postgres, ['-D', join(place.directory, 'postgresql'), ...options], {
    ...asAccount(place),
    stdio: ['ignore', log, log],
    detached: true,
  });
  closeSync(log);
  const watchdog = watch(child);
  const gone = exitOf(child).finally(() => watchdog?.kill('SIGKILL'));
  const stop = async () => {
    // "Fast": open transactions are ended, and everything committed is written.
    child.kill('SIGINT');
    const forced = setTimeout(() => child.kill('SIGQUIT'), STOP_MS);
    await gone;
    clearTimeout(forced);
  };
  try {
    const failed = gone.then(() => {
      throw new Error(`PostgreSQL did not start.\n${readFileSync(logFile).subarray(logBegin).toString('utf8')}`);
    });
    await Promise.race([ready(url), failed]);
    failed.catch(() => undefined);
  } catch (error) {
    await stop();
    throw error;
  }
  return { gone, stop };
}

const SETTINGS = {
  listen_addresses: '',
  unix_socket_permissions: '0700',
  // For several processes beside each other; one that is not used costs next to nothing.
  max_connections: '200',
  shared_buffers: '128MB',
  // A backend whose client is gone would hold the shared memory that the next start needs.
  client_connection_check_interval: '500ms',
  // After a crash the whole data is synced before it is read: in one call where there is one.
  ...(process.platform === 'linux' && { recovery_init_sync_method: 'syncfs' }),
  log_min_messages: 'warning',
  // Statements can hold what people wrote.
  log_min_error_statement: 'panic',
  timezone: 'UTC',
  log_timezone: 'UTC',
};

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

/** The directory is locked by us, so a PostgreSQL on it has lost its server: it is told to stop. */
function endOrphan({ directory }: DataPlace): void {
  try {
    const data = join(directory, 'postgresql');
    const pid = Number(readFileSync(join(data, 'postmaster.pid'), 'utf8').split('\n')[0]);
    // A number can be given to another program; only where the system says whose it is, it is used.
    if (readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0').includes(data)) process.kill(pid, 'SIGINT');
  } catch {
    // It ended meanwhile, or this system does not say what a process is: its watchdog ends it.
  }
}

/** A folder for PostgreSQL's account alone, with a path that a socket's may have. It is removed when the next one is made. */
function socketFolder(place: DataPlace): string {
  const former = lastSocketFolder(place);
  if (former !== null) rmSync(former, { recursive: true, force: true });
  const folder = privateFolder(place, 'run');
  writeFileSync(noteOf(place), `${folder}\n`, { mode: 0o600 });
  return folder;
}

/** Where the socket of the last start is or was. */
export function lastSocketFolder(place: DataPlace): string | null {
  const note = noteOf(place);
  const folder = existsSync(note) ? readFileSync(note, 'utf8').trim() : '';
  return /\/1numbers-run-\w{6}$/.test(folder) ? folder : null;
}

function noteOf({ directory }: DataPlace): string {
  return join(directory, 'socket-folder');
}

export function socketUrl(folder: string, user: string, password: string, database: string): string {
  return `postgresql://${user}:${password}@/${database}?host=${encodeURIComponent(folder)}`;
}

/** A short-lived folder with a short path, for PostgreSQL's account alone. */
export function privateFolder({ account }: DataPlace, purpose: string): string {
  const fits = tmpdir().length <= LONGEST_FOLDER && (account === null || canBeEntered(tmpdir()));
  const folder = mkdtempSync(join(fits ? tmpdir() : '/tmp', `1numbers-${purpose}-`));
  if (account !== null) chownSync(folder, account.uid, account.gid);
  return folder;
}

export function asAccount({ account, directory }: DataPlace) {
  // The account may not enter the folder this process stands in.
  const cwd = account === null ? directory : '/';
  return { cwd, env: { LC_ALL: 'C' }, ...(account ?? {}) };
}

export function exitOf(child: ChildProcess): Promise<number | null> {
  return new Promise((done, fail) => {
    child.once('error', fail);
    child.once('exit', (code) => done(code));
  });
}

async function ready(url: string): Promise<void> {
  const until = Date.now() + READY_MS;
  for (;;) {
    const client = createClient(url);
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
