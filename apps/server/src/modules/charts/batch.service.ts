import { isUtf8 } from 'node:buffer';
import { setImmediate } from 'node:timers/promises';
import { type LineRefusal, lineRefusalOf, parseJson } from '@1numbers/contract';
import { chartText } from './chart-text.ts';
import { calculateChart } from './charts.service.ts';

export const MAX_LINE_BYTES = 1024 * 1024;
/** Answers are handed on when their chunk is done, and in pieces of about this size: memory stays flat, other requests get their turn. */
const PIECE_LENGTH = 64 * 1024;

/** The clock, and where a fault of ours is reported: it costs one line its answer and not the whole batch. */
export type BatchContext = { readonly now: () => Date; readonly report: (error: unknown) => void };

/**
 * Answers a stream of lines with a stream of lines, in order. Lines end at LF only; blank ones are skipped.
 * A line that is refused is answered with its number and the reason, and the rest goes on.
 */
export async function* answerLines(chunks: AsyncIterable<Buffer>, { now, report }: BatchContext): AsyncGenerator<string> {
  const lines = new LineReader();
  let piece = '';
  for await (const chunk of chunks) {
    const today = now();
    for (const line of lines.take(chunk)) {
      piece += answerLine(line, today, report);
      if (piece.length < PIECE_LENGTH) continue;
      yield piece;
      piece = '';
      await setImmediate();
    }
    if (piece !== '') yield piece;
    piece = '';
  }
  for (const line of lines.end()) yield answerLine(line, now(), report);
}

/** A line of the input: its number from 1, and its bytes, or null when they are too many to keep. */
type Line = { readonly number: number; readonly bytes: Buffer | null };

function answerLine({ number, bytes }: Line, now: Date, report: BatchContext['report']): string {
  if (bytes === null) return refuse(number, { code: 'payload_too_large', detail: 'This line is longer than 1 MiB.' });
  if (!isUtf8(bytes)) return refuse(number, { code: 'malformed_unicode', detail: 'This line is not valid UTF-8.' });
  const text = bytes.toString('utf8');
  if (BLANK.test(text)) return '';
  try {
    return `${chartText(calculateChart(parseJson(text), now, { explain: false }))}\n`;
  } catch (error) {
    const refusal = lineRefusalOf(error);
    if (refusal === null) report(error);
    return refuse(number, refusal ?? { code: 'internal', detail: 'Something broke on our side.' });
  }
}

const BLANK = /^[ \t\r]*$/;

function refuse(line: number, error: LineRefusal): string {
  return `${JSON.stringify({ line, error })}\n`;
}

const LF = 0x0a;

/** Cuts chunks into lines. Holds no more than one line, and of a line that is too long nothing. */
class LineReader {
  #number = 0;
  #parts: Buffer[] = [];
  #length = 0;

  *take(chunk: Buffer): Generator<Line> {
    let from = 0;
    for (let end = chunk.indexOf(LF); end !== -1; end = chunk.indexOf(LF, from)) {
      yield this.#close(chunk.subarray(from, end));
      from = end + 1;
    }
    this.#keep(chunk.subarray(from));
  }

  /** The last line, when the input does not end at a LF. */
  *end(): Generator<Line> {
    if (this.#length > 0) yield this.#close(Buffer.alloc(0));
  }

  #close(rest: Buffer): Line {
    this.#number += 1;
    const line = { number: this.#number, bytes: this.#join(rest) };
    this.#parts = [];
    this.#length = 0;
    return line;
  }

  #join(rest: Buffer): Buffer | null {
    if (this.#length + rest.length > MAX_LINE_BYTES) return null;
    return this.#parts.length === 0 ? rest : Buffer.concat([...this.#parts, rest]);
  }

  #keep(part: Buffer): void {
    if (part.length === 0) return;
    this.#length += part.length;
    if (this.#length <= MAX_LINE_BYTES) this.#parts.push(part);
    else this.#parts = [];
  }
}
