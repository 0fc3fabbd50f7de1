import { Worker } from 'node:worker_threads';
import { AppError } from '../../../errors.ts';
import type { Task, Told } from './task.ts';

export type Renderer = {
  /** Throws `unavailable` where too many wait already. `progress` is told how much is done, from 0 to 1. */
  readonly render: (task: Task, progress?: (share: number) => void) => Promise<Buffer>;
  readonly close: () => Promise<void>;
};

type Waiting = {
  readonly task: Task;
  readonly progress: (share: number) => void;
  readonly resolve: (bytes: Buffer) => void;
  readonly reject: (error: Error) => void;
};

const MOST_WAITING = 24;
const RETRY_SECONDS = 5;
/** A full report takes a second or two; what takes this long never ends. */
const TASK_MS = 60_000;
/** The fonts stay in memory for whoever comes soon. */
const IDLE_MS = 60_000;
const MEMORY_MB = 384;

/**
 * Makes reports one after another in a thread of their own, so that nobody else waits for them. The thread begins with the first task,
 * has a limit on its memory, and ends when there was nothing to do for a while.
 */
export function createRenderer(): Renderer {
  const waiting: Waiting[] = [];
  let worker: Worker | null = null;
  let current: Waiting | null = null;
  let timer: NodeJS.Timeout | undefined;

  function next(): void {
    clearTimeout(timer);
    current = waiting.shift() ?? null;
    if (current === null) {
      worker?.unref();
      timer = setTimeout(() => void stop(), IDLE_MS).unref();
      return;
    }
    worker ??= begin();
    worker.ref();
    timer = setTimeout(() => void stop('It took too long.'), TASK_MS).unref();
    worker.postMessage(current.task);
  }

  function begin(): Worker {
    const begun = new Worker(new URL('./render-worker.ts', import.meta.url), {
      execArgv: ['--conditions=onenumbers:source'],
      resourceLimits: { maxOldGenerationSizeMb: MEMORY_MB },
    });
    // What a thread that was given up still says is about a task that is over.
    begun.on('message', (told: Told) => {
      if (begun !== worker) return;
      if ('progress' in told) current?.progress(told.progress);
      else if ('bytes' in told) settle((done) => done.resolve(Buffer.from(told.bytes.buffer)));
      else settle((done) => done.reject(new Error(`A report could not be made: ${told.failure}`)));
    });
    // Out of memory, or a thread that could not begin.
    begun.on('error', (error) => {
      if (begun !== worker) return;
      worker = null;
      settle((done) => done.reject(error));
    });
    return begun;
  }

  function settle(how: (done: Waiting) => void): void {
    const done = current;
    if (done === null) return;
    next();
    how(done);
  }

  async function stop(why?: string): Promise<void> {
    const ended = worker;
    worker = null;
    if (why !== undefined) settle((done) => done.reject(new Error(why)));
    await ended?.terminate();
  }

  return {
    render(task, progress = () => undefined) {
      if (waiting.length >= MOST_WAITING)
        return Promise.reject(new AppError('unavailable', 'Too many reports are being made. Try again soon.', undefined, RETRY_SECONDS));
      return new Promise((resolve, reject) => {
        waiting.push({ task, progress, resolve, reject });
        if (current === null) next();
      });
    },
    async close() {
      clearTimeout(timer);
      const left = [...(current === null ? [] : [current]), ...waiting.splice(0)];
      current = null;
      for (const { reject } of left) reject(new AppError('unavailable', 'The server is being stopped.', undefined, RETRY_SECONDS));
      await stop();
    },
  };
}
