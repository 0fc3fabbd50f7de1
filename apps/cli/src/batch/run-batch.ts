import { createReadStream } from 'node:fs';
import process from 'node:process';
import type { Readable } from 'node:stream';
import { type LineBlock, LineSplitter } from '@1numbers/contract';
import { Failure } from '../failure.ts';
import { isMissing } from '../person.ts';
import { cli, fill } from '../words.ts';
import type { BlockAnswer } from './answer-block.ts';
import type { BatchRules } from './answer-line.ts';

import { Lanes } from './lanes.ts';

/**
 * `1numbers batch`: answers every line of the input in order. Reads on only when what was written is taken, so that memory stays flat
 * however long the input is. Tells whether every line was answered with a chart.
 */
export async function runBatch(path: string | undefined, rules: BatchRules): Promise<boolean> {
  const input = openInput(path);
  const lanes = new Lanes(rules);
  const splitter = new LineSplitter();
  const writer = new Writer(lanes);
  const answer = async (blocks: readonly LineBlock[]) => {
    for (const block of blocks) await writer.add(lanes.answer(block));
  };
  try {
    for await (const chunk of input) await answer(splitter.push(chunk as Buffer));
    await answer(splitter.end());
    await writer.end();
  } catch (error) {
    if (!isClosedPipe(error)) throw readingFailed(error, path);
  } finally {
    await lanes.close();
  }
  return !writer.failed;
}

/** Writes answers in the order they were added, whichever is ready first. */
class Writer {
  failed = false;
  readonly #lanes: Lanes;
  readonly #queue: (BlockAnswer | Promise<BlockAnswer>)[] = [];

  constructor(lanes: Lanes) {
    this.#lanes = lanes;
  }

  /** Waits when too many answers are on their way, and for the reader of the output. */
  async add(answer: BlockAnswer | Promise<BlockAnswer>): Promise<void> {
    this.#queue.push(answer);
    while (this.#queue.length > MAX_ON_THEIR_WAY) await this.#writeNext();
  }

  async end(): Promise<void> {
    while (this.#queue.length > 0) await this.#writeNext();
  }

  async #writeNext(): Promise<void> {
    const answer = (await this.#queue.shift()) as BlockAnswer;
    if (answer.failed) this.failed = true;
    if (answer.bytes.length > 0) await write(answer.bytes);
    this.#lanes.giveBack(answer);
  }
}

/** Done when the bytes were taken, and their memory may be used again. */
function write(bytes: Uint8Array): Promise<void> {
  return new Promise((resolve, reject) => {
    process.stdout.write(bytes, (error) => (error ? reject(error) : resolve()));
  });
}

/** More than all lanes together hold, so that none waits for the order of the answers; few enough to keep memory flat. */
const MAX_ON_THEIR_WAY = 16;

function openInput(path: string | undefined): Readable {
  if (path !== undefined) return createReadStream(path);
  if (process.stdin.isTTY) throw new Failure(cli.failures.no_input);
  return process.stdin;
}

function isClosedPipe(error: unknown): boolean {
  const code = error instanceof Error ? (error as NodeJS.ErrnoException).code : undefined;
  return code === 'EPIPE' || code === 'ERR_STREAM_PREMATURE_CLOSE' || code === 'ERR_STREAM_DESTROYED';
}

function readingFailed(error: unknown, path: string | undefined): unknown {
  if (path === undefined || !(error instanceof Error) || !('syscall' in error)) return error;
  return new Failure(fill(isMissing(error) ? cli.failures.not_found : cli.failures.not_readable, { path }));
}
