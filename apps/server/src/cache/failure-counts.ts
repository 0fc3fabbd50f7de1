import { LRUCache } from 'lru-cache';

/** What failed within a span of time. */
export type Failures = {
  readonly count: number;
  /** When the first of them was. */
  readonly first: number | null;
  /** Other servers count too, and just now this one does not know what. */
  readonly isPartial: boolean;
};

/** Counts what failed, by name, and remembers who is trusted. */
export type FailureCounts = {
  readonly since: (name: string, time: number) => Promise<Failures>;
  /** Notes one; `keepMs` is how long it is asked for. */
  readonly add: (name: string, time: number, keepMs: number) => Promise<void>;
  /** Forgets those up to a time. */
  readonly clear: (name: string, time: number) => Promise<void>;
  readonly trust: (name: string, time: number, keepMs: number) => Promise<void>;
  readonly isTrusted: (name: string, time: number) => Promise<boolean>;
};

const MAX_NAMES = 200_000;

/** In the memory of this server. */
export function createFailureCounts(isPartial = false): FailureCounts {
  const times = new LRUCache<string, number[]>({ max: MAX_NAMES });
  const trusted = new LRUCache<string, number>({ max: MAX_NAMES });
  return {
    async since(name, time) {
      const recent = (times.get(name) ?? []).filter((each) => each > time);
      return { count: recent.length, first: recent[0] ?? null, isPartial };
    },
    async add(name, time, keepMs) {
      times.set(name, [...(times.get(name) ?? []).filter((each) => each > time - keepMs), time]);
    },
    async clear(name, time) {
      times.set(
        name,
        (times.get(name) ?? []).filter((each) => each > time),
      );
    },
    async trust(name, time, keepMs) {
      trusted.set(name, time + keepMs);
    },
    isTrusted: async (name, time) => (trusted.get(name) ?? Number.NEGATIVE_INFINITY) > time,
  };
}
