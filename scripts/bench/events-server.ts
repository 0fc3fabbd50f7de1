// The server of scripts/bench/events.ts: the whole app without a database, in a process of its own. It does what it is told by messages.
import type { AddressInfo } from 'node:net';
import { buildApp } from '../../apps/server/src/app.ts';
import type { Transaction } from '../../apps/server/src/db/database.ts';
import { detachedContext } from '../../apps/server/src/detached-context.ts';
import { createEvents } from '../../apps/server/src/modules/events/index.ts';

const context = detachedContext();
const sessions = { livingOf: async (_db: unknown, ids: readonly string[]) => new Set(ids), onEnded: () => undefined };
const events = createEvents({ ...context.shared, sessions, isAlone: true });
const app = await buildApp({ ...context, events });
await app.listen({ host: '127.0.0.1', port: 0 });

const people: string[] = [];
const inEffect = { afterwards: (work: () => Promise<void>) => void work() } as Transaction;

/** Tickets, `each` for one person. */
async function ticketsFor(count: number, each: number): Promise<string[]> {
  const tickets: string[] = [];
  for (let index = 0; index < count; index += 1) {
    const userId = String(Math.floor(index / each)).padStart(36, '0');
    if (index % each === 0) people.push(userId);
    const actor = { kind: 'user', userId, sessionId: `session-${userId}`, role: 'user' } as const;
    tickets.push((await events.ticket({ ...context, actor, db: context.database } as never)).ticket);
  }
  return tickets;
}

const ACTIONS: Readonly<Record<string, (count: number, each: number) => unknown>> = {
  tickets: ticketsFor,
  memory() {
    globalThis.gc?.();
    return process.memoryUsage.rss();
  },
  tell() {
    for (const userId of people) events.emit(inEffect, userId, { type: 'profile_changed', id: userId, version: 1 });
    return people.length;
  },
  connections: events.connections,
};

process.on('message', async ({ action, count, each }: { action: string; count: number; each: number }) => {
  process.send?.({ [action]: await ACTIONS[action]?.(count, each) });
});
process.send?.({ port: (app.server.address() as AddressInfo).port });
