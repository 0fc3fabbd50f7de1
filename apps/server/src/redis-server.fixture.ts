import { spawn } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { createServer } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { Redis } from 'ioredis';
import { makeTemporaryDirectory } from './temporary-directory.fixture.ts';

const PROGRAM = '/usr/bin/redis-server';

const SLOTS = 16_384;
const START_ATTEMPTS = 5;

export type RedisServer = {
  readonly url: string;
  /** The ports of the nodes. */
  readonly ports: readonly number[];
  /** Everything that stands in it, as text. */
  readonly dump: () => Promise<string>;
  /** Stops the nodes where they stand, so that they take what is sent and answer nothing; and lets them go on. */
  readonly freeze: () => void;
  readonly thaw: () => void;
  readonly stop: () => Promise<void>;
};

/** A real Redis, single or a cluster of three, in a temporary directory and on free ports. */
export async function startRedis(kind: 'single' | 'cluster'): Promise<RedisServer> {
  for (let attempt = 1; attempt <= START_ATTEMPTS; attempt += 1) {
    const started = await tryToStart(kind, await freePorts(kind === 'single' ? 1 : 3));
    if (started !== null) return started;
  }
  throw new Error(`Redis ended ${START_ATTEMPTS} times before it answered.`);
}

/** Null where a node ended before it answered: somebody took its port meanwhile. */
async function tryToStart(kind: 'single' | 'cluster', ports: readonly number[]): Promise<RedisServer | null> {
  const { directory, remove } = makeTemporaryDirectory();
  const nodes = ports.map((port) => {
    const home = `${directory}/${port}`;
    mkdirSync(home);
    const cluster = kind === 'cluster' ? ['--cluster-enabled', 'yes', '--cluster-node-timeout', '15000'] : [];
    const place = ['--port', String(port), '--bind', '127.0.0.1', '--dir', home, '--save', '', '--appendonly', 'no'];
    return spawn(PROGRAM, [...place, ...cluster], { stdio: 'ignore' });
  });
  const ended = nodes.map((node) => new Promise((done) => node.once('exit', done)));
  const clients = ports.map((port) => new Redis({ port, host: '127.0.0.1', maxRetriesPerRequest: null }));
  for (const client of clients) client.on('error', () => undefined);
  const signal = (name: NodeJS.Signals) => {
    for (const node of nodes) node.kill(name);
  };
  const stop = async () => {
    for (const client of clients) client.disconnect();
    signal('SIGKILL');
    await Promise.all(ended);
    remove();
  };
  const answers = Promise.all(clients.map((client) => client.ping()));
  answers.catch(() => undefined);
  const isUp = await Promise.race([answers.then(() => true), ...ended.map((end) => end.then(() => false))]);
  if (!isUp) {
    await stop();
    return null;
  }
  if (kind === 'cluster') await join(clients, ports);
  const hosts = ports.map((port) => `127.0.0.1:${port}`).join();
  return {
    url: `${kind === 'single' ? 'redis' : 'redis-cluster'}://${hosts}`,
    ports,
    dump: async () => (await Promise.all(clients.map(textOf))).join('\n'),
    freeze: () => signal('SIGSTOP'),
    thaw: () => signal('SIGCONT'),
    stop,
  };
}

async function join(clients: readonly Redis[], ports: readonly number[]): Promise<void> {
  const share = Math.ceil(SLOTS / clients.length);
  for (const [index, client] of clients.entries()) {
    await client.cluster('ADDSLOTSRANGE', index * share, Math.min(SLOTS, (index + 1) * share) - 1);
    await client.cluster('SET-CONFIG-EPOCH', index + 1);
  }
  for (const port of ports.slice(1)) await clients[0]?.cluster('MEET', '127.0.0.1', port);
  for (const client of clients) {
    while (!String(await client.cluster('INFO')).includes('cluster_state:ok')) await pause(50);
  }
}

/** Keys and what they hold. */
async function textOf(client: Redis): Promise<string> {
  const keys = await client.keys('*');
  const values = keys.map(async (key) => `${key} ${String(await client.dumpBuffer(key))}`);
  return (await Promise.all(values)).join('\n');
}

/** Below those that connections are given, as are the ports besides of a cluster's nodes, 10,000 higher. */
const FIRST_PORT = 12_000;
const PORTS = 10_000;

async function freePorts(count: number): Promise<number[]> {
  const ports = Array.from({ length: count }, () => FIRST_PORT + Math.floor(Math.random() * PORTS));
  const isFree = await Promise.all(ports.flatMap((port) => [port, port + 10_000]).map(canListen));
  return isFree.every(Boolean) && new Set(ports).size === count ? ports : freePorts(count);
}

async function canListen(port: number): Promise<boolean> {
  const probe = createServer();
  const listens = new Promise<boolean>((done) => {
    probe.once('listening', () => done(true)).once('error', () => done(false));
  });
  probe.listen(port, '127.0.0.1');
  if (!(await listens)) return false;
  await new Promise((done) => probe.close(done));
  return true;
}
