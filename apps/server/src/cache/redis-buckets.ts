import type { RedisLink, Script } from './redis-link.ts';
import type { RedisNames } from './redis-names.ts';
import { allowanceOf, createTokenBuckets, type Limiter } from './token-buckets.ts';

/** By the clock of the Redis: those of the servers may differ. */
const TAKE: Script = {
  name: 'bucketTake',
  lua: `local time = redis.call('time')
    local now = time[1] * 1000 + time[2] / 1000
    local burst, perMs, amount = tonumber(ARGV[2]), ARGV[1] / 1000, tonumber(ARGV[3])
    local bucket = redis.call('hmget', KEYS[1], 'tokens', 'at')
    local tokens = math.min(burst, (tonumber(bucket[1]) or burst) + math.max(0, now - (tonumber(bucket[2]) or now)) * perMs)
    local allowed = tokens >= amount and 1 or 0
    tokens = math.min(burst, tokens - allowed * amount)
    redis.call('hset', KEYS[1], 'tokens', tokens, 'at', now)
    redis.call('pexpire', KEYS[1], math.ceil(burst / perMs))
    return { allowed, tostring(tokens) }`,
};

/** Buckets that servers share. While Redis is away each server has its own. */
export function createRedisBuckets(link: RedisLink, names: RedisNames, perSecond: number, burst: number): Limiter {
  const own = createTokenBuckets(perSecond, burst);
  return {
    burst,
    take(caller, amount = 1) {
      if (!link.isUp()) return own.take(caller, amount);
      return link.run(TAKE, names('bucket', caller), perSecond, burst, amount).then(
        (answer) => {
          const [allowed, tokens] = answer as [number, string];
          return allowanceOf(allowed === 1, Number(tokens), perSecond, amount);
        },
        () => own.take(caller, amount),
      );
    },
  };
}
