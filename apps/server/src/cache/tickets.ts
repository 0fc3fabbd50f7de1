import { LRUCache } from 'lru-cache';
import type { Sealing } from '../secrets/sealing.ts';
import { openedOr } from './bus.ts';
import type { RedisLink, Script } from './redis-link.ts';
import type { RedisNames } from './redis-names.ts';

/** Things that are handed over once, for whoever has the word for them, and soon. The word is kept nowhere, only its hash. */
export type Tickets = {
  readonly keep: (word: string, value: unknown, keepMs: number) => Promise<void>;
  /** The thing, for the first who asks. */
  readonly take: (word: string) => Promise<unknown | null>;
};

const MAX_TICKETS = 100_000;

export function createTickets(names: RedisNames): Tickets {
  const kept = new LRUCache<string, { readonly value: unknown }>({ max: MAX_TICKETS });
  return {
    async keep(word, value, keepMs) {
      kept.set(names('ticket', word), { value }, { ttl: keepMs });
    },
    async take(word) {
      const name = names('ticket', word);
      const found = kept.get(name);
      kept.delete(name);
      return found?.value ?? null;
    },
  };
}

const KEEP: Script = { name: 'ticketKeep', lua: "return redis.call('set', KEYS[1], ARGV[1], 'px', ARGV[2])" };
const TAKE: Script = { name: 'ticketTake', lua: "return redis.call('getdel', KEYS[1])" };

/** Tickets for any server. One that is given out while Redis is away is good on this server alone. */
export function createRedisTickets(link: RedisLink, names: RedisNames, sealing: Sealing): Tickets {
  const own = createTickets(names);
  return {
    async keep(word, value, keepMs) {
      const name = names('ticket', word);
      await link.run(KEEP, name, sealing.seal(value, name).toString('base64'), keepMs).catch(() => own.keep(word, value, keepMs));
    },
    async take(word) {
      const name = names('ticket', word);
      const sealed = (await link.run(TAKE, name).catch(() => null)) as string | null;
      if (sealed === null) return own.take(word);
      return openedOr(null, () => sealing.open<unknown>(Buffer.from(sealed, 'base64'), name));
    },
  };
}
