import { setTimeout as pause } from 'node:timers/promises';
import { Cluster, Redis } from 'ioredis';
import { within } from '../within.ts';
import type { RedisAddress } from './redis-address.ts';

/** A few steps that Redis does at once and on one key, so that it works on a cluster too. */
export type Script = { readonly name: string; readonly lua: string };

/** A way to a Redis that never keeps anybody waiting for long. */
export type RedisLink = {
  /** Throws within 200 ms when Redis does not answer, and from then on at once, until it does again. */
  readonly run: (script: Script, key: string, ...args: readonly (string | number)[]) => Promise<unknown>;
  /** Tells all who listen on the channel; throws like `run`. */
  readonly publish: (channel: string, text: string) => Promise<void>;
  /** Hears what is told on a channel. `heardAgain` is called whenever hearing begins: what was told before may have been missed. */
  readonly listen: (channel: string, hear: (text: string) => void, heardAgain: () => void) => void;
  readonly isUp: () => boolean;
  /** Is called whenever Redis answers again. */
  readonly onReturn: (returned: () => void) => void;
  readonly close: () => Promise<void>;
};

const ANSWER_MS = 200;
/** How often it is asked whether it is there. No request is ever the one to find out that a Redis known to be away still is. */
const PROBE_MS = 1_000;
const PROBE_AWAY_MS = 300;
/** A connection that swallows what is written is given up after this. */
const SILENT_MS = 1_000;
const RECONNECT_MS = 300;

/** @param answerMs how long an answer may take; tests give more on a machine that is busy */
export async function openRedis(address: RedisAddress, say: (line: string) => void, answerMs = ANSWER_MS): Promise<RedisLink> {
  const client = connect(address);
  const returned: (() => void)[] = [];
  const closing = new AbortController();
  let reason = '';
  client.on('error', (error: Error) => {
    reason = error.message;
  });
  let up: boolean | null = null;

  const ask = async <Answer>(question: () => Promise<Answer>): Promise<Answer> => {
    if (up === false) throw new Error('Redis is away.');
    try {
      return await within(answerMs, question(), SILENCE);
    } catch (error) {
      went(error as Error);
      throw error;
    }
  };
  const went = (error: Error) => {
    if (up !== false && !closing.signal.aborted)
      say(`Redis does not answer, so this server counts and remembers by itself: ${reason || error.message}`);
    up = false;
  };
  const came = () => {
    const isBack = up === false;
    up = true;
    reason = '';
    if (!isBack) return;
    say('Redis answers again.');
    for (const tell of returned) tell();
  };
  const probe = async () => {
    try {
      await within(answerMs, ping(client), SILENCE);
      came();
    } catch (error) {
      went(error as Error);
    }
  };
  const watch = async () => {
    while (await rested(up ? PROBE_MS : PROBE_AWAY_MS, closing.signal)) await probe();
  };

  await within(SILENT_MS, opened(client), SILENCE).catch(() => undefined);
  await probe();
  const watching = watch();
  let hearing: Promise<void> = Promise.resolve();
  return {
    run: (script, key, ...args) => ask(() => commandOf(client, script)(key, ...args)),
    publish: (channel, text) => ask(() => client.publish(channel, text)).then(() => undefined),
    listen(channel, hear, heardAgain) {
      hearing = (async () => {
        do {
          await hearOnce(placeOf(client, address), channel, hear, closing.signal, heardAgain).catch(() => undefined);
        } while (await rested(RECONNECT_MS, closing.signal));
      })();
    },
    isUp: () => up === true,
    onReturn: (tell) => void returned.push(tell),
    async close() {
      closing.abort();
      client.disconnect();
      await Promise.all([watching, hearing]);
    },
  };
}

const SILENCE = 'no answer';

function optionsOf({ username, password, db, isEncrypted }: RedisAddress) {
  return {
    ...(username !== undefined && { username }),
    ...(password !== undefined && { password }),
    ...(db !== undefined && { db }),
    ...(isEncrypted && { tls: {} }),
    connectTimeout: SILENT_MS,
    socketTimeout: SILENT_MS,
    maxRetriesPerRequest: 1,
  };
}

function connect(address: RedisAddress): Redis | Cluster {
  const retryStrategy = (times: number) => Math.min(times * 100, SILENT_MS);
  const { nodes, isCluster, isEncrypted } = address;
  if (!isCluster) return new Redis({ ...optionsOf(address), ...nodes[0], enableOfflineQueue: false, retryStrategy });
  return new Cluster([...nodes], {
    redisOptions: optionsOf(address),
    enableOfflineQueue: false,
    clusterRetryStrategy: retryStrategy,
    slotsRefreshTimeout: SILENT_MS,
    // The name is what the certificate is for.
    ...(isEncrypted && { dnsLookup: (host, done) => done(null, host) }),
  });
}

function opened(client: Redis | Cluster): Promise<void> {
  return new Promise((done) => client.once('ready', done));
}

/** Of a cluster each node that keeps something has to answer: one that does not keeps a part of the callers waiting. */
async function ping(client: Redis | Cluster): Promise<void> {
  const nodes = client instanceof Redis ? [client] : client.nodes('master');
  if (nodes.length === 0) throw new Error('no node is known');
  await Promise.all(nodes.map((node) => node.ping()));
}

type Command = (key: string, ...args: readonly (string | number)[]) => Promise<unknown>;

function commandOf(client: Redis | Cluster, { name, lua }: Script): Command {
  const commands = client as unknown as Record<string, Command | undefined>;
  if (commands[name] === undefined) client.defineCommand(name, { numberOfKeys: 1, lua });
  return (commands[name] as Command).bind(client);
}

/** Where to listen: what is told on one node of a cluster is heard on all. */
/** Where and how to connect. */
type Place = ReturnType<typeof optionsOf> & { readonly host: string; readonly port: number };

function placeOf(client: Redis | Cluster, address: RedisAddress): Place {
  const known =
    client instanceof Redis ? [] : client.nodes('all').map(({ options: { host = 'localhost', port = 6379 } }) => ({ host, port }));
  const places = known.length === 0 ? address.nodes : known;
  return { ...optionsOf(address), ...(places[Math.floor(Math.random() * places.length)] ?? address.nodes[0]) };
}

/** Hears until the connection ends. */
async function hearOnce(place: Place, channel: string, hear: (text: string) => void, signal: AbortSignal, begun: () => void) {
  const node = new Redis({ ...place, lazyConnect: true, retryStrategy: () => null });
  const leave = () => node.disconnect();
  signal.addEventListener('abort', leave);
  node.on('error', () => undefined);
  node.on('message', (_channel: string, text: string) => hear(text));
  const ended = new Promise<void>((done) => node.once('end', done));
  try {
    await node.connect();
    await node.subscribe(channel);
    begun();
    // Nobody else would notice a connection on which nothing comes any more.
    const asking = setInterval(() => node.ping().catch(() => undefined), PROBE_MS);
    await ended.finally(() => clearInterval(asking));
  } finally {
    signal.removeEventListener('abort', leave);
    node.disconnect();
  }
}

/** False when there is no more to do. */
function rested(ms: number, signal: AbortSignal): Promise<boolean> {
  return pause(ms, true, { signal, ref: false }).catch(() => false);
}
