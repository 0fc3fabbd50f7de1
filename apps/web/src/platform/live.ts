import { type Client, events, type Heard } from '@1numbers/client';

export type Live = {
  /** Begins to hear what happens to what this person keeps, on their other devices too. */
  readonly begin: () => void;
  readonly stop: () => void;
};

/** One connection while somebody is signed in. It comes back by itself, and `onHeard` is told so, as something may have been missed. */
export function createLive(client: Pick<Client, 'createEventTicket'>, onHeard: (heard: Heard) => void, hear: typeof events = events): Live {
  let hearing: AbortController | null = null;

  async function follow(current: AbortController): Promise<void> {
    try {
      for await (const heard of hear(client, { signal: current.signal })) if (!current.signal.aborted) onHeard(heard);
    } catch {
      // Nobody is signed in any more, which the client has found out and told.
    }
    if (hearing === current) hearing = null;
  }

  return {
    begin() {
      if (hearing !== null) return;
      hearing = new AbortController();
      void follow(hearing);
    },
    stop() {
      hearing?.abort();
      hearing = null;
    },
  };
}
