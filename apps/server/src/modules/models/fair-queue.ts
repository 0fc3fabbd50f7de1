import { ModelError } from './model-error.ts';

/** Lets so many in at once, people in turn: who asks often waits behind who asks once. */
export type FairQueue = {
  /** Gives how to leave. Rejects when too many of this person wait already, or when the signal says so. */
  readonly enter: (person: string, signal: AbortSignal) => Promise<() => void>;
  /** How many wait. */
  readonly waiting: () => number;
};

type Limits = { readonly atOnce: number; readonly perPerson: number; readonly waitingPerPerson: number };

export function createFairQueue({ atOnce, perPerson, waitingPerPerson }: Limits): FairQueue {
  /** Whose turn is next comes first; whoever was let in goes to the end. */
  const waiting = new Map<string, (() => void)[]>();
  const inside = new Map<string, number>();
  let total = 0;

  const mayEnter = (person: string) => total < atOnce && (inside.get(person) ?? 0) < perPerson;

  function letIn(person: string): () => void {
    total += 1;
    inside.set(person, (inside.get(person) ?? 0) + 1);
    let isInside = true;
    return () => {
      if (!isInside) return;
      isInside = false;
      total -= 1;
      const left = (inside.get(person) ?? 1) - 1;
      if (left === 0) inside.delete(person);
      else inside.set(person, left);
      admitNext();
    };
  }

  function admitNext(): void {
    for (const [person, line] of waiting) {
      if (!mayEnter(person)) continue;
      const [enter, ...rest] = line;
      waiting.delete(person);
      if (rest.length > 0) waiting.set(person, rest);
      enter?.();
      break;
    }
  }

  function stepBack(person: string, enter: () => void): void {
    const rest = (waiting.get(person) ?? []).filter((other) => other !== enter);
    if (rest.length > 0) waiting.set(person, rest);
    else waiting.delete(person);
  }

  return {
    waiting: () => [...waiting.values()].reduce((sum, line) => sum + line.length, 0),

    async enter(person, signal) {
      signal.throwIfAborted();
      if (mayEnter(person) && !waiting.has(person)) return letIn(person);
      const line = waiting.get(person) ?? [];
      if (line.length >= waitingPerPerson) throw new ModelError('model_busy', 'Too many questions of one person wait.', 10);
      return new Promise((done, fail) => {
        const giveUp = () => {
          stepBack(person, enter);
          fail(signal.reason);
        };
        const enter = () => {
          signal.removeEventListener('abort', giveUp);
          done(letIn(person));
        };
        waiting.set(person, [...line, enter]);
        signal.addEventListener('abort', giveUp, { once: true });
      });
    },
  };
}
