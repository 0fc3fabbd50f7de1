import { parentPort } from 'node:worker_threads';
import { make } from './make.ts';
import type { Task, Told } from './task.ts';

/** One task after another, as they come. What went wrong is told by its kind: a message may hold a name. */
parentPort?.on('message', async (task: Task) => {
  try {
    const bytes = new Uint8Array(await make(task, (progress) => tell({ progress })));
    tell({ bytes }, [bytes.buffer]);
  } catch (error) {
    tell({ failure: error instanceof Error ? (error.stack?.split('\n').slice(1, 4).join(' ') ?? error.name) : 'unknown' });
  }
});

function tell(told: Told, moved: ArrayBuffer[] = []): void {
  parentPort?.postMessage(told, moved);
}
