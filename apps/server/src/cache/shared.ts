import type { KeyRing } from '../secrets/key-ring.ts';
import type { Sealing } from '../secrets/sealing.ts';
import { type Bus, createBus, createRedisBus } from './bus.ts';
import { type Cache, createCache, type Tier } from './cache.ts';
import { createFailureCounts, type FailureCounts } from './failure-counts.ts';
import type { RedisAddress } from './redis-address.ts';
import { createRedisBuckets } from './redis-buckets.ts';
import { createRedisFailureCounts } from './redis-failure-counts.ts';
import { openRedis } from './redis-link.ts';
import { createRedisNames } from './redis-names.ts';
import { createRedisSlots } from './redis-slots.ts';
import { createRedisTier } from './redis-tier.ts';
import { createSlots, type Slots } from './slots.ts';
import { createRedisTickets, createTickets, type Tickets } from './tickets.ts';
import { createTokenBuckets, type Limiter } from './token-buckets.ts';

/** What servers on one database share beside it: none of it is missed for long when it is lost. */
export type Shared = {
  /** Whether there can be no other server. */
  readonly isAlone: boolean;
  readonly bus: Bus;
  /** Totals of lists. */
  readonly cache: Cache;
  /** Pages of lists, in the memory of this process alone: to seal one for a Redis and open it elsewhere would save little. */
  readonly pages: Cache;
  /** What language models wrote, for an hour. */
  readonly written: Cache;
  readonly failureCounts: FailureCounts;
  readonly limiter: (perSecond: number, burst: number) => Limiter;
  readonly tickets: Tickets;
  /** How many at the same time. */
  readonly slots: Slots;
  /** Null where there is no Redis. */
  readonly redis: (() => 'up' | 'away') | null;
  readonly close: () => Promise<void>;
};

type ObserveCache = (tier: Tier, isHit: boolean) => void;

const MEBIBYTE = 1024 * 1024;
const TOTALS = {
  memoryMs: 5 * 60_000,
  limits: { tags: 10_000, entries: 100, tagBytes: MEBIBYTE, bytes: 16 * MEBIBYTE },
  bytesOf: () => 0,
};
/** A page of fifty is 25 KiB, so that a person has twenty of them and a few hundred people come back to theirs. */
const PAGES = {
  memoryMs: 5 * 60_000,
  limits: { tags: 10_000, entries: 100, tagBytes: MEBIBYTE, bytes: 32 * MEBIBYTE },
  bytesOf: ({ text }: { readonly text: Buffer }) => text.length,
};
const WRITTEN_MS = 60 * 60 * 1000;
const WRITTEN = {
  memoryMs: WRITTEN_MS,
  limits: { tags: 500, entries: 20, tagBytes: MEBIBYTE, bytes: 64 * MEBIBYTE },
  bytesOf: (value: unknown) => 2 * JSON.stringify(value).length,
};

/** In this process. */
export function shareInProcess(options: { readonly keys: KeyRing; readonly isAlone: boolean; readonly observe: ObserveCache }): Shared {
  const { keys, isAlone, observe } = options;
  const bus = createBus();
  return {
    isAlone,
    bus,
    cache: createCache({ bus, remote: null, observe, ...TOTALS }),
    pages: createCache({ bus, remote: null, observe, ...PAGES }),
    written: createCache({ bus, remote: null, observe, ...WRITTEN }),
    failureCounts: createFailureCounts(),
    limiter: createTokenBuckets,
    tickets: createTickets(createRedisNames(keys)),
    slots: createSlots(),
    redis: null,
    close: async () => undefined,
  };
}

export type RedisOptions = {
  readonly address: RedisAddress;
  readonly keys: KeyRing;
  readonly sealing: Sealing;
  readonly say: (line: string) => void;
  readonly observe: ObserveCache;
  readonly answerMs?: number;
};

/** By a Redis, single or a cluster. While it is away each server goes on by itself. */
export async function shareByRedis({ address, keys, sealing, say, observe, answerMs }: RedisOptions): Promise<Shared> {
  const link = await openRedis(address, say, answerMs);
  const names = createRedisNames(keys);
  const slots = createRedisSlots(link, names);
  const bus = createRedisBus(link, sealing, names('bus', ''));
  return {
    isAlone: false,
    bus,
    cache: createCache({ bus, remote: createRedisTier(link, names, sealing), observe, ...TOTALS }),
    pages: createCache({ bus, remote: null, observe, ...PAGES }),
    written: createCache({ bus, remote: createRedisTier(link, names, sealing, WRITTEN_MS), observe, ...WRITTEN }),
    failureCounts: createRedisFailureCounts(link, names),
    limiter: (perSecond, burst) => createRedisBuckets(link, names, perSecond, burst),
    tickets: createRedisTickets(link, names, sealing),
    slots,
    redis: () => (link.isUp() ? 'up' : 'away'),
    async close() {
      slots.close();
      await link.close();
    },
  };
}
