// `npm run dev`: the server restarts when a file of it changes, the web app updates in the browser, both at one address.
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { createServer } from 'vite';
import { ROOT } from './run.mjs';

const port = Number(process.env.PORT ?? 3000);
const apiPort = port + 1;
const host = process.env.HOST ?? 'localhost';
const api = `http://127.0.0.1:${apiPort}`;

const server = spawn(process.execPath, ['--watch', '--conditions=onenumbers:source', 'apps/server/src/main.ts', 'api'], {
  cwd: ROOT,
  stdio: 'inherit',
  env: { ...process.env, NODE_ENV: 'development', HOST: '127.0.0.1', PORT: String(apiPort) },
});
const web = await createServer({
  root: join(ROOT, 'apps', 'web'),
  // By Node itself, so that the build may read the words of packages/locales.
  configLoader: 'native',
  server: { host, port, strictPort: true, proxy: { '/v1': api, '/docs': api, '/healthz': api, '/readyz': api } },
});
await web.listen();
console.log(`The web app is at http://${host}:${port}; its API runs at ${api}.`);

for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM'])) {
  process.once(signal, async () => {
    server.kill(signal);
    await web.close();
  });
}
server.on('close', () => web.close());
