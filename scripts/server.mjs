// A command of the server, with what running needs: node scripts/server.mjs backup [file]
import { ensureInstalled } from './install.mjs';
import { ensureNode24 } from './node24.mjs';
import { become, environmentFor } from './run.mjs';

try {
  await ensureInstalled({ dev: false });
  const node = await ensureNode24();
  const flags = ['--conditions=onenumbers:source', '--disable-warning=ExperimentalWarning'];
  await become(node, [...flags, 'apps/server/src/main.ts', ...process.argv.slice(2)], { env: environmentFor(node) });
} catch (error) {
  console.error(/** @type {Error} */ (error).message);
  process.exitCode = 1;
}
