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
  readonly cache: Cache;
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

/** Memory is dropped when another server tells of a change; this is for a change that it could not tell of. */
const MEMORY_MS = 5_000;

const WRITTEN_MS = 60 * 60 * 1000;
/** A text of a model is long: a hundred megabytes at most. */
const WRITTEN = { memoryMs: WRITTEN_MS, isUnchanging: true, limits: { tags: 500, entries: 20 } };

/** In this process. Where other servers work on the same database, nothing that they could change is remembered. */
export function shareInProcess(options: { readonly keys: KeyRing; readonly isAlone: boolean; readonly observe: ObserveCache }): Shared {
  const { keys, isAlone, observe } = options;
  const bus = createBus(isAlone);
  return {
    isAlone,
    bus,
    cache: createCache({ bus, remote: null, memoryMs: 60_000, observe }),
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
    cache: createCache({ bus, remote: createRedisTier(link, names, sealing), memoryMs: MEMORY_MS, observe }),
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
