/** Keeps callers from a database that is known to be away: they are refused at once instead of waiting one by one. */
export type Gate = {
  /** Whether this caller may go and see. While the database is away, one caller in a while may. */
  readonly lets: () => boolean;
  readonly failed: () => void;
  readonly worked: () => void;
};

const PROBE_EVERY_MS = 500;

export function createGate(now: () => number = () => performance.now()): Gate {
  let nextProbe: number | null = null;
  return {
    lets() {
      if (nextProbe === null) return true;
      if (now() < nextProbe) return false;
      nextProbe = now() + PROBE_EVERY_MS;
      return true;
    },
    failed() {
      nextProbe = now() + PROBE_EVERY_MS;
    },
    worked() {
      nextProbe = null;
    },
  };
}
