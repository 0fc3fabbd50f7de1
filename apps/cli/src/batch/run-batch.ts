import { once } from 'node:events';
import { createReadStream } from 'node:fs';
import process from 'node:process';
import type { Readable } from 'node:stream';
import { Failure } from '../failure.ts';
import { isMissing } from '../person.ts';
import { cli, fill } from '../words.ts';
import { answerLine, answerProblem, type BatchRules, type LineAnswer } from './answer-line.ts';
import { LineSplitter } from './line-splitter.ts';

/**
 * `1numbers batch`: answers every line of the input in order. Reads on only when what it wrote was taken, so that memory stays flat
 * however long the input is. Tells whether every line was answered with a chart.
 */
export async function runBatch(path: string | undefined, rules: BatchRules): Promise<boolean> {
  const input = openInput(path);
  let line = 0;
  let allAnswered = true;
  let output = '';
  const add = ({ text, failed }: LineAnswer) => {
    if (failed) allAnswered = false;
    output += `${text}\n`;
  };
  const splitter = new LineSplitter({
    text: (text) => {
      line += 1;
      if (!isBlank(text)) add(answerLine(text, line, rules));
    },
    problem: (code) => {
      line += 1;
      add(answerProblem(code, line));
    },
  });
  const flush = async () => {
    const written = output === '' || process.stdout.write(output);
    output = '';
    if (!written) await once(process.stdout, 'drain');
  };
  try {
    for await (const chunk of input) {
      splitter.push(chunk as Buffer);
      await flush();
    }
    splitter.end();
    await flush();
  } catch (error) {
    if (!isClosedPipe(error)) throw readingFailed(error, path);
  }
  return allAnswered;
}

/** Chunks well below the limit of a line, so that whole chunks can be decoded at once. */
const CHUNK_BYTES = 262_144;

function openInput(path: string | undefined): Readable {
  if (path !== undefined) return createReadStream(path, { highWaterMark: CHUNK_BYTES });
  if (process.stdin.isTTY) throw new Failure(cli.failures.no_input);
  return process.stdin;
}

function isBlank(text: string): boolean {
  return text.trim() === '';
}

function isClosedPipe(error: unknown): boolean {
  const code = error instanceof Error ? (error as NodeJS.ErrnoException).code : undefined;
  return code === 'EPIPE' || code === 'ERR_STREAM_PREMATURE_CLOSE' || code === 'ERR_STREAM_DESTROYED';
}

function readingFailed(error: unknown, path: string | undefined): unknown {
  if (path === undefined || !(error instanceof Error) || !('syscall' in error)) return error;
  return new Failure(fill(isMissing(error) ? cli.failures.not_found : cli.failures.not_readable, { path }));
}
