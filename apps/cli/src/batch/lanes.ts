import { availableParallelism } from 'node:os';
import process from 'node:process';
import { Worker } from 'node:worker_threads';
import type { LineBlock } from '@1numbers/contract';
import { answerBlock, type BlockAnswer } from './answer-block.ts';
import type { BatchRules } from './answer-line.ts';

/** What tells a worker thread of this program that it is one. */
export type WorkerTask = { readonly batch: BatchRules };

/** What a worker is sent: a block, and memory to write its answer into. */
export type LaneTask = { readonly block: LineBlock; readonly spare: ArrayBuffer | undefined };

/**
 * Answers blocks on as many threads as there are cores. This thread is one of them: the others start once the input turns out to be
 * long, and get blocks as soon as they are ready; what finds them busy is answered here.
 */
export class Lanes {
  readonly #rules: BatchRules;
  #lanes: Lane[] | null = null;
  #bytes = 0;
  readonly #spares: ArrayBuffer[] = [];

  constructor(rules: BatchRules) {
    this.#rules = rules;
  }

  answer(block: LineBlock): Promise<BlockAnswer> | BlockAnswer {
    this.#bytes += block.bytes?.length ?? 0;
    if (this.#lanes === null && this.#bytes > LONG_INPUT_BYTES) this.#lanes = startLanes(this.#rules);
    const free = this.#lanes?.filter((lane) => lane.isFree()).sort((first, second) => first.waiting - second.waiting)[0];
    const spare = this.#spares.pop();
    return free === undefined ? answerBlock(block, this.#rules, spare) : free.answer({ block, spare });
  }

  /** Takes back the memory of an answer that was written out, for another answer. */
  giveBack({ bytes }: BlockAnswer): void {
    this.#spares.push(bytes.buffer);
  }

  async close(): Promise<void> {
    await Promise.all((this.#lanes ?? []).map((lane) => lane.close()));
  }
}

/** Below this a batch is done before another thread could help. */
const LONG_INPUT_BYTES = 524_288;
const MAX_LANES = 3;
/** Blocks a lane may have: the one at work and those that keep it from waiting. */
const MAX_WAITING = 3;

function startLanes(rules: BatchRules): Lane[] {
  return Array.from({ length: Math.min(MAX_LANES, availableParallelism() - 1) }, () => new Lane(rules));
}

type Waiting = { readonly resolve: (answer: BlockAnswer) => void; readonly reject: (error: unknown) => void };

/** Another thread that answers blocks in the order it gets them. */
class Lane {
  readonly #worker: Worker;
  readonly #waiting: Waiting[] = [];
  #isReady = false;

  constructor(rules: BatchRules) {
    this.#worker = new Worker(process.argv[1] as string, { workerData: { batch: rules } satisfies WorkerTask });
    this.#worker.on('message', (message: BlockAnswer | 'ready') => {
      if (message === 'ready') this.#isReady = true;
      else this.#waiting.shift()?.resolve(message);
    });
    this.#worker.on('error', (error) => {
      this.#isReady = false;
      for (const { reject } of this.#waiting) reject(error);
    });
  }

  get waiting(): number {
    return this.#waiting.length;
  }

  isFree(): boolean {
    return this.#isReady && this.#waiting.length < MAX_WAITING;
  }

  answer({ block: { bytes, firstLine }, spare }: LaneTask): Promise<BlockAnswer> {
    const own = bytes === null ? null : new Uint8Array(bytes);
    const transferred = [own?.buffer, spare].filter((memory) => memory !== undefined);
    return new Promise((resolve, reject) => {
      this.#waiting.push({ resolve, reject });
      this.#worker.postMessage({ block: { bytes: own, firstLine }, spare } satisfies LaneTask, transferred);
    });
  }

  async close(): Promise<void> {
    await this.#worker.terminate();
  }
}
