import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './run.mjs';

const NOT_OURS = new Set(['node_modules', 'dist', '.data', '.git', 'coverage', 'test-results', 'playwright-report']);

/**
 * The files of the repository, relative to the root, sorted: what git knows or would add; without git, what is on the disk.
 *
 * @returns {string[]}
 */
export function repositoryFiles() {
  const files = existsSync(join(ROOT, '.git')) ? filesOfGit() : filesUnder('');
  return files.filter((file) => existsSync(join(ROOT, file))).sort();
}

function filesOfGit() {
  const list = execFileSync('git', ['ls-files', '-co', '--exclude-standard', '-z'], { cwd: ROOT, encoding: 'utf8', maxBuffer: 1 << 26 });
  return list.split('\0').filter(Boolean);
}

/**
 * @param {string} folder
 * @returns {string[]}
 */
function filesUnder(folder) {
  return readdirSync(join(ROOT, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
    if (entry.isDirectory()) return NOT_OURS.has(entry.name) ? [] : filesUnder(path);
    return /\.(log|tsbuildinfo)$/.test(entry.name) ? [] : [path];
  });
}
