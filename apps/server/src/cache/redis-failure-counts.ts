import { randomBytes } from 'node:crypto';
import { LRUCache } from 'lru-cache';
import { createFailureCounts, type FailureCounts } from './failure-counts.ts';
import type { RedisLink, Script } from './redis-link.ts';
import type { RedisNames } from './redis-names.ts';

const SINCE: Script = {
  name: 'failuresSince',
  lua: `redis.call('zremrangebyscore', KEYS[1], '-inf', ARGV[1])
    local first = redis.call('zrange', KEYS[1], 0, 0, 'withscores')
    return { redis.call('zcard', KEYS[1]), first[2] or false }`,
};
const ADD: Script = {
  name: 'failuresAdd',
  lua: `for index = 2, #ARGV, 2 do redis.call('zadd', KEYS[1], ARGV[index], ARGV[index + 1]) end
    return redis.call('pexpire', KEYS[1], ARGV[1])`,
};
const CLEAR: Script = { name: 'failuresClear', lua: "return redis.call('zremrangebyscore', KEYS[1], '-inf', ARGV[1])" };
const TRUST: Script = { name: 'failuresTrust', lua: "return redis.call('set', KEYS[1], ARGV[1], 'px', ARGV[2])" };
const TRUSTED: Script = { name: 'failuresTrusted', lua: "return redis.call('get', KEYS[1])" };

/** What Redis was not told of a name: up to when it is clear, and what failed after that, as time and a word of its own each. */
type Owed = { readonly clearedAt: number | null; readonly failed: readonly (readonly [number, string])[]; readonly keepMs: number };

const MAX_OWED = 100_000;
/** The highest limit there is; more of one name makes no difference. */
const MAX_FAILED = 2_000;

/**
 * Counts that servers share. Each notes its own besides, goes by those while Redis is away, and tells them when it is back: what was told
 * and not answered is told again, and counts once.
 */
export function createRedisFailureCounts(link: RedisLink, names: RedisNames): FailureCounts {
  const own = createFailureCounts(true);
  const owed = new LRUCache<string, Owed>({ max: MAX_OWED });
  const owedTrust = new LRUCache<string, readonly [until: number, keepMs: number]>({ max: MAX_OWED });
  const nameOf = (name: string) => names('failures', name);
  const trustOf = (name: string) => names('trust', name);

  /** What came later goes on from what was owed before. */
  function owe(name: string, later: Owed): void {
    const before = owed.get(name);
    const failed = later.clearedAt === null ? [...(before?.failed ?? []), ...later.failed] : later.failed;
    owed.set(name, { clearedAt: later.clearedAt ?? before?.clearedAt ?? null, failed: failed.slice(-MAX_FAILED), keepMs: later.keepMs });
  }

  async function tell(name: string, { clearedAt, failed, keepMs }: Owed): Promise<void> {
    if (clearedAt !== null) await link.run(CLEAR, nameOf(name), clearedAt);
    if (failed.length > 0) await link.run(ADD, nameOf(name), keepMs, ...failed.flat());
  }

  /** Tells Redis, after what it was not told before; throws, and owes it, where that is not possible. */
  async function settle(name: string, change: Owed | null): Promise<void> {
    if (change !== null) owe(name, change);
    const all = owed.get(name);
    if (all === undefined) return;
    owed.delete(name);
    try {
      await tell(name, all);
    } catch (error) {
      const since = owed.get(name);
      owed.set(name, all);
      if (since !== undefined) owe(name, since);
      throw error;
    }
  }

  async function settleTrust(name: string): Promise<void> {
    const [until, keepMs] = owedTrust.get(name) ?? [];
    if (until === undefined || keepMs === undefined) return;
    await link.run(TRUST, trustOf(name), until, keepMs);
    owedTrust.delete(name);
  }

  /** One after the other: all at once could keep Redis from answering in time. */
  async function settleAll(): Promise<void> {
    for (const name of [...owed.keys()]) await settle(name, null);
    for (const name of [...owedTrust.keys()]) await settleTrust(name);
  }
  link.onReturn(() => void settleAll().catch(() => undefined));

  return {
    async since(name, time) {
      try {
        await settle(name, null);
        const [count, first] = (await link.run(SINCE, nameOf(name), time)) as [number, string | null];
        return { count, first: first === null ? null : Number(first), isPartial: false };
      } catch {
        return own.since(name, time);
      }
    },
    async add(name, time, keepMs) {
      await own.add(name, time, keepMs);
      const failed = [[time, `${time}-${randomBytes(9).toString('base64url')}`]] as const;
      await settle(name, { clearedAt: null, failed, keepMs }).catch(() => undefined);
    },
    async clear(name, time) {
      await own.clear(name, time);
      await settle(name, { clearedAt: time, failed: [], keepMs: 0 }).catch(() => undefined);
    },
    async trust(name, time, keepMs) {
      await own.trust(name, time, keepMs);
      owedTrust.set(name, [time + keepMs, keepMs]);
      await settleTrust(name).catch(() => undefined);
    },
    async isTrusted(name, time) {
      try {
        await settleTrust(name);
        const until = await link.run(TRUSTED, trustOf(name));
        return until !== null && Number(until) > time;
      } catch {
        return own.isTrusted(name, time);
      }
    },
  };
}
