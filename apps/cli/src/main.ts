import { readFileSync } from 'node:fs';
import process from 'node:process';
import { workerData } from 'node:worker_threads';
import { CommanderError } from 'commander';
import type { WorkerTask } from './batch/lanes.ts';
import { Failure } from './failure.ts';
import { createProgram } from './program.ts';
import { screenOf } from './terminal/screen.ts';

const BAD_INPUT = 2;
const FAILED = 1;

const task = workerData as WorkerTask | null;
if (task === null) await run(process.argv);
else (await import('./batch/run-worker.ts')).runWorker(task.batch);

/** Runs one command. Writes its text to standard output, or one line to standard error, and leaves the exit code. */
async function run(argv: readonly string[]): Promise<void> {
  process.stdout.on('error', endQuietlyOnClosedPipe);
  const screen = screenOf(process.stdout, process.env);
  const help = wantsHelp(argv) ? (await import('./method-help.ts')).methodHelp(screen) : '';
  const program = createProgram({ screen, now: new Date() }, { version: version(), methodHelp: help });
  try {
    await (argv.length > 2 ? program.parseAsync(argv) : program.parseAsync([...argv, '--help']));
  } catch (error) {
    await report(error);
  }
}

/** The help lists the methods out of the contract's schemas, which no other run has to load. */
function wantsHelp(argv: readonly string[]): boolean {
  return argv[2] === 'help' || argv.includes('--help') || argv.includes('-h');
}

async function report(error: unknown): Promise<void> {
  if (error instanceof CommanderError) {
    if (error.exitCode !== 0) fail(oneLine(error.message.replace(/^error: /, '')), BAD_INPUT);
    return;
  }
  if (error instanceof Failure) return fail(error.message, BAD_INPUT);
  const { problemLine, unexpectedLine } = await import('./problem-line.ts');
  const problem = problemLine(error);
  if (problem === null) fail(unexpectedLine(error), FAILED);
  else fail(problem, BAD_INPUT);
}

function fail(sentence: string, exitCode: number): void {
  process.stderr.write(`1numbers: ${sentence}\n`);
  process.exitCode = exitCode;
}

function oneLine(text: string): string {
  return text.trim().replace(/\s*\n\s*/g, ' ');
}

/** `1numbers … | head` closes our output: nobody reads on, so we end, and that is no failure. */
function endQuietlyOnClosedPipe(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') throw error;
  process.stdin.destroy();
}

function version(): string {
  const manifest = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as { readonly version: string };
  return manifest.version;
}
