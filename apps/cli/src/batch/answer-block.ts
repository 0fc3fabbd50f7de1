import { isUtf8 } from 'node:buffer';
import { answerLine, answerProblem, type BatchRules, type LineAnswer } from './answer-line.ts';
import { type Block, LINE_FEED, MAX_LINE_BYTES } from './block-splitter.ts';

/** The answers to all lines of a block in order, one a line, as UTF-8; and whether one of them is an error. */
export type BlockAnswer = { readonly bytes: Uint8Array; readonly failed: boolean };

/** Answers a block: decoded at once, and only where that fails or a line may be too long line by line. Blank lines have no answer. */
export function answerBlock({ bytes, firstLine }: Block, rules: BatchRules): BlockAnswer {
  const answers = new Answers(firstLine, rules);
  if (bytes === null) answers.add(answerProblem('payload_too_large', firstLine));
  else if (bytes.length > MAX_LINE_BYTES || !isUtf8(bytes))
    answerOneByOne(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length), answers);
  else answerText(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString(), answers);
  return { bytes: ENCODER.encode(answers.text), failed: answers.failed };
}

const ENCODER = new TextEncoder();

/** Collects the answers of a block and counts its lines. */
class Answers {
  text = '';
  failed = false;
  readonly #rules: BatchRules;
  #line: number;

  constructor(firstLine: number, rules: BatchRules) {
    this.#line = firstLine;
    this.#rules = rules;
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
    this.text += `${text}\n`;
    if (failed) this.failed = true;
  }
}

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
