import { randomUUID } from 'node:crypto';
import type { RedisLink, Script } from './redis-link.ts';
import type { RedisNames } from './redis-names.ts';
import { createSlots, type Place, type Slots } from './slots.ts';

/** By the clock of the Redis. A place is lent: what nobody renews, because its server was killed, is free again. */
const ENTER: Script = {
  name: 'slotsEnter',
  lua: `local time = redis.call('time')
    local now = time[1] * 1000 + math.floor(time[2] / 1000)
    redis.call('zremrangebyscore', KEYS[1], '-inf', now)
    if redis.call('zcard', KEYS[1]) >= tonumber(ARGV[1]) then return 0 end
    redis.call('zadd', KEYS[1], now + ARGV[2], ARGV[3])
    redis.call('pexpire', KEYS[1], ARGV[2])
    return 1`,
};
const RENEW: Script = {
  name: 'slotsRenew',
  lua: `local time = redis.call('time')
    local now = time[1] * 1000 + math.floor(time[2] / 1000)
    for index = 2, #ARGV do redis.call('zadd', KEYS[1], now + ARGV[1], ARGV[index]) end
    return redis.call('pexpire', KEYS[1], ARGV[1])`,
};
const LEAVE: Script = { name: 'slotsLeave', lua: "return redis.call('zrem', KEYS[1], ARGV[1])" };

const LENT_MS = 120_000;
const RENEWED_MS = 40_000;

/** Places that servers share. While Redis is away each server goes by its own, and brings them in when it is back. */
export function createRedisSlots(link: RedisLink, names: RedisNames): Slots & { readonly close: () => void } {
  const own = createSlots();
  const ids = new WeakMap<Place, string>();
  const nameOf = (name: string) => names('slots', name);

  /** One name after the other, so that many take a while and nobody waits behind them. */
  async function renew(): Promise<void> {
    for (const [name, places] of [...own.held]) {
      const members = [...places].map((place) => ids.get(place)).filter((id) => id !== undefined);
      if (members.length > 0) await link.run(RENEW, nameOf(name), LENT_MS, ...members);
    }
  }
  const renewing = setInterval(() => void renew().catch(() => undefined), RENEWED_MS).unref();
  link.onReturn(() => void renew().catch(() => undefined));

  return {
    async enter(name, most) {
      const place = own.enter(name, most) as Place | null;
      if (place === null) return null;
      const id = randomUUID();
      ids.set(place, id);
      const entered = await link.run(ENTER, nameOf(name), most, LENT_MS, id).catch(() => 1);
      const leave = () => {
        place.leave();
        // Where it cannot be told, the place is free when nobody renews it.
        void link.run(LEAVE, nameOf(name), id).catch(() => undefined);
      };
      if (entered === 1) return { leave };
      place.leave();
      return null;
    },
    close: () => clearInterval(renewing),
  };
}
