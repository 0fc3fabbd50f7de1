import { LRUCache } from 'lru-cache';
import type { Bus } from './bus.ts';

/** Answers that are worth keeping for a while. What is kept under a tag is forgotten together. */
export type Cache = {
  /** An entry of a tag; loaded when it is not there, once for all who ask at the same time. */
  readonly get: <Value>(tag: string, entry: string, load: () => Promise<Value>) => Promise<Value>;
  /** Forgets what is under a tag, on every server. What is being loaded meanwhile is not kept. Never rejects. */
  readonly forget: (tag: string) => Promise<void>;
};

export type Tier = 'memory' | 'redis';

/** What servers keep together, behind the memory of each. Each call gives null, or does nothing, where Redis is away. */
export type RemoteTier = {
  /** The entry, and what to show to keep one: it is good until the tag is forgotten. */
  readonly look: (tag: string, entry: string) => Promise<Looked | null>;
  readonly keep: (tag: string, entry: string, generation: string, value: unknown) => Promise<void>;
  readonly forget: (tag: string) => Promise<void>;
};
export type Looked = { readonly generation: string; readonly found: { readonly value: unknown } | null };

/** Tables of which something is kept here. */
const TABLES = ['profiles'] as const;

/** The tag of what is made of the rows that a person has in a table. */
export function tagOf(userId: string, table: (typeof TABLES)[number]): string {
  return `${table} of ${userId}`;
}

/** The tag of what models wrote for a person. */
export function writtenFor(userId: string): string {
  return `written for ${userId}`;
}

/** What the database is to call when a person's rows have changed, whoever changed them. */
export function forgetChanged({ cache, written }: Caches): (userId: string, table: string) => Promise<void> {
  return async (userId, changed) => {
    for (const table of TABLES)
      if (table === changed) await Promise.all([cache.forget(tagOf(userId, table)), written.forget(writtenFor(userId))]);
  };
}
type Caches = { readonly cache: Cache; readonly written: Cache };

type Load = { readonly value: Promise<unknown>; isStale: boolean };

/** Memory is not given to who asks for ever other entries. */
const LIMITS = { tags: 10_000, entries: 100 };
const TOPIC = 'cache';

export type CacheParts = {
  readonly bus: Bus;
  readonly remote: RemoteTier | null;
  /** How long memory keeps an entry. */
  readonly memoryMs: number;
  readonly observe: (tier: Tier, isHit: boolean) => void;
  /** What is kept is true whatever others change, and is remembered without hearing from them. */
  readonly isUnchanging?: boolean;
  readonly limits?: { readonly tags: number; readonly entries: number };
};

/** Memory keeps something only as long as it hears what others change. */
export function createCache({ bus, remote, memoryMs, observe, isUnchanging = false, limits = LIMITS }: CacheParts): Cache {
  const memory = new LRUCache<string, Map<string, { readonly value: unknown }>>({ max: limits.tags, ttl: memoryMs });
  const mayRemember = () => isUnchanging || bus.hearsAll();
  const loading = new Map<string, Map<string, Load>>();

  const drop = (tag: string) => {
    memory.delete(tag);
    for (const load of loading.get(tag)?.values() ?? []) load.isStale = true;
    loading.delete(tag);
  };
  bus.on(TOPIC, (tag) => drop(tag as string));
  bus.onGap(() => {
    memory.clear();
    for (const tag of [...loading.keys()]) drop(tag);
  });

  const remember = (tag: string, entry: string, value: unknown) => {
    const entries = memory.get(tag) ?? new Map<string, { readonly value: unknown }>();
    if (entries.size === 0) memory.set(tag, entries);
    if (entries.size < limits.entries) entries.set(entry, { value });
  };

  async function fetch(tag: string, entry: string, load: () => Promise<unknown>): Promise<unknown> {
    const looked = remote === null ? null : await remote.look(tag, entry);
    if (remote !== null && looked !== null) observe('redis', looked.found !== null);
    if (looked !== null && looked.found !== null) return looked.found.value;
    const value = await load();
    if (remote !== null && looked !== null) void remote.keep(tag, entry, looked.generation, value);
    return value;
  }

  async function loadOnce(tag: string, entry: string, load: () => Promise<unknown>): Promise<unknown> {
    const own: Load = { value: fetch(tag, entry, load), isStale: false };
    const entries = loading.get(tag) ?? new Map<string, Load>();
    loading.set(tag, entries.set(entry, own));
    try {
      const value = await own.value;
      if (!own.isStale && mayRemember()) remember(tag, entry, value);
      return value;
    } finally {
      entries.delete(entry);
      if (entries.size === 0 && loading.get(tag) === entries) loading.delete(tag);
    }
  }

  async function get(tag: string, entry: string, load: () => Promise<unknown>): Promise<unknown> {
    const known = mayRemember() ? memory.get(tag)?.get(entry) : undefined;
    observe('memory', known !== undefined);
    if (known !== undefined) return known.value;
    const running = loading.get(tag)?.get(entry);
    // What went wrong for another, who may have left, need not go wrong here.
    return running === undefined ? loadOnce(tag, entry, load) : running.value.catch(load);
  }

  return {
    get: get as Cache['get'],
    async forget(tag) {
      drop(tag);
      await remote?.forget(tag);
      await bus.publish(TOPIC, tag);
    },
  };
}
