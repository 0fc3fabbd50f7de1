import { setTimeout as pause } from 'node:timers/promises';
import type { Event } from '@1numbers/contract';
import type { Bus } from '../../cache/bus.ts';
import type { Place, Slots } from '../../cache/slots.ts';
import type { Tickets } from '../../cache/tickets.ts';
import type { Ctx } from '../../ctx.ts';
import type { Database, Transaction } from '../../db/database.ts';
import { AppError } from '../../errors.ts';
import { newToken } from '../../secrets/token.ts';
import type { SessionsService } from '../sessions/index.ts';
import { type Connection, createHub } from './hub.ts';

/** What other modules need to tell of something. */
export type Emitter = {
  /** Tells all devices of a person, on every server, once the transaction is in effect. Ids and versions only: nothing that was written. */
  readonly emit: (tx: Transaction, userId: string, ...events: readonly Event[]) => void;
};

export type Listener = { readonly userId: string; readonly sessionId: string };
/** Who may listen, at a place that has to be given back. */
export type Admitted = Listener & { readonly place: Place };

export type EventsService = Emitter & {
  readonly ticket: (ctx: Ctx) => Promise<{ readonly ticket: string; readonly expiresIn: number }>;
  /** Who a ticket is for. It is good once, and while its session is; of one person only so many listen at the same time. */
  readonly redeem: (db: Database, ticket: string) => Promise<Admitted>;
  /** Takes a connection up, until `remove`. */
  readonly add: (db: Database, connection: Connection) => void;
  readonly remove: (connection: Connection) => void;
  readonly connections: () => number;
  /** Says goodbye to all, and cuts those who stay. */
  readonly close: () => Promise<void>;
};

export const TICKET_SECONDS = 30;
const MAX_PER_PERSON = 10;
const PING_MS = 30_000;
/** How often it is asked which sessions are still good. Others may end one that is not heard of; its connections are to be closed within 5 s. */
const SWEEP_MS = 3_000;
/** Where nobody else can end one, it is for those whose time is over. */
const SWEEP_ALONE_MS = 60_000;
const SWEPT_AT_ONCE = 1_000;
const GOODBYE_MS = 1_000;
const TOPIC = 'events';

type Told = { readonly userId: string; readonly events: readonly Event[] };

export function createEmitter(bus: Bus): Emitter {
  return { emit: (tx, userId, ...events) => tx.afterwards(() => bus.publish(TOPIC, { userId, events } satisfies Told)) };
}

export function createEvents(deps: {
  readonly bus: Bus;
  readonly tickets: Tickets;
  readonly slots: Slots;
  readonly sessions: Pick<SessionsService, 'livingOf' | 'onEnded'>;
  /** Whether there is no other server. */
  readonly isAlone: boolean;
}): EventsService {
  const { bus, tickets, slots, sessions, isAlone } = deps;
  const hub = createHub();
  let isClosing = false;
  let timers: readonly NodeJS.Timeout[] = [];

  bus.on(TOPIC, (told) => hub.tell((told as Told).userId, (told as Told).events));
  sessions.onEnded((ids) => hub.endSessions((id) => ids.includes(id)));

  async function sweep(db: Database): Promise<void> {
    const ids = hub.sessionIds();
    for (let start = 0; start < ids.length; start += SWEPT_AT_ONCE) {
      const asked = ids.slice(start, start + SWEPT_AT_ONCE);
      const living = await sessions.livingOf(db, asked).catch(() => null);
      // While the database is away nobody knows, and nobody can end a session either.
      if (living === null) return;
      const over = new Set(asked.filter((id) => !living.has(id)));
      if (over.size > 0) hub.endSessions((id) => over.has(id));
    }
  }

  function stopTimers(): void {
    for (const timer of timers) clearInterval(timer);
    timers = [];
  }

  return {
    ...createEmitter(bus),

    async ticket({ actor }) {
      if (actor.kind !== 'user') throw new AppError('forbidden', 'This needs a person who signed in.');
      const ticket = newToken('e');
      const { userId, sessionId } = actor;
      await tickets.keep(ticket, { userId, sessionId } satisfies Listener, TICKET_SECONDS * 1000);
      return { ticket, expiresIn: TICKET_SECONDS };
    },

    async redeem(db, ticket) {
      const listener = (await tickets.take(ticket)) as Listener | null;
      if (listener === null || !(await sessions.livingOf(db, [listener.sessionId])).has(listener.sessionId))
        throw new AppError('unauthenticated', 'This ticket is not good, or no longer. Get another one: POST /v1/events/tickets.');
      const place = await slots.enter(`events ${listener.userId}`, MAX_PER_PERSON);
      if (place === null) throw new AppError('rate_limited', `There are ${MAX_PER_PERSON} connections already. Close one first.`);
      return { ...listener, place };
    },

    add(db, connection) {
      // Let in a moment before the server began to stop.
      if (isClosing) return connection.cut();
      hub.add(connection);
      if (timers.length > 0) return;
      timers = [setInterval(hub.ping, PING_MS), setInterval(() => sweep(db), isAlone ? SWEEP_ALONE_MS : SWEEP_MS)];
      for (const timer of timers) timer.unref();
    },

    remove(connection) {
      hub.remove(connection);
      if (hub.size() === 0) stopTimers();
    },

    connections: hub.size,

    async close() {
      isClosing = true;
      hub.closeAll();
      for (const begun = performance.now(); hub.size() > 0 && performance.now() - begun < GOODBYE_MS; ) await pause(20);
      hub.cutAll();
      stopTimers();
    },
  };
}
