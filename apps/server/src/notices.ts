import { hostname } from 'node:os';
import type { Env } from './env.ts';

/** The levels at which each answer is logged: then all that is said is lines of JSON. */
const LOGGED: readonly Env['LOG_LEVEL'][] = ['info', 'debug', 'trace'];

/**
 * How the server says what happens to it. Where answers are logged, each notice is a line of JSON like these; else a plain line, for the
 * person who started it. What is JSON already stays so.
 */
export function noticesOf({ LOG_LEVEL }: Pick<Env, 'LOG_LEVEL'>, write: (line: string) => void) {
  if (!LOGGED.includes(LOG_LEVEL)) return write;
  return (line: string) => {
    const entry = { level: INFO, time: Date.now(), pid: process.pid, hostname: hostname(), msg: line };
    write(line.startsWith('{') ? line : JSON.stringify(entry));
  };
}

/** As the log numbers its levels. */
const INFO = 30;
