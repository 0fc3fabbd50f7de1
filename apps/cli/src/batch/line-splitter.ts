import { isUtf8 } from 'node:buffer';

/** The longest line that is read, in bytes without its line feed. */
export const MAX_LINE_BYTES = 1_048_576;

export type LineProblem = 'payload_too_large' | 'malformed_unicode';

/** Takes the lines in order: each its text, or why it has none. Blank lines are among them. */
export type LineVisitor = {
  readonly text: (line: string) => void;
  readonly problem: (code: LineProblem) => void;
};

/**
 * Cuts a stream of bytes into lines at line feeds, and at nothing else: U+2028 may stand inside a JSON string.
 * Holds at most one line; what goes beyond the limit is counted, not kept.
 */
export class LineSplitter {
  readonly #visitor: LineVisitor;
  #kept: Uint8Array[] = [];
  #keptBytes = 0;

  constructor(visitor: LineVisitor) {
    this.#visitor = visitor;
  }

  push(chunk: Buffer): void {
    const first = chunk.indexOf(LINE_FEED);
    if (first < 0) {
      this.#keep(chunk);
      return;
    }
    let start = 0;
    if (this.#keptBytes > 0) {
      this.#keep(chunk.subarray(0, first));
      this.#visitKept();
      start = first + 1;
    }
    const end = chunk.lastIndexOf(LINE_FEED) + 1;
    if (end > start) this.#visitWhole(chunk.subarray(start, end));
    if (end < chunk.length) this.#keep(chunk.subarray(end));
  }

  /** The last line needs no line feed. */
  end(): void {
    if (this.#keptBytes > 0) this.#visitKept();
  }

  /** Whole lines, each with its line feed: decoded at once, and only where that fails or a line may be too long one by one. */
  #visitWhole(bytes: Buffer): void {
    if (bytes.length > MAX_LINE_BYTES || !isUtf8(bytes)) {
      this.#visitOneByOne(bytes);
      return;
    }
    const text = bytes.toString();
    for (let start = 0; start < text.length; ) {
      const end = text.indexOf('\n', start);
      this.#visitor.text(text.slice(start, end));
      start = end + 1;
    }
  }

  #visitOneByOne(bytes: Buffer): void {
    for (let start = 0; start < bytes.length; ) {
      const end = bytes.indexOf(LINE_FEED, start);
      this.#visit(bytes.subarray(start, end));
      start = end + 1;
    }
  }

  #visit(line: Buffer): void {
    if (line.length > MAX_LINE_BYTES) this.#visitor.problem('payload_too_large');
    else if (isUtf8(line)) this.#visitor.text(line.toString());
    else this.#visitor.problem('malformed_unicode');
  }

  #keep(bytes: Uint8Array): void {
    this.#keptBytes += bytes.length;
    if (this.#keptBytes > MAX_LINE_BYTES) this.#kept = [];
    else this.#kept.push(bytes);
  }

  #visitKept(): void {
    if (this.#keptBytes > MAX_LINE_BYTES) this.#visitor.problem('payload_too_large');
    else this.#visit(Buffer.concat(this.#kept));
    this.#kept = [];
    this.#keptBytes = 0;
  }
}

const LINE_FEED = 10;
