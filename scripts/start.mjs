// `npm start`: from a fresh clone to the address in the browser. Built-ins of Node 20.19 only: it runs before the install.
import { ensureInstalled } from './install.mjs';
import { canStart, ensureNode24 } from './node24.mjs';
import { become, COMPILED, environmentFor } from './run.mjs';
import { buildWebIfStale } from './web.mjs';

try {
  if (!canStart()) throw new Error(`1Numbers needs Node 20.19 or newer to start; this is Node ${process.versions.node}. See nodejs.org.`);
  await ensureInstalled({ dev: false });
  const node = await ensureNode24();
  await buildWebIfStale(node);
  const env = environmentFor(node, { NODE_ENV: process.env.NODE_ENV ?? 'production', NODE_COMPILE_CACHE: COMPILED });
  await become(node, ['--conditions=onenumbers:source', '--disable-warning=ExperimentalWarning', 'apps/server/src/main.ts', 'all'], {
    env,
  });
} catch (error) {
  console.error(/** @type {Error} */ (error).message);
  process.exitCode = 1;
}
