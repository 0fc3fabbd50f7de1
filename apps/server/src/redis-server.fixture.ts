import { spawn } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { Redis } from 'ioredis';
import { makeTemporaryDirectory } from './temporary-directory.fixture.ts';

const PROGRAM = '/usr/bin/redis-server';

const SLOTS = 16_384;

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
  const { directory, remove } = makeTemporaryDirectory();
  const ports = await freePorts(kind === 'single' ? 1 : 3);
  const nodes = ports.map((port) => {
    const home = `${directory}/${port}`;
    mkdirSync(home);
    const cluster = kind === 'cluster' ? ['--cluster-enabled', 'yes', '--cluster-node-timeout', '15000'] : [];
    const place = ['--port', String(port), '--bind', '127.0.0.1', '--dir', home, '--save', '', '--appendonly', 'no'];
    return spawn(PROGRAM, [...place, ...cluster], { stdio: 'ignore' });
  });
  const ended = nodes.map((node) => new Promise((done) => node.once('exit', done)));
  const clients = ports.map((port) => new Redis({ port, host: '127.0.0.1' }));
  for (const client of clients) client.on('error', () => undefined);
  await Promise.all(clients.map((client) => client.ping()));
  if (kind === 'cluster') await join(clients, ports);
  const signal = (name: NodeJS.Signals) => {
    for (const node of nodes) node.kill(name);
  };
  const hosts = ports.map((port) => `127.0.0.1:${port}`).join();
  return {
    url: `${kind === 'single' ? 'redis' : 'redis-cluster'}://${hosts}`,
    ports,
    dump: async () => (await Promise.all(clients.map(textOf))).join('\n'),
    freeze: () => signal('SIGSTOP'),
    thaw: () => signal('SIGCONT'),
    async stop() {
      for (const client of clients) client.disconnect();
      signal('SIGKILL');
      await Promise.all(ended);
      remove();
    },
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

async function freePorts(count: number): Promise<number[]> {
  const servers = Array.from({ length: count }, () => createServer().listen(0, '127.0.0.1'));
  await Promise.all(servers.map((server) => new Promise((done) => server.once('listening', done))));
  // A node of a cluster listens besides at its port plus 10,000.
  const ports = servers.map((server) => (server.address() as AddressInfo).port);
  await Promise.all(servers.map((server) => new Promise((done) => server.close(done))));
  return ports.every((port) => port + 10_000 < 65_536) ? ports : freePorts(count);
}
