// Runs a command with everything installed and Node 24 in front: node scripts/with-node24.mjs vitest run packages/engine
import { ensureInstalled } from './install.mjs';
import { ensureNode24 } from './node24.mjs';
import { become, environmentFor } from './run.mjs';

const [command = 'node', ...args] = process.argv.slice(2);
try {
  await ensureInstalled({ dev: true });
  const node = await ensureNode24();
  await become(command === 'node' ? node : command, args, { env: environmentFor(node), cwd: process.cwd() });
} catch (error) {
  console.error(/** @type {Error} */ (error).message);
  process.exitCode = 1;
}
