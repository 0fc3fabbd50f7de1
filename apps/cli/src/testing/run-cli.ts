import { type SpawnSyncReturns, spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** The launcher that `npx 1numbers` runs. */
export const LAUNCHER = fileURLToPath(new URL('../../bin/1numbers.js', import.meta.url));

const BUNDLER = fileURLToPath(new URL('../../../../scripts/build-cli.mjs', import.meta.url));

export type Result = { readonly out: string; readonly error: string; readonly code: number | null };
export type Run = { readonly input?: string | Uint8Array; readonly environment?: Readonly<Record<string, string>> };

/** Bundles the command line when its source is newer than the bundle, so that what people run is what is tested. */
export function bundle(): void {
  const { status, stderr } = spawnSync(process.execPath, [BUNDLER], { encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
}

/** Runs the real command line, as in a pipe: no terminal, no colour, 80 columns. */
export function runCli(argv: readonly string[], { input = '', environment = {} }: Run = {}): Result {
  const { PATH = '' } = process.env;
  const result: SpawnSyncReturns<string> = spawnSync(process.execPath, [LAUNCHER, ...argv], {
    input,
    encoding: 'utf8',
    env: { PATH, ...environment },
    maxBuffer: 64 * 1024 * 1024,
  });
  return { out: result.stdout, error: result.stderr, code: result.status };
}
