// Bundles apps/cli for Node 20.19, without any package beside it: main.js, and what commands and languages load when they are called.
// Run by npm after every install (`prepare`).
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { hashOf } from './inputs.mjs';
import { CACHE, ROOT } from './run.mjs';

const APP = join(ROOT, 'apps', 'cli');
const DIST = join(APP, 'dist');
const TARGET = join(DIST, 'main.js');

try {
  if (!isFresh()) await bundle();
} catch (error) {
  console.error(`The command line could not be bundled: ${/** @type {Error} */ (error).message}`);
  // What does not need the command line, `npm start` above all, must still be installable while its source is being worked on.
  process.exitCode = process.env.npm_lifecycle_event === 'prepare' ? 0 : 1;
}

function isFresh() {
  return existsSync(TARGET) && readFileSync(TARGET, 'utf8').trimEnd().endsWith(stamp());
}

/** The hash of what the bundle was made from is its own last line, so the two can never be out of step. */
function stamp() {
  return `// inputs ${hashOf(['apps/cli', 'packages', 'package-lock.json'])}`;
}

async function bundle() {
  const { build } = await import('vite');
  const conditions = ['onenumbers:source', 'module', 'node'];
  const inputs = stamp();
  const incoming = join(CACHE, `cli-incoming-${process.pid}`);
  try {
    await build({
      configFile: false,
      root: APP,
      logLevel: 'warn',
      resolve: { conditions },
      ssr: { noExternal: true, resolve: { conditions } },
      build: {
        ssr: 'src/main.ts',
        outDir: incoming,
        emptyOutDir: true,
        target: 'node20.19',
        minify: false,
        rolldownOptions: { output: { format: 'es', entryFileNames: 'main.js', chunkFileNames: '[name]-[hash].js' } },
      },
    });
    writeFileSync(join(incoming, 'main.js'), `${readFileSync(join(incoming, 'main.js'), 'utf8').trimEnd()}\n${inputs}\n`);
    mkdirSync(DIST, { recursive: true });
    // main.js last: it is there only when everything that it loads is.
    const files = readdirSync(incoming).sort((one) => (one === 'main.js' ? 1 : -1));
    for (const file of files) renameSync(join(incoming, file), join(DIST, file));
    for (const file of readdirSync(DIST)) if (!files.includes(file)) rmSync(join(DIST, file));
  } finally {
    rmSync(incoming, { recursive: true, force: true });
  }
}
