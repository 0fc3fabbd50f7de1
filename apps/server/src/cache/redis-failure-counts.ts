import { randomBytes } from 'node:crypto';
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
  lua: `redis.call('zadd', KEYS[1], ARGV[1], ARGV[2])
    return redis.call('pexpire', KEYS[1], ARGV[3])`,
};
const CLEAR: Script = { name: 'failuresClear', lua: "return redis.call('del', KEYS[1])" };
const TRUST: Script = { name: 'failuresTrust', lua: "return redis.call('set', KEYS[1], ARGV[1], 'px', ARGV[2])" };
const TRUSTED: Script = { name: 'failuresTrusted', lua: "return redis.call('get', KEYS[1])" };

/** Counts that servers share. Each notes its own besides, and goes by those while Redis is away. */
export function createRedisFailureCounts(link: RedisLink, names: RedisNames): FailureCounts {
  const own = createFailureCounts(true);
  const nameOf = (name: string) => names('failures', name);
  const trustOf = (name: string) => names('trust', name);
  return {
    since: (name, time) =>
      link.run(SINCE, nameOf(name), time).then(
        (answer) => {
          const [count, first] = answer as [number, string | null];
          return { count, first: first === null ? null : Number(first), isPartial: false };
        },
        () => own.since(name, time),
      ),
    async add(name, time, keepMs) {
      await own.add(name, time, keepMs);
      await link.run(ADD, nameOf(name), time, `${time}-${randomBytes(9).toString('base64url')}`, keepMs).catch(() => undefined);
    },
    async clear(name) {
      await own.clear(name);
      await link.run(CLEAR, nameOf(name)).catch(() => undefined);
    },
    async trust(name, time, keepMs) {
      await own.trust(name, time, keepMs);
      await link.run(TRUST, trustOf(name), time + keepMs, keepMs).catch(() => undefined);
    },
    isTrusted: (name, time) =>
      link.run(TRUSTED, trustOf(name)).then(
        (until) => until !== null && Number(until) > time,
        () => own.isTrusted(name, time),
      ),
  };
}
