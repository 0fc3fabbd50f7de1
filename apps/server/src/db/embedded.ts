import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chownSync, closeSync, existsSync, fsyncSync, mkdirSync, openSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { OperatorError } from '../operator-error.ts';
import { createClient } from './client.ts';
import { type DataPlace, findDataPlace } from './data-place.ts';
import { lockDirectory } from './directory-lock.ts';
import { findPostgres, majorOf, type PostgresBinaries } from './postgres-binaries.ts';
import { asAccount, exitOf, lastSocketFolder, privateFolder, runPostgres, socketUrl } from './postgres-process.ts';
import { APP_ROLE, OWNER_ROLE } from './roles.ts';

/** The addresses of an embedded PostgreSQL, at a socket that only this account can open. */
export type EmbeddedUrls = {
  /** As the owner of the tables, for migrations. */
  readonly ownerUrl: string;
  /** As the server, under row-level security. */
  readonly appUrl: string;
  /** As the superuser, for making databases. */
  readonly adminUrl: string;
  /** As the superuser in our database, for backups. */
  readonly backupUrl: string;
};

/** A PostgreSQL that runs as a child of this process. */
export type EmbeddedPostgres = EmbeddedUrls & {
  readonly directory: string;
  readonly version: string;
  readonly stop: () => Promise<void>;
};

const DATABASE = 'onenumbers';

/**
 * Starts a PostgreSQL on the data in `dataDir`, which is made when it is empty: the one that came with the packages, or `binaries`.
 * Throws `DirectoryInUseError` when another server has the data, and says what to do when the data is of another major version.
 */
export async function startEmbedded(dataDir: string, say: (line: string) => void, binaries?: PostgresBinaries): Promise<EmbeddedPostgres> {
  const place = findDataPlace(dataDir);
  if (place.insteadOf !== null)
    say(`Data is kept in ${place.directory}: PostgreSQL cannot run as root, and only root can enter ${place.insteadOf}.`);
  const lock = await lockDirectory(place.directory);
  try {
    const programs = binaries ?? findPostgres(place);
    const passwords = readPasswords(place);
    await initialise(place, programs, passwords.postgres);
    const running = await runPostgres(place, programs, passwords.postgres, say);
    try {
      await createRoles(running.urlOf('postgres', passwords.postgres, 'postgres'), passwords);
    } catch (error) {
      await running.stop();
      throw error;
    }
    return {
      ...urlsOf(running.urlOf, passwords),
      directory: place.directory,
      version: programs.version,
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

/** Where an embedded PostgreSQL is reached that another process holds; null when none is running on the data. */
export async function findRunning(dataDir: string): Promise<(EmbeddedUrls & { readonly directory: string }) | null> {
  const place = findDataPlace(dataDir);
  const folder = lastSocketFolder(place);
  if (folder === null) return null;
  const urls = urlsOf((user, password, database) => socketUrl(folder, user, password, database), readPasswords(place));
  const client = createClient(urls.backupUrl, 2_000);
  try {
    await client.connect();
    return { ...urls, directory: place.directory };
  } catch {
    return null;
  } finally {
    await client.end().catch(() => undefined);
  }
}

function urlsOf(urlOf: (user: string, password: string, database: string) => string, passwords: Passwords): EmbeddedUrls {
  return {
    ownerUrl: urlOf(OWNER_ROLE, passwords.owner, DATABASE),
    appUrl: urlOf(APP_ROLE, passwords.app, DATABASE),
    adminUrl: urlOf('postgres', passwords.postgres, 'postgres'),
    backupUrl: urlOf('postgres', passwords.postgres, DATABASE),
  };
}

type Passwords = { readonly postgres: string; readonly owner: string; readonly app: string };

/** Made once, readable by this account alone. The socket's folder is closed to others too: either would do. */
function readPasswords({ directory }: DataPlace): Passwords {
  const file = join(directory, 'database-passwords.json');
  if (!existsSync(file)) {
    if (existsSync(join(directory, 'postgresql'))) {
      throw new OperatorError(
        `${file} is gone, and without it nobody can open the database beside it. Put it back from a copy, or move ${directory} away and restore a backup.`,
      );
    }
    const password = () => randomBytes(24).toString('hex');
    writeFileSync(`${file}.new`, JSON.stringify({ postgres: password(), owner: password(), app: password() }), {
      mode: 0o600,
      flush: true,
    });
    renameSync(`${file}.new`, file);
  }
  return JSON.parse(readFileSync(file, 'utf8')) as Passwords;
}

/** The database is made beside its place and moved there when it is whole: a start that is cut short leaves nothing half-made. */
async function initialise(place: DataPlace, binaries: PostgresBinaries, password: string): Promise<void> {
  const data = join(place.directory, 'postgresql');
  if (existsSync(data)) return refuseOtherMajor(data, binaries);
  const half = `${data}.new`;
  rmSync(half, { recursive: true, force: true });
  mkdirSync(half, { mode: 0o700 });
  if (place.account !== null) chownSync(half, place.account.uid, place.account.gid);
  await runInitdb(place, binaries, half, password);
  renameSync(half, data);
  const folder = openSync(place.directory, 'r');
  fsyncSync(folder);
  closeSync(folder);
}

function refuseOtherMajor(data: string, { version }: PostgresBinaries): void {
  const file = join(data, 'PG_VERSION');
  if (!existsSync(file)) throw new OperatorError(`${data} holds no database. Move it away, and a new one is made there.`);
  const found = readFileSync(file, 'utf8').trim();
  if (found === String(majorOf(version))) return;
  throw new OperatorError(
    `The data in ${data} is of PostgreSQL ${found}, and this 1Numbers brings PostgreSQL ${majorOf(version)}. Start the release that made it, run "npm run backup" there, and "npm run restore" here.`,
  );
}

/** The first major version that has a collation of its own, the same on every system. */
const BUILTIN_LOCALE_SINCE = 17;

async function runInitdb(place: DataPlace, { initdb, version }: PostgresBinaries, data: string, password: string): Promise<void> {
  const folder = privateFolder(place, 'init');
  try {
    const passwordFile = join(folder, 'password');
    writeFileSync(passwordFile, password, { mode: 0o600 });
    if (place.account !== null) chownSync(passwordFile, place.account.uid, place.account.gid);
    const options = ['--auth=scram-sha-256', '--username=postgres', `--pwfile=${passwordFile}`, '--encoding=UTF8'];
    const builtin = ['--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--locale=C'];
    const locale = majorOf(version) >= BUILTIN_LOCALE_SINCE ? builtin : ['--locale=C.UTF-8'];
    const child = spawn(initdb, ['-D', data, ...options, ...locale], { ...asAccount(place), stdio: ['ignore', 'ignore', 'pipe'] });
    const complaint: Buffer[] = [];
    child.stderr.on('data', (chunk: Buffer) => complaint.push(chunk));
    if ((await exitOf(child)) !== 0)
      throw new Error(`The database could not be made in ${data}.\n${Buffer.concat(complaint).toString('utf8')}`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The owner makes tables; the app reads and writes rows, under row-level security. Neither is a superuser. */
async function createRoles(url: string, { owner, app }: Passwords): Promise<void> {
  const client = createClient(url);
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
