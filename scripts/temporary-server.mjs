// The server on a data directory of its own, which is removed with it: for browser tests and benches. Arguments and environment are
// the server's; it gives the database away again on SIGTERM. With ADMIN_EMAIL an admin is made first, whose link is printed.
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROOT } from './run.mjs';

const directory = mkdtempSync(join(tmpdir(), '1numbers-temporary-'));
// PostgreSQL runs as another account when this is root.
chmodSync(directory, 0o711);
const main = join(ROOT, 'apps', 'server', 'src', 'main.ts');
const flags = [...process.execArgv, '--conditions=onenumbers:source'];
const port = process.env.PORT === '0' ? await freePort() : process.env.PORT;
/** @type {{ env: NodeJS.ProcessEnv, stdio: 'inherit' }} */
const options = { env: { ...process.env, PORT: port, DATA_DIR: directory }, stdio: 'inherit' };
const adminEmail = process.env.ADMIN_EMAIL;
if (adminEmail !== undefined) spawnSync(process.execPath, [...flags, main, 'admin', 'create', adminEmail], options);
const server = spawn(process.execPath, [...flags, main, ...process.argv.slice(2)], options);
for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) process.on(signal, () => server.kill('SIGTERM'));
server.on('close', (code) => {
  rmSync(directory, { recursive: true, force: true });
  process.exitCode = code ?? 1;
});

/** Known before the server starts, which is to know its own address: mails lead to it and passkeys belong to it. */
async function freePort() {
  const probe = createServer().listen(0);
  await once(probe, 'listening');
  const { port: found } = /** @type {import('node:net').AddressInfo} */ (probe.address());
  probe.close();
  await once(probe, 'close');
  return String(found);
}
