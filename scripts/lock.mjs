import { mkdirSync, readdirSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { ROOT } from './run.mjs';

const FOLDER = join(ROOT, '.data', 'locks');
const HEARTBEAT_MS = 2_000;
const SILENT_IS_DEAD_MS = 20_000;

/**
 * Runs `work` while no other process of this checkout runs work under the same name.
 *
 * Every contender writes a ticket of its own and goes on only when it then sees no other living ticket, so two can never
 * both go on. A ticket is never taken over, only removed once its process is gone, so a crash leaves no lock behind.
 *
 * @template T
 * @param {string} name
 * @param {() => Promise<T>} work
 * @param {() => void} onWait called once, when somebody else is at work
 * @returns {Promise<T>}
 */
export async function withLock(name, work, onWait) {
  const ticket = join(FOLDER, `${name}~${hostname()}~${process.pid}~${Date.now().toString(36)}`);
  mkdirSync(FOLDER, { recursive: true });
  let waited = false;
  for (;;) {
    writeFileSync(ticket, '');
    if (livingTickets(name).every((other) => other === ticket)) break;
    rmSync(ticket, { force: true });
    if (!waited) onWait();
    waited = true;
    await sleep(100 + Math.random() * 300);
  }
  const heartbeat = setInterval(() => touch(ticket), HEARTBEAT_MS);
  const release = () => rmSync(ticket, { force: true });
  process.once('exit', release);
  try {
    return await work();
  } finally {
    clearInterval(heartbeat);
    process.off('exit', release);
    release();
  }
}

/** @param {string} name */
function livingTickets(name) {
  const tickets = readdirSync(FOLDER).filter((file) => file.startsWith(`${name}~`));
  return tickets.map((file) => join(FOLDER, file)).filter((path) => isAlive(path) || bury(path));
}

/** @param {string} path */
function isAlive(path) {
  const [, host, pid] = path.slice(FOLDER.length + 1).split('~');
  if (host === hostname() && !processExists(Number(pid))) return false;
  try {
    return Date.now() - statSync(path).mtimeMs < SILENT_IS_DEAD_MS;
  } catch {
    return false;
  }
}

/** @param {string} path */
function bury(path) {
  rmSync(path, { force: true });
  return false;
}

/** @param {number} pid */
function processExists(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return /** @type {NodeJS.ErrnoException} */ (error).code === 'EPERM';
  }
}

/** @param {string} path */
function touch(path) {
  try {
    utimesSync(path, new Date(), new Date());
  } catch {
    // The folder was deleted under us; there is nobody left to tell.
  }
}
