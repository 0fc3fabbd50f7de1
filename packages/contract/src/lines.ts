import { isBlank } from './json.ts';
import type { LineRefusal } from './refusal.ts';

/** The longest line of a batch that is read, in bytes without its line feed. */
export const MAX_LINE_BYTES = 1_048_576;

/** Whole lines as they were read, each ended by a line feed but perhaps the very last; or null for one line that is too long. */
export type LineBlock = { readonly bytes: Uint8Array | null; readonly firstLine: number };

/**
 * Cuts a stream of bytes into blocks of whole lines. A line ends at a line feed and at nothing else: U+2028 may stand inside
 * a JSON string. At most one line is held back; what goes beyond the limit is counted, not kept.
 */
export class LineSplitter {
  #line = 1;
  #kept: Uint8Array[] = [];
  #keptBytes = 0;

  push(chunk: Uint8Array): LineBlock[] {
    const first = chunk.indexOf(LINE_FEED);
    if (first < 0) {
      this.#keep(chunk);
      return [];
    }
    const end = chunk.lastIndexOf(LINE_FEED) + 1;
    const blocks: LineBlock[] = [];
    let start = 0;
    if (this.#keptBytes > 0) {
      this.#keep(chunk.subarray(0, first));
      blocks.push(this.#takeKept());
      start = first + 1;
    }
    if (end > start) blocks.push(this.#block(chunk.subarray(start, end), linesIn(chunk, start)));
    if (end < chunk.length) this.#keep(chunk.subarray(end));
    return blocks;
  }

  /** The last line needs no line feed. */
  end(): LineBlock[] {
    return this.#keptBytes > 0 ? [this.#takeKept()] : [];
  }

  #keep(bytes: Uint8Array): void {
    this.#keptBytes += bytes.length;
    if (this.#keptBytes > MAX_LINE_BYTES) this.#kept = [];
    else this.#kept.push(bytes);
  }

  #takeKept(): LineBlock {
    const block = this.#block(this.#keptBytes > MAX_LINE_BYTES ? null : joined(this.#kept, this.#keptBytes), 1);
    this.#kept = [];
    this.#keptBytes = 0;
    return block;
  }

  #block(bytes: Uint8Array | null, lines: number): LineBlock {
    const block = { bytes, firstLine: this.#line };
    this.#line += lines;
    return block;
  }
}

const LINE_FEED = 10;

function linesIn(chunk: Uint8Array, start: number): number {
  let lines = 0;
  for (let at = chunk.indexOf(LINE_FEED, start); at >= 0; at = chunk.indexOf(LINE_FEED, at + 1)) lines += 1;
  return lines;
}

function joined(parts: readonly Uint8Array[], length: number): Uint8Array {
  const whole = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/** A line with its number, counted from 1: its text, or why it has none. */
export type Line =
  | { readonly number: number; readonly text: string; readonly refusal: null }
  | { readonly number: number; readonly text: null; readonly refusal: LineRefusal };

/** The text of bytes that are UTF-8, a byte order mark included; null for other bytes. Each runtime has its own way. */
export type DecodeUtf8 = (bytes: Uint8Array) => string | null;

/**
 * The lines of a block in order. Blank ones count but are left out: they hold nothing but spaces, tabs and carriage returns.
 * The block is decoded at once, and line by line only where that fails or a line may be too long.
 */
export function* linesOf({ bytes, firstLine }: LineBlock, decode: DecodeUtf8): Generator<Line, void, undefined> {
  if (bytes === null) {
    yield tooLong(firstLine);
    return;
  }
  const text = bytes.length > MAX_LINE_BYTES ? null : decode(bytes);
  if (text === null) yield* eachLine(bytes, firstLine, decode);
  else yield* linesOfText(text, firstLine);
}

function* linesOfText(text: string, firstLine: number): Generator<Line, void, undefined> {
  let number = firstLine;
  for (let start = 0; start < text.length; number += 1) {
    const found = text.indexOf('\n', start);
    const end = found < 0 ? text.length : found;
    const line = text.slice(start, end);
    if (!isBlank(line)) yield { number, text: line, refusal: null };
    start = end + 1;
  }
}

function* eachLine(bytes: Uint8Array, firstLine: number, decode: DecodeUtf8): Generator<Line, void, undefined> {
  let number = firstLine;
  for (let start = 0; start < bytes.length; number += 1) {
    const found = bytes.indexOf(LINE_FEED, start);
    const end = found < 0 ? bytes.length : found;
    const line = end - start > MAX_LINE_BYTES ? tooLong(number) : decodedLine(bytes.subarray(start, end), number, decode);
    if (line.text === null || !isBlank(line.text)) yield line;
    start = end + 1;
  }
}

function decodedLine(bytes: Uint8Array, number: number, decode: DecodeUtf8): Line {
  const text = decode(bytes);
  if (text !== null) return { number, text, refusal: null };
  return { number, text, refusal: { code: 'malformed_unicode', detail: 'This line is not valid UTF-8.' } };
}

function tooLong(number: number): Line {
  return { number, text: null, refusal: { code: 'payload_too_large', detail: 'This line is longer than 1 MiB.' } };
}

/** What a line is answered with that has no chart, as one line of JSON without its line feed. */
export function refusedLine(line: number, error: LineRefusal): string {
  return JSON.stringify({ line, error });
}

/** What a line is told whose chart failed by a fault of ours. */
export const BROKEN_LINE: LineRefusal = { code: 'internal', detail: 'Something broke inside. The lines after this one go on.' };
