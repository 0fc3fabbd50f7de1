import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { withLock } from './lock.mjs';
import { npm, ROOT, run } from './run.mjs';

/**
 * @typedef {{ version?: string, link?: boolean, dev?: boolean, optional?: boolean, devOptional?: boolean,
 *   os?: string[], cpu?: string[], dependencies?: Record<string, string>, devDependencies?: Record<string, string>,
 *   optionalDependencies?: Record<string, string> }} Locked
 */

/**
 * Installs what is missing: everything with `dev`, else only what running needs. Never removes: when development packages are
 * already there, the whole set is installed. Does nothing, without asking npm, when all is present.
 *
 * @param {{ dev: boolean }} wanted
 */
export async function ensureInstalled(wanted) {
  if (whatIsMissing(wanted.dev).length === 0) return;
  const wait = () => console.log('Another command is installing in this checkout; waiting for it…');
  await withLock('install', () => install(wanted.dev), wait);
}

/** @param {boolean} dev */
async function install(dev) {
  const missing = whatIsMissing(dev);
  if (missing.length === 0) return;
  const everything = dev || hasDevelopmentPackages();
  console.log(
    `Installing ${missing.length} packages${everything ? '' : ' (only what running needs)'}. The first time this takes a minute.`,
  );
  const { command, first } = npm();
  const args = [...first, 'install', '--no-audit', '--no-fund', '--loglevel=error', ...(everything ? [] : ['--omit=dev'])];
  const stop = showProgress(everything, missing.length);
  const { code, seconds } = await run(command, args);
  stop();
  if (code !== 0) throw new Error(`npm install failed (exit code ${code}). Its own message is above; run \`npm install\` to see it alone.`);
  const left = whatIsMissing(dev);
  if (left.length > 0) throw new Error(`npm install left out ${left.length} packages: ${left.slice(0, 5).join(', ')}`);
  console.log(`Installed in ${seconds.toFixed(0)} s.`);
}

/**
 * The places in node_modules that the lockfile names and the disk does not have in that version.
 * Optional packages are for other platforms as often as for this one, so their absence proves nothing; those that a workspace
 * names itself and that say they are for this platform are needed as any other.
 *
 * @param {boolean} dev
 * @returns {string[]}
 */
export function whatIsMissing(dev) {
  const packages = lockedPackages();
  const missing = Object.entries(packages)
    .filter(([place, locked]) => place.startsWith('node_modules/') && (dev || !locked.dev))
    .filter(([place, locked]) => (!locked.optional && !locked.devOptional) || isForHere(place, locked, packages))
    .filter(([place, locked]) => !isInstalled(place, locked))
    .map(([place]) => place);
  return [...missing, ...changedManifests(packages)];
}

/**
 * @param {string} place
 * @param {Locked} locked
 * @param {Record<string, Locked>} packages
 */
function isForHere(place, { os, cpu }, packages) {
  if (!os?.includes(process.platform) || !cpu?.includes(process.arch)) return false;
  const name = place.slice('node_modules/'.length);
  return Object.entries(packages).some(
    ([home, { optionalDependencies }]) => !home.includes('node_modules/') && optionalDependencies?.[name],
  );
}

/** @returns {Record<string, Locked>} */
function lockedPackages() {
  return JSON.parse(readFileSync(join(ROOT, 'package-lock.json'), 'utf8')).packages;
}

/**
 * @param {string} place
 * @param {Locked} locked
 */
function isInstalled(place, locked) {
  try {
    const manifest = JSON.parse(readFileSync(join(ROOT, place, 'package.json'), 'utf8'));
    return locked.link === true || manifest.version === locked.version;
  } catch {
    // Absent, or at this moment half written by an npm at work.
    return false;
  }
}

/**
 * Manifests whose dependencies are no longer the ones the lockfile was made from.
 *
 * @param {Record<string, Locked>} packages
 */
function changedManifests(packages) {
  const places = Object.keys(packages).filter((place) => !place.startsWith('node_modules/') && !place.includes('/node_modules/'));
  return places
    .map((place) => (place === '' ? 'package.json' : `${place}/package.json`))
    .filter((file, index) => {
      const manifest = JSON.parse(readFileSync(join(ROOT, file), 'utf8'));
      const locked = packages[places[index] ?? ''] ?? {};
      return ['dependencies', 'devDependencies', 'optionalDependencies'].some(
        (kind) => sorted(manifest[kind]) !== sorted(/** @type {Record<string, any>} */ (locked)[kind]),
      );
    });
}

/** @param {Record<string, string> | undefined} dependencies */
function sorted(dependencies) {
  return JSON.stringify(Object.entries(dependencies ?? {}).sort(([a], [b]) => (a < b ? -1 : 1)));
}

function hasDevelopmentPackages() {
  return Object.entries(lockedPackages()).some(
    ([place, locked]) => locked.dev === true && !locked.optional && existsSync(join(ROOT, place, 'package.json')),
  );
}

/**
 * Says every few seconds how many of the missing packages have arrived; npm itself is silent where there is no terminal.
 *
 * @param {boolean} dev
 * @param {number} total
 */
function showProgress(dev, total) {
  const began = Date.now();
  const timer = setInterval(() => {
    const arrived = Math.max(0, total - whatIsMissing(dev).length);
    console.log(`  ${arrived} of ${total} packages, ${Math.round((Date.now() - began) / 1000)} s`);
  }, 5_000);
  return () => clearInterval(timer);
}
