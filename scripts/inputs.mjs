import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './run.mjs';

const NOT_INPUTS = new Set(['node_modules', 'dist', 'coverage', 'test-results']);

/**
 * One hash over the names and bytes of all files under the given paths, tests and build output left out.
 *
 * @param {readonly string[]} paths relative to the root
 * @returns {string}
 */
export function hashOf(paths) {
  const hash = createHash('sha256');
  for (const path of paths)
    for (const file of filesUnder(path))
      hash
        .update(`${file}\0`)
        .update(readFileSync(join(ROOT, file)))
        .update('\0');
  return hash.digest('hex');
}

/**
 * @param {string} path
 * @returns {string[]}
 */
function filesUnder(path) {
  if (statSync(join(ROOT, path)).isFile()) return [path];
  const entries = readdirSync(join(ROOT, path), { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
  return entries.flatMap((entry) => {
    const child = `${path}/${entry.name}`;
    if (entry.isDirectory()) return NOT_INPUTS.has(entry.name) ? [] : filesUnder(child);
    return /\.test\.tsx?$|\.tsbuildinfo$/.test(entry.name) ? [] : [child];
  });
}
