import type { Event } from '@1numbers/contract';

/** A connection to one device of a person. */
export type Connection = {
  readonly userId: string;
  readonly sessionId: string;
  readonly send: (text: string) => void;
  /** Bytes that were sent and not taken yet. */
  readonly waiting: () => number;
  readonly ping: () => void;
  readonly close: (reason: 'goingAway' | 'sessionEnded') => void;
  /** Without a word, for who does not listen. */
  readonly cut: () => void;
  /** Whether anything came since it was last asked. */
  isAlive: boolean;
};

/** The connections to this server, by person. */
export type Hub = {
  readonly add: (connection: Connection) => void;
  readonly remove: (connection: Connection) => void;
  readonly size: () => number;
  readonly tell: (userId: string, events: readonly Event[]) => void;
  readonly endSessions: (isOver: (sessionId: string) => boolean) => void;
  readonly sessionIds: () => string[];
  /** Cuts who has said nothing since the last call, not even to a ping. */
  readonly ping: () => void;
  readonly closeAll: () => void;
  readonly cutAll: () => void;
};

/** Whoever leaves so much untaken does not keep up, and would fill the memory. */
const MAX_WAITING_BYTES = 64 * 1024;
const SESSION_ENDED = JSON.stringify({ type: 'session_ended' } satisfies Event);

export function createHub(): Hub {
  const people = new Map<string, Set<Connection>>();
  const all = function* () {
    for (const connections of people.values()) yield* connections;
  };
  let size = 0;

  return {
    add(connection) {
      const connections = people.get(connection.userId) ?? new Set();
      people.set(connection.userId, connections.add(connection));
      size += 1;
    },
    remove(connection) {
      const connections = people.get(connection.userId);
      if (connections?.delete(connection)) size -= 1;
      if (connections?.size === 0) people.delete(connection.userId);
    },
    size: () => size,
    tell(userId, events) {
      const connections = people.get(userId);
      if (connections === undefined) return;
      const texts = events.map((event) => JSON.stringify(event));
      for (const connection of connections) {
        if (connection.waiting() > MAX_WAITING_BYTES) connection.cut();
        else for (const text of texts) connection.send(text);
      }
    },
    endSessions(isOver) {
      for (const connection of all()) {
        if (!isOver(connection.sessionId)) continue;
        connection.send(SESSION_ENDED);
        connection.close('sessionEnded');
      }
    },
    sessionIds: () => [...new Set([...all()].map(({ sessionId }) => sessionId))],
    ping() {
      for (const connection of all()) {
        if (!connection.isAlive) connection.cut();
        connection.isAlive = false;
        connection.ping();
      }
    },
    closeAll() {
      for (const connection of all()) connection.close('goingAway');
    },
    cutAll() {
      for (const connection of all()) connection.cut();
    },
  };
}
