// A command of the server, with what running needs: node scripts/server.mjs backup [file]
import { join } from 'node:path';
import { ensureInstalled } from './install.mjs';
import { ensureNode24 } from './node24.mjs';
import { become, environmentFor, ROOT } from './run.mjs';

try {
  await ensureInstalled({ dev: false });
  const node = await ensureNode24();
  const flags = ['--conditions=onenumbers:source', '--disable-warning=ExperimentalWarning'];
  // A file that is named is meant where the command is given.
  await become(node, [...flags, join(ROOT, 'apps/server/src/main.ts'), ...process.argv.slice(2)], {
    cwd: process.cwd(),
    env: environmentFor(node),
  });
} catch (error) {
  console.error(/** @type {Error} */ (error).message);
  process.exitCode = 1;
}
