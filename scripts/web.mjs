import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { hashOf } from './inputs.mjs';
import { withLock } from './lock.mjs';
import { CACHE, environmentFor, ROOT, run } from './run.mjs';

const APP = join(ROOT, 'apps', 'web');
const BUILT = join(APP, 'dist');
const STAMP = join(CACHE, 'web-inputs');

/**
 * Builds the web app when a file it is made from has changed since the last build. The new build replaces the old one in one move,
 * so a server that is running never serves half of each.
 *
 * @param {string} node
 */
export async function buildWebIfStale(node) {
  if (!existsSync(join(APP, 'index.html'))) {
    console.log('apps/web has no index.html yet: the server starts without the web app.');
    return;
  }
  if (isFresh()) return;
  await withLock(
    'web',
    () => build(node),
    () => console.log('Another command is building the web app; waiting for it…'),
  );
}

/** @param {string} node */
async function build(node) {
  const inputs = hashOfInputs();
  if (isFresh()) return;
  console.log('Building the web app…');
  const vite = join(ROOT, 'node_modules', 'vite', 'bin', 'vite.js');
  const incoming = join(CACHE, 'web-incoming');
  const { code, output, seconds } = await run(
    node,
    [
      '--conditions=onenumbers:source',
      vite,
      'build',
      '--configLoader',
      'native',
      '--outDir',
      incoming,
      '--emptyOutDir',
      '--logLevel',
      'warn',
    ],
    {
      cwd: APP,
      env: environmentFor(node, { NODE_ENV: 'production' }),
      capture: true,
    },
  );
  if (code !== 0) {
    rmSync(incoming, { recursive: true, force: true });
    throw new Error(`The web app could not be built:\n${output.trim()}`);
  }
  rmSync(STAMP, { force: true });
  rmSync(BUILT, { recursive: true, force: true });
  renameSync(incoming, BUILT);
  writeFileSync(STAMP, inputs);
  console.log(`Built the web app in ${seconds.toFixed(1)} s.`);
}

function isFresh() {
  return existsSync(join(BUILT, 'index.html')) && existsSync(STAMP) && readFileSync(STAMP, 'utf8') === hashOfInputs();
}

function hashOfInputs() {
  return hashOf(['apps/web', 'packages', 'docs/methods', 'package-lock.json']);
}
