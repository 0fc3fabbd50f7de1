import { isUtf8 } from 'node:buffer';
import { answerLine, answerProblem, type BatchRules, type LineAnswer } from './answer-line.ts';
import { type Block, LINE_FEED, MAX_LINE_BYTES } from './block-splitter.ts';

/** The answers to all lines of a block in order, one a line, as UTF-8; and whether one of them is an error. */
export type BlockAnswer = { readonly bytes: Uint8Array<ArrayBuffer>; readonly failed: boolean };

/**
 * Answers a block: decoded at once, and only where that fails or a line may be too long line by line. Blank lines have no answer.
 * Writes into `spare` when it is given, the memory of an earlier answer that nobody needs any more.
 */
export function answerBlock({ bytes, firstLine }: Block, rules: BatchRules, spare?: ArrayBuffer): BlockAnswer {
  const answers = new Answers(firstLine, rules, spare ?? new ArrayBuffer(USUAL_GROWTH * (bytes?.length ?? 0)));
  if (bytes === null) answers.add(answerProblem('payload_too_large', firstLine));
  else if (bytes.length > MAX_LINE_BYTES || !isUtf8(bytes))
    answerOneByOne(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length), answers);
  else answerText(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString(), answers);
  return { bytes: answers.bytes(), failed: answers.failed };
}

/** How many times longer answers are than short requests for a few numbers. A guess too low costs a copy, nothing else. */
const USUAL_GROWTH = 8;

/** Collects the answers of a block and counts its lines. Each answer is encoded at once, so that no text outlives its line. */
class Answers {
  failed = false;
  readonly #rules: BatchRules;
  #line: number;
  #buffer: Buffer<ArrayBuffer>;
  #used = 0;

  constructor(firstLine: number, rules: BatchRules, memory: ArrayBuffer) {
    this.#line = firstLine;
    this.#rules = rules;
    this.#buffer = Buffer.from(memory);
  }

  bytes(): Uint8Array<ArrayBuffer> {
    return this.#buffer.subarray(0, this.#used);
  }

  answer(line: string): void {
    if (line.trim() !== '') this.add(answerLine(line, this.#line, this.#rules));
    this.#line += 1;
  }

  answerBytes(line: Buffer): void {
    if (line.length <= MAX_LINE_BYTES && isUtf8(line)) {
      this.answer(line.toString());
      return;
    }
    this.add(answerProblem(line.length > MAX_LINE_BYTES ? 'payload_too_large' : 'malformed_unicode', this.#line));
    this.#line += 1;
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

function answerText(text: string, answers: Answers): void {
  for (let start = 0; start < text.length; ) {
    const end = text.indexOf('\n', start);
    answers.answer(end < 0 ? text.slice(start) : text.slice(start, end));
    start = end < 0 ? text.length : end + 1;
  }
}

function answerOneByOne(bytes: Buffer, answers: Answers): void {
  for (let start = 0; start < bytes.length; ) {
    const end = bytes.indexOf(LINE_FEED, start);
    answers.answerBytes(end < 0 ? bytes.subarray(start) : bytes.subarray(start, end));
    start = end < 0 ? bytes.length : end + 1;
  }
}
