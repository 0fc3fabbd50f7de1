import { parentPort } from 'node:worker_threads';
import { answerBlock } from './answer-block.ts';
import type { BatchRules } from './answer-line.ts';
import type { Block } from './block-splitter.ts';

/** The other side of a lane: answers every block it is sent. */
export function runWorker(rules: BatchRules): void {
  parentPort?.on('message', (block: Block) => {
    const answer = answerBlock(block, rules);
    parentPort?.postMessage(answer, [answer.bytes.buffer as ArrayBuffer]);
  });
  parentPort?.postMessage('ready');
}
