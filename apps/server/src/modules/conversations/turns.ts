import type { Bus } from '../../cache/bus.ts';
import type { Ctx } from '../../ctx.ts';
import { endTurn, keepTurn, stopTurn, type Turn } from './turns.repository.ts';

const TOPIC = 'conversations-stop';
/** Often enough that a turn does not end by itself, and that a stop is heard of soon where servers cannot tell each other. */
const KEEP_MS = 3_000;

/** The answers that are written on this server. That there is one at a time in a conversation, on all of them, the database sees to. */
export function createTurns(bus: Bus) {
  const running = new Map<string, AbortController>();
  bus.on(TOPIC, (id) => running.get(id as string)?.abort());

  return {
    /** Does something in a turn that was taken. The signal ends when it is stopped, or when somebody else has the turn. */
    async hold<Result>({ db, actor }: Ctx, had: Turn, work: (stopped: AbortSignal) => Promise<Result>): Promise<Result> {
      const stop = new AbortController();
      const { conversationId } = had;
      running.set(conversationId, stop);
      const keep = async () => {
        const kept = await db.transaction(actor, (tx) => keepTurn(tx, had));
        if (kept === undefined || kept.turn_stopped) stop.abort();
      };
      // While the database is away nothing can be known of it.
      const keeping = setInterval(() => void keep().catch(() => undefined), KEEP_MS);
      try {
        return await work(stop.signal);
      } catch (error) {
        // It ends by itself where even this fails.
        await db.transaction(actor, (tx) => endTurn(tx, had)).catch(() => undefined);
        throw error;
      } finally {
        clearInterval(keeping);
        if (running.get(conversationId) === stop) running.delete(conversationId);
      }
    },

    /** On whichever server it is written. */
    async stop({ db, actor }: Ctx, had: Omit<Turn, 'turn'>): Promise<void> {
      await db.transaction(actor, (tx) => stopTurn(tx, had));
      await bus.publish(TOPIC, had.conversationId);
    },
  };
}
