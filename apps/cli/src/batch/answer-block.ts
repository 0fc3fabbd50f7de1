import { isUtf8 } from 'node:buffer';
import { type LineBlock, linesOf, refusedLine } from '@1numbers/contract';
import { answerLine, type BatchRules, type LineAnswer } from './answer-line.ts';

/** The answers to all lines of a block in order, one a line, as UTF-8; and whether one of them is an error. */
export type BlockAnswer = { readonly bytes: Uint8Array<ArrayBuffer>; readonly failed: boolean };

/**
 * Answers the lines of a block.
 * Writes into `spare` when it is given, the memory of an earlier answer that nobody needs any more.
 */
export function answerBlock(block: LineBlock, rules: BatchRules, spare?: ArrayBuffer): BlockAnswer {
  const answers = new Answers(spare ?? new ArrayBuffer(USUAL_GROWTH * (block.bytes?.length ?? 0)));
  for (const { number, text, refusal } of linesOf(block, decodeUtf8)) {
    answers.add(text === null ? { text: refusedLine(number, refusal), failed: true } : answerLine(text, number, rules));
  }
  return { bytes: answers.bytes(), failed: answers.failed };
}

function decodeUtf8(bytes: Uint8Array): string | null {
  return isUtf8(bytes) ? Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString() : null;
}

/** How many times longer answers are than short requests for a few numbers. A guess too low costs a copy, nothing else. */
const USUAL_GROWTH = 8;

/** Collects the answers of a block. Each is encoded at once, so that no text outlives its line. */
class Answers {
  failed = false;
  #buffer: Buffer<ArrayBuffer>;
  #used = 0;

  constructor(memory: ArrayBuffer) {
    this.#buffer = Buffer.from(memory);
  }

  bytes(): Uint8Array<ArrayBuffer> {
    return this.#buffer.subarray(0, this.#used);
  }

  add({ text, failed }: LineAnswer): void {
    if (failed) this.failed = true;
    this.#makeRoom(text.length * MAX_BYTES_OF_UNIT + 1);
    this.#used += this.#buffer.write(text, this.#used);
    this.#buffer[this.#used] = LINE_FEED;
    this.#used += 1;
  }

  #makeRoom(bytes: number): void {
    if (this.#used + bytes <= this.#buffer.length) return;
    const larger = Buffer.from(new ArrayBuffer(2 * (this.#used + bytes)));
    this.#buffer.copy(larger, 0, 0, this.#used);
    this.#buffer = larger;
  }
}

/** UTF-8 takes at most three bytes for a UTF-16 unit. */
const MAX_BYTES_OF_UNIT = 3;
const LINE_FEED = 10;
