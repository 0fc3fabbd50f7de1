import { spawn } from 'node:child_process';
import { mkdtempSync, openSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROOT } from '../run.mjs';
import { count, interleaved, type Row } from './measure.ts';

const LINES = 200_000;
const TARGET = 0.3;
/** More than this and the memory is not flat: the whole input alone is some 25 MB of text. */
const MAX_MEGABYTES = 200;

/** The command line's batch against a program that only parses and writes the same lines again, process start included. */
export async function cliRows(): Promise<Row[]> {
  const folder = mkdtempSync(join(tmpdir(), '1numbers-bench-'));
  const input = join(folder, 'people.ndjson');
  writeFileSync(input, people(LINES));
  const batch = [join(ROOT, 'apps', 'cli', 'bin', '1numbers.js'), 'batch'];
  const echo = ['--input-type=module', '--eval', ECHO];
  try {
    const [ours = 0, reference = 1] = await interleaved(3, [() => linesPerSecond(batch, input), () => linesPerSecond(echo, input)]);
    const small = join(folder, 'few.ndjson');
    writeFileSync(small, people(LINES / 10));
    const growth = (await peakMegabytes(batch, input)) - (await peakMegabytes(batch, small));
    const peak = await peakMegabytes(batch, input);
    console.log(`Reference of the command line: parsing and writing ${count(LINES)} lines, ${count(reference)} lines/s`);
    const ratio = ours / reference;
    return [
      {
        name: `1numbers batch, ${count(LINES)} lines`,
        figure: `${count(ours)} lines/s`,
        ratio,
        target: `ratio ${TARGET}`,
        met: ratio >= TARGET,
      },
      {
        name: 'memory of the batch',
        figure: `${peak.toFixed(0)} MB, ${growth.toFixed(0)} MB more than for a tenth of the lines`,
        ratio: null,
        target: `${MAX_MEGABYTES} MB`,
        met: peak <= MAX_MEGABYTES,
      },
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function people(lines: number): string {
  const include = ['lifePath', 'expression', 'soulUrge', 'personality'];
  const pad = (part: number) => String(part).padStart(2, '0');
  return Array.from({ length: lines }, (_, index) => {
    const name = `Thomas ${String.fromCharCode(97 + (index % 26))}${String.fromCharCode(97 + ((index >> 5) % 26))}ohn Hancock`;
    return `${JSON.stringify({ name, birthDate: `19${pad(index % 100)}-${pad(1 + (index % 12))}-${pad(1 + (index % 28))}`, include })}\n`;
  }).join('');
}

const ECHO = `
  import { createInterface } from 'node:readline';
  let out = '';
  for await (const line of createInterface({ input: process.stdin })) {
    out += JSON.stringify(JSON.parse(line)) + '\\n';
    if (out.length > 65536) { process.stdout.write(out); out = ''; }
  }
  process.stdout.write(out);
`;

async function linesPerSecond(args: readonly string[], input: string): Promise<number> {
  const start = performance.now();
  await run(process.execPath, args, input);
  return (LINES / (performance.now() - start)) * 1000;
}

async function peakMegabytes(args: readonly string[], input: string): Promise<number> {
  const report = "process.on('exit', () => process.stderr.write('peak ' + process.resourceUsage().maxRSS))";
  const text = await run(process.execPath, ['--import', `data:text/javascript,${encodeURIComponent(report)}`, ...args], input);
  return Number(/peak (\d+)/.exec(text)?.[1]) / 1024;
}

/** Runs to the end with a file as input and nobody reading the output; gives what was written as errors. */
function run(command: string, args: readonly string[], input: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { stdio: [openSync(input, 'r'), 'ignore', 'pipe'] });
    let errors = '';
    child.stderr?.on('data', (chunk) => {
      errors += String(chunk);
    });
    child.on('error', reject);
    child.on('exit', (code) => (code === 0 ? resolve(errors) : reject(new Error(`${args[0]} ended with code ${code}: ${errors}`))));
  });
}
