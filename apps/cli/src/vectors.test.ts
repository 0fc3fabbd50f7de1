import { atDoor, type Case, listCases, picked } from '@1numbers/engine/vectors';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { flagOf, problemLine } from './problem-line.ts';
import { createProgram } from './program.ts';
import { screenOf } from './terminal/screen.ts';
import { argvOf } from './testing/argv-of.ts';
import { bundle, runCli } from './testing/run-cli.ts';

const NOW = new Date();
const CASES = listCases().map((each) => atDoor(each, NOW.toISOString().slice(0, 10)));
const CHARTS = CASES.filter(({ asks }) => asks === 'chart');
const THINGS = [...new Set(CASES.map(({ asks }) => asks))]
  .filter((asks) => asks !== 'chart')
  .map((asks) => [asks, CASES.filter((each) => each.asks === asks)] as const);

afterEach(() => vi.restoreAllMocks());

describe('the launcher', () => {
  beforeAll(bundle);

  it('answers every vector that asks for a chart, as a batch', () => {
    const { out, error } = runCli(['batch'], { input: CHARTS.map(({ request }) => JSON.stringify(request)).join('\n') });
    expect(error).toBe('');
    const answers = out
      .split('\n')
      .slice(0, -1)
      .map((line) => JSON.parse(line) as { readonly error?: unknown });
    expect(answers).toHaveLength(CHARTS.length);
    for (const [index, { id, expect: expected, expectError }] of CHARTS.entries()) {
      if (expectError !== undefined) expect(answers[index]?.error, id).toMatchObject(expectError);
      else expect(picked(answers[index], expected), id).toEqual(expected);
    }
  });

  // A process for each of a hundred vectors would take longer than all other tests of the commands.
  it.each(THINGS)('answers the first vector that asks for %s', (_, [first]) => {
    const { out, error } = runCli(argvOf(first as Case));
    judge(first as Case, out, error);
  });
});

describe('the commands', () => {
  it.each(THINGS)('answer every vector that asks for %s', async (_, cases) => {
    for (const each of cases) {
      const { out, error } = await called(argvOf(each));
      judge(each, out, error);
    }
  });
});

function judge({ id, expect: expected, expectError }: Case, out: string, error: string): void {
  if (expectError === undefined) {
    expect(error, id).toBe('');
    expect(picked(JSON.parse(out), expected), id).toEqual(expected);
  } else {
    expect(out, id).toBe('');
    expect(error, id).toContain(`${flagOf(expectError.pointer)}: `);
  }
}

/** Calls a command in this process. */
async function called(argv: readonly string[]): Promise<{ readonly out: string; readonly error: string }> {
  let out = '';
  const stdout = vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    out += String(text);
    return true;
  });
  const screen = screenOf(process.stdout, {});
  try {
    await createProgram({ screen, now: NOW }, { version: '', methodHelp: '' }).parseAsync(argv, { from: 'user' });
    return { out, error: '' };
  } catch (error) {
    return { out, error: problemLine(error) ?? String(error) };
  } finally {
    stdout.mockRestore();
  }
}
