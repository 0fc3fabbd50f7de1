import type { Bus } from '../../cache/bus.ts';
import { AppError } from '../../errors.ts';

const TOPIC = 'conversations-stop';

/** The answers that are being written on this server, one at a time in a conversation. */
export function createRunning(bus: Bus) {
  const running = new Map<string, AbortController>();
  bus.on(TOPIC, (id) => running.get(id as string)?.abort());
  return {
    /** Runs the writing of an answer; its signal ends with `stop`. Throws `conflict` where one is being written already. */
    async run<Result>(id: string, write: (stopped: AbortSignal) => Promise<Result>): Promise<Result> {
      if (running.has(id)) throw new AppError('conflict', 'An answer is being written in this conversation. Wait for it, or stop it.');
      const stop = new AbortController();
      running.set(id, stop);
      try {
        return await write(stop.signal);
      } finally {
        running.delete(id);
      }
    },
    /** On whichever server it is written. */
    stop: (id: string): Promise<void> => bus.publish(TOPIC, id),
  };
}
