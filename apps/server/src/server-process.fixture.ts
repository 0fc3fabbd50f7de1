import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

const MAIN = fileURLToPath(new URL('main.ts', import.meta.url));

/** Compiled once for many starts, where `npm start` does so too. */
export const COMPILED_ONCE = {
  NODE_COMPILE_CACHE: fileURLToPath(new URL('../../../node_modules/.cache/1numbers/compiled', import.meta.url)),
};

export type ServerProcess = {
  readonly address: string;
  readonly text: () => string;
  /** As if the plug were pulled. */
  readonly kill: () => Promise<void>;
  readonly stop: () => Promise<void>;
};

/** The server as people start it, in a process of its own on a free port. */
export async function startServerProcess(env: NodeJS.ProcessEnv, role = 'api'): Promise<ServerProcess> {
  const child = spawn(process.execPath, ['--conditions=onenumbers:source', MAIN, role], {
    env: { PORT: '0', ...COMPILED_ONCE, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let text = '';
  const end = (signal: NodeJS.Signals) => async () => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    child.kill(signal);
    await once(child, 'exit');
  };
  const address = await new Promise<string>((done, fail) => {
    const read = (chunk: Buffer) => {
      text += String(chunk);
      const [, found] = /1Numbers is at (http:\/\/localhost:\d+)["\n]/.exec(text) ?? [];
      if (found !== undefined) done(found);
    };
    (child as ChildProcess).stdout?.on('data', read);
    (child as ChildProcess).stderr?.on('data', read);
    child.once('exit', () => fail(new Error(`The server ended: ${text}`)));
  });
  return { address, text: () => text, kill: end('SIGKILL'), stop: end('SIGTERM') };
}
