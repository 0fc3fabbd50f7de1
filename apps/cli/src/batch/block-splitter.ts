/** The longest line that is read, in bytes without its line feed. */
export const MAX_LINE_BYTES = 1_048_576;

/** Whole lines as they were read, each ended by a line feed but perhaps the very last; or null for one line that is too long. */
export type Block = { readonly bytes: Uint8Array | null; readonly firstLine: number };

/**
 * Cuts a stream of bytes into blocks of whole lines. A line ends at a line feed and at nothing else: U+2028 may stand inside
 * a JSON string. At most one line is held back; what goes beyond the limit is counted, not kept.
 */
export class BlockSplitter {
  #line = 1;
  #kept: Uint8Array[] = [];
  #keptBytes = 0;

  push(chunk: Buffer): Block[] {
    const first = chunk.indexOf(LINE_FEED);
    if (first < 0) {
      this.#keep(chunk);
      return [];
    }
    const end = chunk.lastIndexOf(LINE_FEED) + 1;
    const blocks: Block[] = [];
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
  end(): Block[] {
    return this.#keptBytes > 0 ? [this.#takeKept()] : [];
  }

  #keep(bytes: Uint8Array): void {
    this.#keptBytes += bytes.length;
    if (this.#keptBytes > MAX_LINE_BYTES) this.#kept = [];
    else this.#kept.push(bytes);
  }

  #takeKept(): Block {
    const block = this.#block(this.#keptBytes > MAX_LINE_BYTES ? null : Buffer.concat(this.#kept), 1);
    this.#kept = [];
    this.#keptBytes = 0;
    return block;
  }

  #block(bytes: Uint8Array | null, lines: number): Block {
    const block = { bytes, firstLine: this.#line };
    this.#line += lines;
    return block;
  }
}

export const LINE_FEED = 10;

function linesIn(chunk: Buffer, start: number): number {
  let lines = 0;
  for (let at = chunk.indexOf(LINE_FEED, start); at >= 0; at = chunk.indexOf(LINE_FEED, at + 1)) lines += 1;
  return lines;
}
