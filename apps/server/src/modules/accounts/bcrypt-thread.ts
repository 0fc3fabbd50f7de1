import { Worker } from 'node:worker_threads';

/** A password to hash, or to compare with a hash. */
export type BcryptTask = { readonly password: string; readonly cost: number; readonly hash: string | null };

type Waiting = { readonly resolve: (result: string | boolean) => void; readonly reject: (error: Error) => void };

let worker: Worker | null = null;
const waiting: Waiting[] = [];

/** The hash of a password, made in a thread that lets everything else go first. */
export async function hashInThread(password: string, cost: number): Promise<string> {
  return (await ask({ password, cost, hash: null })) as string;
}

/** Whether a hash is that of a password; in the same thread. */
export async function compareInThread(password: string, hash: string): Promise<boolean> {
  return (await ask({ password, cost: 0, hash })) as boolean;
}

/** The thread does one thing after another, and answers in that order. It keeps no process from ending once nobody waits. */
function ask(task: BcryptTask): Promise<string | boolean> {
  worker ??= begin();
  worker.ref();
  const thread = worker;
  return new Promise((resolve, reject) => {
    waiting.push({ resolve, reject });
    thread.postMessage(task);
  });
}

function begin(): Worker {
  const begun = new Worker(new URL('./bcrypt-worker.ts', import.meta.url), { execArgv: ['--conditions=onenumbers:source'] });
  begun.on('message', (result: string | boolean) => {
    waiting.shift()?.resolve(result);
    if (waiting.length === 0) begun.unref();
  });
  // The next one who asks begins another.
  begun.on('error', (error) => {
    worker = null;
    for (const { reject } of waiting.splice(0)) reject(error);
  });
  return begun;
}
