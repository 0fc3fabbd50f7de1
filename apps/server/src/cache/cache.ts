import { LRUCache } from 'lru-cache';
import type { Bus } from './bus.ts';

/**
 * Answers that are worth keeping for a while. What is kept must be true whatever happens: an entry is named by the version of what it is
 * made of. Forgetting frees memory, and leaves nothing here of who is gone.
 */
export type Cache = {
  /** An entry of a tag; loaded when it is not there, once for all who ask at the same time, and kept where `isLasting` says so. */
  readonly get: <Value>(tag: string, entry: string, load: () => Promise<Value>, isLasting?: (value: Value) => boolean) => Promise<Value>;
  /** Forgets what is under a tag, in every cache in the memory of every server. What is being loaded meanwhile is not kept. Never rejects. */
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

/** The tag of what is made of a person's profiles: totals and pages. */
export function listsOf(userId: string): string {
  return `lists of ${userId}`;
}

/** The tag of what models wrote for a person. */
export function writtenFor(userId: string): string {
  return `written for ${userId}`;
}

type Caches = { readonly cache: Cache; readonly written: Cache };

/** Forgets everything that was made for a person. */
export async function forgetPerson({ cache, written }: Caches, userId: string): Promise<void> {
  await Promise.all([cache.forget(listsOf(userId)), written.forget(writtenFor(userId))]);
}

/** What the database is to call when a person's rows have changed, whoever changed them. */
export function forgetChanged(caches: Caches): (userId: string, table: string) => Promise<void> {
  return async (userId, changed) => {
    if (changed === 'profiles') await forgetPerson(caches, userId);
    // Who signed out leaves no page behind.
    if (changed === 'sessions') await caches.cache.forget(listsOf(userId));
  };
}

type Load = { readonly value: Promise<unknown>; isStale: boolean };
type Kept = { readonly value: unknown; readonly bytes: number };
type Entries = { readonly all: Map<string, Kept>; readonly bytes: number };

/** How much memory keeps: of so many tags, so many entries of each, and so many bytes of a tag and of all together. */
export type Limits = { readonly tags: number; readonly entries: number; readonly tagBytes: number; readonly bytes: number };

const TOPIC = 'cache';
/** What an entry takes beside its value. */
const ENTRY_BYTES = 200;

export type CacheParts = {
  readonly bus: Bus;
  readonly remote: RemoteTier | null;
  /** How long memory keeps an entry, at most. */
  readonly memoryMs: number;
  readonly limits: Limits;
  readonly bytesOf: (value: never) => number;
  readonly observe: (tier: Tier, isHit: boolean) => void;
};

export function createCache({ bus, remote, memoryMs, limits, bytesOf, observe }: CacheParts): Cache {
  // The clock runs from the first entry of a tag, so that none is older than it says.
  const memory = new LRUCache<string, Entries>({
    max: limits.tags,
    maxSize: limits.bytes,
    ttl: memoryMs,
    ttlAutopurge: true,
    noUpdateTTL: true,
  });
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

  /** Where a tag has more than its share, what came first goes. */
  const remember = (tag: string, entry: string, value: unknown) => {
    const { all = new Map<string, Kept>(), bytes: before = 0 } = memory.get(tag) ?? {};
    const added = { value, bytes: ENTRY_BYTES + entry.length + bytesOf(value as never) };
    if (added.bytes > limits.tagBytes) return;
    let bytes = before + added.bytes - (all.get(entry)?.bytes ?? 0);
    all.delete(entry);
    all.set(entry, added);
    for (const [oldest, kept] of all) {
      if (all.size <= limits.entries && bytes <= limits.tagBytes) break;
      all.delete(oldest);
      bytes -= kept.bytes;
    }
    memory.set(tag, { all, bytes }, { size: bytes });
  };

  async function fetch(tag: string, entry: string, load: () => Promise<unknown>, isLasting: IsLasting): Promise<unknown> {
    const looked = remote === null ? null : await remote.look(tag, entry);
    if (remote !== null && looked !== null) observe('redis', looked.found !== null);
    if (looked !== null && looked.found !== null) return looked.found.value;
    const value = await load();
    if (remote !== null && looked !== null && isLasting(value)) void remote.keep(tag, entry, looked.generation, value);
    return value;
  }

  async function loadOnce(tag: string, entry: string, load: () => Promise<unknown>, isLasting: IsLasting): Promise<unknown> {
    const own: Load = { value: fetch(tag, entry, load, isLasting), isStale: false };
    const entries = loading.get(tag) ?? new Map<string, Load>();
    loading.set(tag, entries.set(entry, own));
    try {
      const value = await own.value;
      if (!own.isStale && isLasting(value)) remember(tag, entry, value);
      return value;
    } finally {
      entries.delete(entry);
      if (entries.size === 0 && loading.get(tag) === entries) loading.delete(tag);
    }
  }

  async function get(tag: string, entry: string, load: () => Promise<unknown>, isLasting: IsLasting = () => true): Promise<unknown> {
    const known = memory.get(tag)?.all.get(entry);
    observe('memory', known !== undefined);
    if (known !== undefined) return known.value;
    const running = loading.get(tag)?.get(entry);
    // What went wrong for another, who may have left, need not go wrong here.
    return running === undefined ? loadOnce(tag, entry, load, isLasting) : running.value.catch(load);
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

type IsLasting = (value: unknown) => boolean;
