import { randomBytes } from 'node:crypto';
import { LRUCache } from 'lru-cache';
import type { Sealing } from '../secrets/sealing.ts';
import { openedOr } from './bus.ts';
import type { RemoteTier } from './cache.ts';
import type { RedisLink, Script } from './redis-link.ts';
import type { RedisNames } from './redis-names.ts';

/** How long a tag lives: a server that was killed between a change and telling of it leaves nothing that is older. */
const KEPT_MS = 60_000;
const MAX_ENTRIES = 200;
const MAX_UNSENT = 100_000;

/**
 * A tag is a hash with its entries and a generation. To forget it is to delete it; the next to look gives it a new generation, so that
 * what was loaded before can be told from what was loaded after.
 */
const LOOK: Script = {
  name: 'cacheLook',
  lua: `local found = redis.call('hmget', KEYS[1], 'generation', ARGV[1])
    if not found[1] then
      found[1] = ARGV[2]
      redis.call('hset', KEYS[1], 'generation', ARGV[2])
      redis.call('pexpire', KEYS[1], ARGV[3])
    end
    return found`,
};
const KEEP: Script = {
  name: 'cacheKeep',
  lua: `if redis.call('hget', KEYS[1], 'generation') ~= ARGV[2] or redis.call('hlen', KEYS[1]) > tonumber(ARGV[4]) then return 0 end
    return redis.call('hset', KEYS[1], ARGV[1], ARGV[3])`,
};
const FORGET: Script = { name: 'cacheForget', lua: "return redis.call('del', KEYS[1])" };

export function createRedisTier(link: RedisLink, names: RedisNames, sealing: Sealing, keptMs = KEPT_MS): RemoteTier {
  // What could not be forgotten while Redis was away is forgotten when it is back.
  const unsent = new LRUCache<string, true>({ max: MAX_UNSENT });
  const forget = async (name: string) => {
    await link.run(FORGET, name).then(
      () => unsent.delete(name),
      () => unsent.set(name, true),
    );
  };
  link.onReturn(() => {
    for (const name of [...unsent.keys()]) void forget(name);
  });

  return {
    async look(tag, entry) {
      const name = names('cache', tag);
      if (unsent.has(name)) return null;
      const field = names('entry', entry);
      const answer = await link.run(LOOK, name, field, randomBytes(12).toString('base64url'), keptMs).catch(() => null);
      if (answer === null) return null;
      const [generation, sealed] = answer as [string, string | null];
      if (sealed === null) return { generation, found: null };
      const found = openedOr(null, () => ({ value: sealing.open<unknown>(Buffer.from(sealed, 'base64'), `${name}/${field}`) }));
      return { generation, found };
    },
    async keep(tag, entry, generation, value) {
      const name = names('cache', tag);
      const field = names('entry', entry);
      const sealed = sealing.seal(value, `${name}/${field}`).toString('base64');
      await link.run(KEEP, name, field, generation, sealed, MAX_ENTRIES).catch(() => undefined);
    },
    forget: (tag) => forget(names('cache', tag)),
  };
}
