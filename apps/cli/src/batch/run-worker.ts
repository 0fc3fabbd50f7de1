import { parentPort } from 'node:worker_threads';
import { answerBlock } from './answer-block.ts';
import type { BatchRules } from './answer-line.ts';
import type { LaneTask } from './lanes.ts';

/** The other side of a lane: answers every block it is sent. */
export function runWorker(rules: BatchRules): void {
  parentPort?.on('message', ({ block, spare }: LaneTask) => {
    const answer = answerBlock(block, rules, spare);
    parentPort?.postMessage(answer, [answer.bytes.buffer]);
  });
  parentPort?.postMessage('ready');
}
