import { spawnSync } from 'node:child_process';
import { randomBytes, randomUUIDv7 } from 'node:crypto';
import { once } from 'node:events';
import { rmSync, statfsSync, writeFileSync } from 'node:fs';
import { type AddressInfo, createServer, type Server, type Socket } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { SMTPServer } from 'smtp-server';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { type Person, signedInPerson, sql, testContext, testDatabase } from './app.fixture.ts';
import { shareInProcess } from './cache/shared.ts';
import { createServices } from './context.ts';
import { openDatabase } from './db/database.ts';
import { findRunning } from './db/embedded.ts';
import { APP_ROLE } from './db/roles.ts';
import { AROUND } from './detached-context.ts';
import { createKeyRing, parseMasterKeys } from './secrets/key-ring.ts';
import { type ServerProcess, startServerProcess } from './server-process.fixture.ts';
import { makeTemporaryDirectory } from './temporary-directory.fixture.ts';

const MASTER_KEYS = `1:${randomBytes(32).toString('base64')}`;
const TOM = { name: 'Thomas John Hancock', birthDate: '1936-10-12' };
const QUIET = { onError: () => undefined, observe: () => undefined };
const JSON_TYPE = { 'content-type': 'application/json' };
const servers: ServerProcess[] = [];
const cleaning: (() => void)[] = [];
afterEach(async () => {
  for (const server of servers.splice(0)) await server.stop();
  for (const clean of cleaning.splice(0).reverse()) clean();
});

const { appUrl, ownerUrl, adminUrl } = await testDatabase();
const COMMON = { MASTER_KEYS, RATE_LIMIT_RPS: '0' };
const STANDING = { ...COMMON, DATABASE_URL: appUrl, DATABASE_OWNER_URL: ownerUrl };

describe('a server that is killed under writes', () => {
  it('twenty times loses nothing that it confirmed, and doubles nothing that is sent again', { timeout: 400_000 }, async () => {
    await killedUnderWrites(
      20,
      () => start(STANDING),
      await personOf(adminUrl),
      () => adminUrl,
    );
  });

  it('with its own PostgreSQL loses and doubles nothing either', { timeout: 60_000 }, async () => {
    const directory = temporary();
    const begin = () => start({ ...COMMON, DATA_DIR: directory }, 'all');
    const first = await begin();
    const url = async () => (await findRunning(directory))?.backupUrl as string;
    const person = await personOf(await url());
    await first.kill();
    await killedUnderWrites(2, begin, person, url);
  });
});

describe('a mail server that is away', () => {
  it('holds no answer up, and its mails arrive when it is back, though the server was killed meanwhile', { timeout: 60_000 }, async () => {
    const silent = await silentServer();
    const env = { ...STANDING, SMTP_URL: `smtp://localhost:${silent.port}` };
    const server = await start(env);
    const register = async (email: string) => {
      const answer = await post(`${server.address}/v1/auth/register`, { email, password: 'four birds at dusk' });
      return [answer.status, await answer.json()];
    };
    expect(await register('black-holed@example.org')).toEqual([201, { accepted: true }]);
    await expect.poll(silent.connections, { timeout: 30_000, interval: 20 }).toBeGreaterThan(0);
    silent.close();
    expect(await register('down@example.org')).toEqual([201, { accepted: true }]);
    await server.kill();
    await sql(adminUrl, 'update outgoing_mails set next_try_at = now()');
    const received = await mailServer(silent.port);
    await start(env);
    const wanted = ['black-holed@example.org', 'down@example.org'];
    await expect.poll(() => received.toSorted(), { timeout: 20_000, interval: 50 }).toEqual(wanted);
    await expect.poll(() => sql(adminUrl, 'select 1 from outgoing_mails'), { timeout: 30_000, interval: 50 }).toEqual([]);
  });
});

const mounted = mountedDisk(256);
if (mounted === null) console.log('NOT RUN: the test of a full disk needs root and the right to mount a small one.');

describe.runIf(mounted !== null)('a disk that is full', () => {
  afterAll(() => void spawnSync('umount', ['--lazy', mounted ?? '']));

  it('is answered 503 for writes, while reads work; with room again writes work too, and nothing is lost', {
    timeout: 60_000,
  }, async () => {
    const directory = join(mounted as string, 'data');
    const server = await start({ ...COMMON, DATA_DIR: directory }, 'all');
    const url = (await findRunning(directory))?.backupUrl as string;
    const { bearer } = await personOf(url);
    const at = `${server.address}/v1/profiles`;
    const write = (label: string) => post(at, { ...TOM, label }, bearer);
    const key = await post(`${server.address}/v1/api-keys`, { name: 'A key', scopes: ['profiles:read'] }, bearer);
    const { key: secret } = (await key.json()) as { key: string };
    const { id } = (await (await write('before')).json()) as { id: string };
    const ballast = join(mounted as string, 'ballast');
    fill(ballast);
    await expect.poll(async () => (await write('during')).status, { timeout: 20_000, interval: 100 }).toBe(503);
    const refused = await write('refused');
    expect([refused.status, refused.headers.get('retry-after'), ((await refused.json()) as { code: string }).code]).toEqual([
      503,
      '1',
      'unavailable',
    ]);
    for (const headers of [bearer, { 'x-api-key': secret }]) {
      expect((await fetch(`${at}/${id}`, { headers })).status).toBe(200);
      expect((await fetch(at, { headers })).status).toBe(200);
    }
    rmSync(ballast);
    await expect.poll(async () => (await write('after')).status, { timeout: 20_000, interval: 100 }).toBe(201);
    const { items } = (await (await fetch(at, { headers: bearer })).json()) as { items: { label: string; name: string }[] };
    const labels = items.map(({ label }) => label);
    expect(labels).toEqual(expect.arrayContaining(['before', 'after']));
    expect(labels).not.toContain('refused');
    expect(items.every(({ name }) => name === TOM.name)).toBe(true);
    expect(server.text()).toMatch(/has less than 64 MB left.*nothing is written\.\n(.*\n)*There is room/);
    expect(server.text()).not.toContain('PostgreSQL ended by itself');
  });
});

/** Kills the server `times` times while four clients write, each asking until it is answered, and then looks at what is there. */
async function killedUnderWrites(
  times: number,
  begin: () => Promise<ServerProcess>,
  { userId, bearer }: Person,
  url: () => string | Promise<string>,
) {
  const acknowledged = new Map<string, { readonly label: string; readonly id: string }>();
  let server = await begin();
  let done = false;
  const client = async (name: number) => {
    for (let count = 0; !done; count += 1) {
      const key = randomUUIDv7();
      const label = `${name}-${count}`;
      acknowledged.set(key, { label, id: await untilAnswered(key, label) });
    }
  };
  const untilAnswered = async (key: string, label: string): Promise<string> => {
    for (;;) {
      const headers = { ...bearer, 'idempotency-key': key };
      const answer = await post(`${server.address}/v1/profiles`, { ...TOM, label }, headers).catch(() => null);
      const body = (await answer?.json().catch(() => null)) as { id: string } | null | undefined;
      if (answer?.status === 201 && body) return body.id;
      if (answer && ![201, 409, 503].includes(answer.status)) throw new Error(`${answer.status} ${JSON.stringify(body)}`);
      await sleep(50);
    }
  };
  const clients = Promise.all([1, 2, 3, 4].map(client));
  clients.catch(() => undefined);
  for (let time = 0; time < times; time += 1) {
    const before = acknowledged.size;
    await expect.poll(() => acknowledged.size, { timeout: 30_000, interval: 5 }).toBeGreaterThan(before + 3 + (time % 7));
    await server.kill();
    server = await begin();
  }
  done = true;
  await clients;
  const rows = await sql<{ id: string; label: string }>(await url(), 'select id, label from profiles where user_id = $1', [userId]);
  const byLabel = ({ label }: { label: string }, other: { label: string }) => (label < other.label ? -1 : 1);
  expect(rows.toSorted(byLabel)).toEqual([...acknowledged.values()].toSorted(byLabel));
  for (const [key, { label, id }] of [...acknowledged].slice(-5)) expect(await untilAnswered(key, label)).toBe(id);
}

async function start(env: NodeJS.ProcessEnv, role = 'api'): Promise<ServerProcess> {
  const server = await startServerProcess(env, role);
  servers.push(server);
  return server;
}

/** Somebody who is signed in by the clock of the processes. */
async function personOf(url: string): Promise<Person> {
  const keys = createKeyRing(parseMasterKeys(MASTER_KEYS));
  const database = openDatabase({ url, replicaUrl: null, role: APP_ROLE, maxConnections: 1, ...QUIET });
  const now = () => new Date();
  const context = testContext({
    now,
    keys,
    database,
    ...createServices(keys, now, { ...AROUND, database, shared: shareInProcess({ keys, isAlone: true, observe: () => undefined }) }),
  });
  return signedInPerson({ context, urls: { adminUrl: url } }).finally(() => database.close());
}

function post(url: string, body: object, headers: object = {}): Promise<Response> {
  return fetch(url, { method: 'POST', headers: { ...JSON_TYPE, ...headers }, body: JSON.stringify(body) });
}

function temporary(): string {
  const { directory, remove } = makeTemporaryDirectory();
  cleaning.push(remove);
  return directory;
}

/** Takes connections and never says a word. */
async function silentServer() {
  const sockets: Socket[] = [];
  const server: Server = createServer((socket) => void sockets.push(socket.on('error', () => undefined))).listen(0, 'localhost');
  await once(server, 'listening');
  const close = () => {
    server.close();
    for (const socket of sockets) socket.destroy();
  };
  cleaning.push(close);
  return { port: (server.address() as AddressInfo).port, connections: () => sockets.length, close };
}

async function mailServer(port: number): Promise<string[]> {
  const received: string[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onData(stream, session, taken) {
      stream.resume().on('end', () => {
        received.push(...session.envelope.rcptTo.map(({ address }) => address));
        taken();
      });
    },
  });
  await once(server.listen(port, 'localhost'), 'listening');
  cleaning.push(() => server.close());
  return received;
}

/** A small disk in memory; null where this account may not make one. */
function mountedDisk(megabytes: number): string | null {
  if (process.getuid?.() !== 0) return null;
  const { directory, remove } = makeTemporaryDirectory();
  const { status } = spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${megabytes}m,mode=711`, 'tmpfs', directory]);
  afterAll(remove);
  return status === 0 ? directory : null;
}

function fill(file: string): void {
  const { bavail, bsize } = statfsSync(join(file, '..'));
  writeFileSync(file, Buffer.alloc(bavail * bsize));
}
