import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { copyFileSync, existsSync, readdirSync, readFileSync } from 'node:fs';
import { Agent, get, type IncomingMessage } from 'node:http';
import { type AddressInfo, connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { sql } from './app.fixture.ts';
import { findRunning } from './db/embedded.ts';
import { COMPILED_ONCE } from './server-process.fixture.ts';
import { makeTemporaryDirectory } from './temporary-directory.fixture.ts';

const MAIN = fileURLToPath(new URL('main.ts', import.meta.url));
const children: ChildProcess[] = [];
const removals: (() => void)[] = [];

/** One database for the cases that do not care; made once. */
let shared = '';
beforeAll(async () => {
  shared = dataDirectory();
  const { child } = await started({ DATA_DIR: shared });
  child.kill('SIGTERM');
  await once(child, 'exit');
});
afterEach(async () => {
  for (const child of children.splice(0)) {
    if (child.exitCode !== null || child.signalCode !== null) continue;
    child.kill('SIGTERM');
    await once(child, 'exit');
  }
});
afterAll(() => {
  for (const remove of removals) remove();
});

describe('the server', () => {
  it('says where it is, serves there, and ends with 0 when it is told to, its database with it', async () => {
    const { child, address } = await started({ DATA_DIR: shared });
    expect((await fetch(`${address}/healthz`)).status).toBe(200);
    const postgres = postgresOf(shared);
    expect(isRunning(postgres)).toBe(true);
    child.kill('SIGINT');
    // Ctrl-C comes from the terminal and from `npm start` too.
    child.kill('SIGINT');
    expect(await once(child, 'exit')).toEqual([0, null]);
    expect(isRunning(postgres)).toBe(false);
    expect(existsSync(join(shared, 'postgresql', 'postmaster.pid'))).toBe(false);
  });

  it('makes its data where there is none, says where, and finds it there the next time', async () => {
    const directory = dataDirectory();
    const first = await started({ DATA_DIR: directory });
    expect(first.text()).toContain(`Data is in ${directory}\n`);
    expect(first.text()).toContain(`A master key was made in ${directory}/master-keys.json. Back it up`);
    const keys = readFileSync(join(directory, 'master-keys.json'), 'utf8');
    const made = readdirSync(join(directory, 'postgresql', 'base'));
    first.child.kill('SIGTERM');
    await once(first.child, 'exit');
    const second = await started({ DATA_DIR: directory });
    expect(second.text()).toContain(`Data is in ${directory}\n`);
    expect(second.text()).not.toContain('master key');
    expect(readFileSync(join(directory, 'master-keys.json'), 'utf8')).toBe(keys);
    expect(readdirSync(join(directory, 'postgresql', 'base'))).toEqual(made);
  });

  it('refuses data that another server has, says what to do, and ends with 1', async () => {
    const { address } = await started({ DATA_DIR: shared });
    const { code, errors } = await ended(['api'], { PORT: '0', DATA_DIR: shared });
    expect([code, errors]).toEqual([
      1,
      `Another 1Numbers server is using ${shared}. Stop it, or give this one a directory of its own: DATA_DIR=/another/place npm start\n`,
    ]);
    expect((await fetch(`${address}/healthz`)).status).toBe(200);
  });

  it.each([
    ['all', true],
    ['worker', true],
    ['api', false],
  ] as const)('does jobs in the role %s: %s, and ends with 0 without a complaint', async (role, does) => {
    const { child, errors } = await started({ DATA_DIR: shared }, [role]);
    const isWorking = async () => {
      const rows = await sql(
        (await findRunning(shared))?.backupUrl as string,
        "select 1 from pg_stat_activity where application_name = '1numbers-jobs'",
      );
      return rows.length > 0;
    };
    for (let tries = 0; !(await isWorking()) && tries < (does ? 200 : 10); tries += 1) await sleep(100);
    expect(await isWorking()).toBe(does);
    child.kill('SIGTERM');
    expect([await once(child, 'exit'), errors()]).toEqual([[0, null], '']);
    expect(existsSync(join(shared, 'postgresql', 'postmaster.pid'))).toBe(false);
  });

  it('finishes what is in flight before it ends', async () => {
    const { child, address } = await started({ DATA_DIR: shared });
    const socket = connect(Number(new URL(address).port), 'localhost');
    const line = '{"birthDate":"1936-10-12","include":["lifePath"]}\n';
    socket.write(
      `POST /v1/calculate/batch HTTP/1.1\r\nHost: x\r\nContent-Type: application/x-ndjson\r\nContent-Length: ${2 * line.length}\r\n\r\n${line}`,
    );
    await once(socket, 'data');
    const exited = once(child, 'exit');
    child.kill('SIGTERM');
    setTimeout(() => socket.write(line), 300);
    let rest = '';
    for await (const chunk of socket) rest += String(chunk);
    expect(rest).toContain('"lifePath"');
    expect(await exited).toEqual([0, null]);
  });

  it('fails no request while it ends under load: whoever asks meanwhile is answered, and told to connect elsewhere', async () => {
    const { child, address } = await started({ DATA_DIR: shared, RATE_LIMIT_RPS: '0' });
    const agent = new Agent({ keepAlive: true });
    const until = async (ends: (answer: IncomingMessage) => boolean): Promise<number> => {
      for (let answers = 1; ; answers += 1) {
        const answer = await new Promise<IncomingMessage>((done, fail) => get(`${address}/v1/systems`, { agent }, done).on('error', fail));
        await once(answer.resume(), 'end');
        expect(answer.statusCode).toBe(200);
        if (ends(answer)) return answers;
      }
    };
    const asking = Array.from({ length: 20 }, () => until(({ headers }) => headers.connection === 'close'));
    await until(() => true);
    const exited = once(child, 'exit');
    child.kill('SIGTERM');
    expect((await Promise.all(asking)).length).toBe(20);
    expect(await exited).toEqual([0, null]);
    agent.destroy();
  });

  it('logs in lines of JSON the route and the status of an answer, and nothing of what was asked', async () => {
    const { child, address, text } = await started({ LOG_LEVEL: 'info', DATA_DIR: shared });
    const headers = { 'content-type': 'application/json' };
    await fetch(`${address}/v1/calculate?name=Secret`, { method: 'POST', headers, body: '{"name":"Secret Person"}' });
    await fetch(`${address}/v1/systems/Secret?name=Secret`);
    child.kill('SIGTERM');
    await once(child, 'close');
    expect(text()).toMatch(/"method":"POST","route":"\/v1\/calculate","status":200/);
    expect(text()).toMatch(/"route":"\/v1\/systems\/:id","status":404/);
    expect(text()).not.toContain('Secret');
    const lines = text().trim().split('\n');
    expect(lines.map((line) => (JSON.parse(line) as { readonly msg?: string }).msg)).toContain(`1Numbers is at ${address}`);
  });

  it('names a port that is taken and the way out, and ends with 1 and without its database', async () => {
    const other = createServer().listen(0, 'localhost');
    await once(other, 'listening');
    const { port } = other.address() as AddressInfo;
    const { code, errors } = await ended(['all'], { PORT: String(port), DATA_DIR: shared });
    other.close();
    expect([code, errors]).toEqual([
      1,
      `Port ${port} is taken by another program. Stop it, or choose another port: PORT=${port + 1} npm start\n`,
    ]);
    expect(existsSync(join(shared, 'postgresql', 'postmaster.pid'))).toBe(false);
  });

  it('names a variable that cannot be used, and ends with 1', async () => {
    const { code, errors } = await ended(['api'], { PORT: 'http' });
    expect([code, errors]).toEqual([1, 'The environment cannot be used.\nPORT: must be a port number, 0 to 65535\n']);
  });

  it('says which keys it needs with a database of one’s own, and ends with 1', async () => {
    const { code, errors } = await ended(['api'], { DATABASE_URL: 'postgresql://localhost:1/none', PORT: '0' });
    expect([code, errors]).toEqual([1, expect.stringMatching(/^MASTER_KEYS is missing.*openssl rand/)]);
  });

  it('says that a database of one’s own cannot be reached, and ends with 1', async () => {
    const env = { DATABASE_URL: 'postgresql://localhost:1/none', MASTER_KEYS: `1:${'A'.repeat(43)}=`, PORT: '0' };
    const { code, errors } = await ended(['api'], env);
    expect([code, errors]).toEqual([1, expect.stringMatching(/^The database cannot be reached: .*ECONNREFUSED.*\. See DATABASE_URL\.\n$/)]);
  });

  it('rotates the keys of data that no server is using, and starts with it again', async () => {
    const { code, text } = await ended(['keys', 'rotate'], { DATA_DIR: shared });
    expect([code, text]).toEqual([0, expect.stringContaining('0 values were sealed with the key 2.')]);
    expect(Object.keys(JSON.parse(readFileSync(join(shared, 'master-keys.json'), 'utf8')))).toEqual(['1', '2']);
    const { address } = await started({ DATA_DIR: shared });
    expect((await fetch(`${address}/readyz`)).status).toBe(200);
  });

  it('makes an admin and looks through the audit log beside the server that has the data', async () => {
    const { address } = await started({ DATA_DIR: shared });
    const { code, text } = await ended(['admin', 'create', 'root@example.org'], { DATA_DIR: shared });
    expect([code, text]).toEqual([0, expect.stringMatching(/^An admin was made\..*#\/reset\?token=\S+\n$/)]);
    const [, token] = /token=(\S+)/.exec(text) ?? [];
    const body = JSON.stringify({ token, password: 'four birds at dusk' });
    const headers = { 'content-type': 'application/json' };
    expect((await fetch(`${address}/v1/auth/password/reset`, { method: 'POST', headers, body })).status).toBe(204);
    expect((await ended(['audit', 'verify'], { DATA_DIR: shared })).code).toBe(0);
    expect((await fetch(`${address}/readyz`)).status).toBe(200);
  });

  it('backs up while it serves, finds the backup whole, and is restored from it elsewhere', async () => {
    await started({ DATA_DIR: shared });
    expect((await ended(['admin', 'create', 'keeper@example.org'], { DATA_DIR: shared })).code).toBe(0);
    const file = join(shared, 'the.backup.gz');
    const made = await ended(['backup', file], { DATA_DIR: shared });
    expect([made.code, made.text]).toEqual([0, expect.stringMatching(/^\d+ rows are in .*, read again and found whole\./)]);
    expect((await ended(['check-backup', file], {})).text).toMatch(/is whole: \d+ rows of 20/);
    const elsewhere = dataDirectory();
    const restored = await ended(['restore', file], { DATA_DIR: elsewhere });
    expect([restored.code, restored.text]).toEqual([0, expect.stringMatching(/rows were restored into/)]);
    const keyFile = join(elsewhere, 'master-keys.json');
    expect(await ended(['api'], { DATA_DIR: elsewhere, PORT: '0' })).toMatchObject({
      code: 1,
      errors: expect.stringMatching(`^${keyFile} is missing: it holds the keys that this data is sealed with.`),
    });
    expect(existsSync(keyFile)).toBe(false);
    copyFileSync(join(shared, 'master-keys.json'), keyFile);
    const { address } = await started({ DATA_DIR: elsewhere });
    expect((await fetch(`${address}/readyz`)).status).toBe(200);
  });

  it('refuses keys that are not those of the data, and keys of which the first was taken away', async () => {
    expect((await ended(['admin', 'create', 'first@example.org'], { DATA_DIR: shared })).code).toBe(0);
    expect((await ended(['keys', 'rotate'], { DATA_DIR: shared })).code).toBe(0);
    const kept = Object.entries(JSON.parse(readFileSync(join(shared, 'master-keys.json'), 'utf8')) as Record<string, string>);
    const asVariable = (keys: typeof kept) => keys.map(([id, key]) => `${id}:${key}`).join();
    for (const keys of [`1:${'A'.repeat(43)}=`, asVariable(kept.slice(1))]) {
      const { code, errors } = await ended(['api'], { DATA_DIR: shared, PORT: '0', MASTER_KEYS: keys });
      expect([code, errors]).toEqual([1, expect.stringMatching(/^MASTER_KEYS does not hold the keys that this data is sealed with\./)]);
    }
    expect((await ended(['audit', 'verify'], { DATA_DIR: shared, MASTER_KEYS: asVariable(kept) })).code).toBe(0);
  });

  it('says in one line what is wrong with a backup, and where it cannot be written', async () => {
    const file = join(shared, 'none.gz');
    expect((await ended(['check-backup', file], {})).errors).toBe(`${file} is no backup of 1Numbers, or not a whole one.\n`);
    const nowhere = join(shared, 'nowhere');
    expect((await ended(['backup', join(nowhere, 'a.gz')], { DATA_DIR: shared })).errors).toBe(
      `There is no folder ${nowhere}. Make it first.\n`,
    );
  });

  it('says what it can be told', async () => {
    const { code, text } = await ended(['--help'], {});
    expect(code).toBe(0);
    for (const word of ['all', 'api', 'worker', 'migrate', 'admin', 'audit', 'keys', 'backup', 'check-backup', 'restore'])
      expect(text).toMatch(new RegExp(`^  ${word} `, 'm'));
  });

  it('knows its roles, and ends with 2 at another', async () => {
    const { code, errors } = await ended(['painter'], {});
    expect(code).toBe(2);
    expect(errors).toContain(
      'There is no role "painter". Use one of: all, api, worker, migrate, admin, audit, keys, backup, check-backup, restore.',
    );
  });

  it('is the command 1numbers-server, from any folder', () => {
    const home = new URL('../', import.meta.url);
    const { bin } = JSON.parse(readFileSync(new URL('package.json', home), 'utf8'));
    const command = fileURLToPath(new URL(bin['1numbers-server'], home));
    const { status, stderr } = spawnSync(process.execPath, [command, 'painter'], { cwd: tmpdir(), encoding: 'utf8' });
    expect([status, stderr]).toEqual([2, expect.stringContaining('There is no role "painter".')]);
  });
});

function dataDirectory(): string {
  const { directory, remove } = makeTemporaryDirectory();
  removals.push(remove);
  return directory;
}

function run(args: readonly string[], env: NodeJS.ProcessEnv): ChildProcess {
  const child = spawn(process.execPath, ['--conditions=onenumbers:source', MAIN, ...args], {
    env: { PATH: process.env.PATH, ...COMPILED_ONCE, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  children.push(child);
  return child;
}

type Started = { readonly child: ChildProcess; readonly address: string; readonly text: () => string; readonly errors: () => string };

function started(env: NodeJS.ProcessEnv, args: readonly string[] = []): Promise<Started> {
  const child = run(args, { PORT: '0', ...env });
  let text = '';
  let errors = '';
  child.stderr?.on('data', (chunk) => {
    errors += chunk;
  });
  return new Promise((done, fail) => {
    child.once('exit', () => fail(new Error(`The server ended: ${errors}`)));
    child.stdout?.on('data', (chunk) => {
      text += String(chunk);
      const found = /1Numbers (?:is at (http:\/\/localhost:\d+)|does its jobs)["\n]/.exec(text);
      if (found !== null) done({ child, address: found[1] ?? '', text: () => text, errors: () => errors });
    });
  });
}

type Ended = { readonly code: number; readonly text: string; readonly errors: string };

async function ended(args: readonly string[], env: NodeJS.ProcessEnv): Promise<Ended> {
  const child = run(args, env);
  let text = '';
  let errors = '';
  child.stdout?.on('data', (chunk) => {
    text += chunk;
  });
  child.stderr?.on('data', (chunk) => {
    errors += chunk;
  });
  const [code] = await once(child, 'close');
  return { code, text, errors };
}

function postgresOf(directory: string): number {
  return Number(readFileSync(join(directory, 'postgresql', 'postmaster.pid'), 'utf8').split('\n')[0]);
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
