import { randomUUID } from 'node:crypto';
import type { Sealing } from '../secrets/sealing.ts';
import type { RedisLink } from './redis-link.ts';

/** What servers tell each other. */
export type Bus = {
  /** Tells every server, this one too. Done when it was told; never rejects. */
  readonly publish: (topic: string, message: unknown) => Promise<void>;
  readonly on: (topic: string, hear: (message: unknown) => void) => void;
  /** Calls when something may have been missed. */
  readonly onGap: (missed: () => void) => void;
};

/** Among the parts of one process. */
export function createBus(): Bus & { readonly deliver: (topic: string, message: unknown) => void; readonly missed: () => void } {
  const topics = new Map<string, ((message: unknown) => void)[]>();
  const gaps: (() => void)[] = [];
  const deliver = (topic: string, message: unknown) => {
    for (const hear of topics.get(topic) ?? []) hear(message);
  };
  return {
    deliver,
    publish: async (topic, message) => deliver(topic, message),
    on: (topic, hear) => void topics.set(topic, [...(topics.get(topic) ?? []), hear]),
    onGap: (missed) => void gaps.push(missed),
    missed() {
      for (const tell of gaps) tell();
    },
  };
}

type Told = { readonly from: string; readonly topic: string; readonly message: unknown };

/** Among servers, by a Redis. What is told is sealed: who can only read the Redis learns nothing, and nobody else can tell anything. */
export function createRedisBus(link: RedisLink, sealing: Sealing, channel: string): Bus {
  const own = createBus();
  const from = randomUUID();
  const hear = (text: string) => {
    const told = openedOr(null, () => sealing.open<Told>(Buffer.from(text, 'base64'), channel));
    if (told !== null && told.from !== from) own.deliver(told.topic, told.message);
  };
  link.listen(channel, hear, own.missed);
  return {
    ...own,
    async publish(topic, message) {
      own.deliver(topic, message);
      const told: Told = { from, topic, message };
      await link.publish(channel, sealing.seal(told, channel).toString('base64')).catch(() => undefined);
    },
  };
}

export function openedOr<Value, Other>(other: Other, open: () => Value): Value | Other {
  try {
    return open();
  } catch {
    return other;
  }
}
