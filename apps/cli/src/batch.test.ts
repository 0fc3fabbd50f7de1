import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bundle, LAUNCHER, runCli } from './testing/run-cli.ts';

let folder = '';
beforeAll(() => {
  bundle();
  folder = mkdtempSync(join(tmpdir(), '1numbers-batch-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const THOMAS = '{"name":"Thomas John Hancock","birthDate":"1936-10-12"}';
const core = (name: string) => JSON.stringify({ name, include: ['expression'] });

type Line = {
  readonly name?: { readonly original: string };
  readonly line?: number;
  readonly error?: { readonly code: string; readonly detail: string; readonly pointer?: string };
};
const linesOf = (out: string) =>
  out
    .split('\n')
    .slice(0, -1)
    .map((line) => JSON.parse(line) as Line);

describe('batch', () => {
  it('prints the chart of a request', () => {
    const { out, error, code } = runCli(['batch'], { input: `${THOMAS}\n` });
    expect({ error, code }).toEqual({ error: '', code: 0 });
    const chart = JSON.parse(out) as {
      numbers: Record<string, { value: number; steps?: unknown }>;
      cycles: { personalYear: unknown };
      fingerprint: string;
    };
    expect(chart.numbers.lifePath).toMatchObject({ value: 5 });
    expect(chart.numbers.soulUrge).toMatchObject({ value: 2 });
    expect(chart.numbers.lifePath).not.toHaveProperty('steps');
    expect(chart.cycles.personalYear).not.toBeNull();
    expect(chart.fingerprint).toMatch(/^[0-9a-f]{64}$/);
  });

  it('has steps when a request or the command asks for them', () => {
    expect(runCli(['batch'], { input: '{"birthDate":"1990-03-15","explain":true}' }).out).toContain('"steps"');
    expect(runCli(['batch', '--explain'], { input: '{"birthDate":"1990-03-15"}' }).out).toContain('"steps"');
  });

  it('answers in order, says what is wrong with a line and goes on, and exits with 1', () => {
    const deep = `${'['.repeat(200_000)}`;
    const input = [
      '',
      '{"name":"A","include":["\u2028"]}',
      '{"name":"x","name":"y"}',
      'nope',
      deep,
      '{"birthDate":"2023-02-29"}',
      '{"name":"A\\ud800"}',
      '{"nmae":1}',
      '[]',
      '  ',
      core('Ż'),
    ].join('\n');
    const { out, error, code } = runCli(['batch'], { input });
    expect({ error, code }).toEqual({ error: '', code: 1 });
    expect(linesOf(out).map(({ name, line, error: problem }) => name?.original ?? [line, problem?.code, problem?.pointer])).toEqual([
      [2, 'invalid_option', '/include/0'],
      [3, 'duplicate_key', '/name'],
      [4, 'malformed_json', undefined],
      [5, 'too_deep', undefined],
      [6, 'invalid_date', '/birthDate'],
      [7, 'ill_formed_unicode', '/name'],
      [8, 'unknown_field', '/nmae'],
      [9, 'invalid_type', undefined],
      'Ż',
    ]);
    for (const { error: problem } of linesOf(out)) if (problem !== undefined) expect(problem.detail).not.toBe('');
  });

  it('skips a line of white space and refuses one of anything else, as the API does', () => {
    const { out } = runCli(['batch'], { input: ' \t\r\n\u00A0\n\uFEFF\n\v' });
    expect(linesOf(out).map(({ line, error }) => [line, error?.code])).toEqual([2, 3, 4].map((line) => [line, 'malformed_json']));
  });

  it('refuses a line that is not UTF-8 or longer than 1 MiB', () => {
    const input = Buffer.concat([Buffer.from([0x7b, 0xff, 0x0a]), Buffer.from(`"${'x'.repeat(1_048_576)}"\n${core('Ada')}\n`)]);
    const { out, code } = runCli(['batch'], { input });
    expect(code).toBe(1);
    expect(linesOf(out).map(({ name, error }) => name?.original ?? error?.code)).toEqual(['malformed_unicode', 'payload_too_large', 'Ada']);
  });

  it('has nothing to say about nothing', () => {
    expect(runCli(['batch'], { input: '' })).toEqual({ out: '', error: '', code: 0 });
  });

  it('reads a file, and answers a long one in order on every thread, as it answers its lines one by one', () => {
    const path = join(folder, 'long.ndjson');
    const names = Array.from({ length: 30_000 }, (_, index) =>
      index === 20_000 ? '日' : `Ada ${'abcdefghij'.charAt(index % 10).repeat(1 + (index % 7))}`,
    );
    writeFileSync(path, names.map(core).join('\n'));
    const { out, code } = runCli(['batch', path]);
    expect(code).toBe(1);
    const lines = linesOf(out);
    expect(lines.map(({ name, line }) => name?.original ?? line)).toEqual(names.map((name, index) => (name === '日' ? index + 1 : name)));
  });

  it('ends quietly when nobody reads on', async () => {
    const { code, error } = await readFirstBytes(`${core('Ada')}\n`.repeat(20_000));
    expect({ code, error }).toEqual({ code: 0, error: '' });
  });

  it('keeps its memory flat and waits for whoever reads its output', async () => {
    const small = await peakMegabytes(20_000);
    const large = await peakMegabytes(200_000);
    expect(large - small).toBeLessThan(90);
  });
});

/** Closes the output after its first bytes, as `head` does. */
function readFirstBytes(input: string): Promise<{ code: number | null; error: string }> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [LAUNCHER, 'batch']);
    let error = '';
    child.stderr.on('data', (chunk) => {
      error += String(chunk);
    });
    child.stdin.on('error', () => {});
    child.stdin.end(input);
    child.stdout.once('data', () => child.stdout.destroy());
    child.on('close', (code) => resolve({ code, error }));
  });
}

/** The most memory a batch of so many lines held, by the kernel's own account. */
function peakMegabytes(lines: number): Promise<number> {
  const path = join(folder, `${lines}.ndjson`);
  writeFileSync(path, `${core('Thomas John Hancock')}\n`.repeat(lines));
  const script = `
    process.argv = [process.execPath, ${JSON.stringify(LAUNCHER)}, 'batch', ${JSON.stringify(path)}];
    process.on('exit', () => process.stderr.write(String(process.resourceUsage().maxRSS)));
    await import(process.argv[1]);`;
  return new Promise((resolve) => {
    const child = spawn(process.execPath, ['--input-type=module', '-e', script], { stdio: ['ignore', 'pipe', 'pipe'] });
    let peak = '';
    child.stderr.on('data', (chunk) => {
      peak += String(chunk);
    });
    child.stdout.resume();
    child.on('close', () => resolve(Number(peak) / 1024));
  });
}
