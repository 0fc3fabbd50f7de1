import { isUtf8 } from 'node:buffer';
import { setImmediate } from 'node:timers/promises';
import { BROKEN_LINE, chartJson, type LineBlock, LineSplitter, lineRefusalOf, linesOf, parseJson, refusedLine } from '@1numbers/contract';
import { calculateChart } from './charts.service.ts';

/** Answers are handed on when their chunk is done, and in pieces of about this size: memory stays flat, other requests get their turn. */
const PIECE_LENGTH = 64 * 1024;

/** The clock, and where a fault of ours is reported: it costs one line its answer and not the whole batch. */
export type BatchContext = { readonly now: () => Date; readonly report: (error: unknown) => void };

/**
 * Answers a stream of lines with a stream of lines, in order. Lines end at LF only; blank ones are skipped.
 * A line that is refused is answered with its number and the reason, and the rest goes on.
 */
export async function* answerLines(chunks: AsyncIterable<Buffer>, context: BatchContext): AsyncGenerator<string> {
  const splitter = new LineSplitter();
  for await (const chunk of chunks) yield* answerBlocks(splitter.push(chunk), context);
  yield* answerBlocks(splitter.end(), context);
}

async function* answerBlocks(blocks: readonly LineBlock[], { now, report }: BatchContext): AsyncGenerator<string> {
  const today = now();
  let piece = '';
  for (const block of blocks) {
    for (const { number, text, refusal } of linesOf(block, decodeUtf8)) {
      piece += `${text === null ? refusedLine(number, refusal) : answerLine(text, number, today, report)}\n`;
      if (piece.length < PIECE_LENGTH) continue;
      yield piece;
      piece = '';
      await setImmediate();
    }
  }
  if (piece !== '') yield piece;
}

function answerLine(text: string, number: number, now: Date, report: BatchContext['report']): string {
  try {
    return chartJson(calculateChart(parseJson(text), now, { explain: false }));
  } catch (error) {
    const refusal = lineRefusalOf(error);
    if (refusal === null) report(error);
    return refusedLine(number, refusal ?? BROKEN_LINE);
  }
}

function decodeUtf8(bytes: Uint8Array): string | null {
  return isUtf8(bytes) ? Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString() : null;
}
