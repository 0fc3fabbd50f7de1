import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import { delimiter, dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The root of the checkout. */
export const ROOT = resolve(dirname(fileURLToPath(import.meta.url)), '..');

/** Where builds come together before they take their place in one move. */
export const CACHE = join(ROOT, 'node_modules', '.cache', '1numbers');

/** Where Node keeps what it compiled, so that it starts in half the time from the second start on. */
export const COMPILED = join(CACHE, 'compiled');

/**
 * @typedef {{ cwd?: string, env?: NodeJS.ProcessEnv, capture?: boolean }} RunOptions
 * @typedef {{ code: number, output: string, seconds: number }} RunResult
 */

/**
 * Runs a program to its end. With `capture` its output comes back instead of going to the terminal.
 *
 * @param {string} command
 * @param {readonly string[]} args
 * @param {RunOptions} [options]
 * @returns {Promise<RunResult>}
 */
export function run(command, args, options = {}) {
  const began = performance.now();
  const child = spawn(command, args, {
    cwd: options.cwd ?? ROOT,
    env: options.env ?? process.env,
    stdio: options.capture ? ['ignore', 'pipe', 'pipe'] : ['ignore', 'inherit', 'inherit'],
    shell: process.platform === 'win32' && command.endsWith('.cmd'),
  });
  let output = '';
  child.stdout?.setEncoding('utf8').on('data', (text) => (output += text));
  child.stderr?.setEncoding('utf8').on('data', (text) => (output += text));
  return new Promise((done) => {
    const finish = (/** @type {number} */ code, /** @type {string} */ text) =>
      done({ code, output: output + text, seconds: (performance.now() - began) / 1000 });
    child.on('error', (error) => finish(127, `${command}: ${error.message}\n`));
    child.on('close', (code) => finish(code ?? 1, ''));
  });
}

/**
 * Runs a program in the foreground: it gets the terminal and our signals, and its end is our end.
 *
 * @param {string} command
 * @param {readonly string[]} args
 * @param {RunOptions} [options]
 * @returns {Promise<void>}
 */
export function become(command, args, options = {}) {
  const child = spawn(command, args, { cwd: options.cwd ?? ROOT, env: options.env ?? process.env, stdio: 'inherit' });
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) process.on(signal, () => child.kill(signal));
  const watch = whenAbandoned(() => child.kill('SIGTERM'));
  return new Promise((done) => {
    child.on('error', (error) => {
      console.error(`${command}: ${error.message}`);
      process.exitCode = 127;
      clearInterval(watch);
      done();
    });
    child.on('close', (code, signal) => {
      process.exitCode = signal === null ? (code ?? 1) : 128 + (constants.signals[signal] ?? 0);
      clearInterval(watch);
      done();
    });
  });
}

/**
 * npm passes SIGTERM on to the shell it starts us in, which dies of it without a word to us: then we have another parent.
 *
 * @param {() => void} act
 */
function whenAbandoned(act) {
  const parent = process.ppid;
  if (process.env.npm_lifecycle_event === undefined || process.platform === 'win32') return;
  const watch = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(watch);
    act();
  }, 250);
  return watch;
}

/**
 * The environment in which `node`, `npm` and `npx` mean the given Node, and the workspace's own tools are found.
 *
 * @param {string} node
 * @param {NodeJS.ProcessEnv} [extra]
 * @returns {NodeJS.ProcessEnv}
 */
export function environmentFor(node, extra = {}) {
  const path = [dirname(node), join(ROOT, 'node_modules', '.bin'), process.env.PATH ?? ''].join(delimiter);
  return { ...process.env, PATH: path, ...extra };
}

/**
 * The npm that started us, else the one on the PATH: what to spawn, and the arguments that come first.
 *
 * @returns {{ command: string, first: string[] }}
 */
export function npm() {
  const script = process.env.npm_execpath;
  if (script?.endsWith('.js') || script?.endsWith('.cjs')) return { command: process.execPath, first: [script] };
  return { command: process.platform === 'win32' ? 'npm.cmd' : 'npm', first: [] };
}
