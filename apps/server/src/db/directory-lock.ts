import { createHash } from 'node:crypto';
import { mkdirSync, rmSync } from 'node:fs';
import { connect, createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { OperatorError } from '../operator-error.ts';

/** Someone else is using the directory. */
export class DirectoryInUseError extends OperatorError {
  constructor(directory: string) {
    super(
      `Another 1Numbers server is using ${directory}. Stop it, or give this one a directory of its own: DATA_DIR=/another/place npm start`,
    );
  }
}

/**
 * Keeps a directory for this process until `release` or its end, however that comes: what holds the lock is a listening socket,
 * which the kernel closes with the process. Throws `DirectoryInUseError` when another living process has it.
 */
export async function lockDirectory(directory: string): Promise<{ readonly release: () => Promise<void> }> {
  const server = await listenAlone(lockPlace(directory), directory);
  return { release: () => new Promise((done) => server.close(() => done())) };
}

/** How often a lock that is held is tried again: a process that is being spawned holds what its parent let go of, until it runs. */
const TRIES = 5;
const TRY_AGAIN_MS = 100;

async function listenAlone(place: string, directory: string): Promise<Server> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await listen(place);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error;
    }
    // Left behind by a process that was killed.
    if (leavesFiles(place) && !(await isAlive(place))) rmSync(place, { force: true });
    else if (tries === TRIES) throw new DirectoryInUseError(directory);
    else await sleep(TRY_AGAIN_MS);
  }
}

/**
 * Paths of sockets are short by law, so the directory stands in it by its hash. On Linux and Windows the name is in no file system,
 * so that nothing is left behind and every account sees the same.
 */
function lockPlace(directory: string): string {
  const name = createHash('sha256').update(directory).digest('hex').slice(0, 32);
  if (process.platform === 'linux') return `\0/1numbers/${name}`;
  if (process.platform === 'win32') return `\\\\.\\pipe\\1numbers-${name}`;
  const folder = join(tmpdir(), `1numbers-${process.getuid?.() ?? 0}`);
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  return join(folder, `${name}.lock`);
}

function leavesFiles(place: string): boolean {
  return place.startsWith('/');
}

function listen(place: string): Promise<Server> {
  return new Promise((done, fail) => {
    const server = createServer((socket) => socket.destroy());
    server.once('error', fail);
    server.listen(place, () => {
      server.unref();
      done(server);
    });
  });
}

function isAlive(place: string): Promise<boolean> {
  return new Promise((answer) => {
    const socket = connect(place);
    socket.once('connect', () => {
      socket.destroy();
      answer(true);
    });
    socket.once('error', () => answer(false));
  });
}
