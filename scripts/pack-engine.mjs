// `node scripts/pack-engine.mjs [folder]`: builds the engine as others install it and packs it into `folder` (default: its dist).
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ROOT } from './run.mjs';

const ENGINE = join(ROOT, 'packages', 'engine');
const DIST = join(ENGINE, 'dist');

/**
 * Builds and packs the engine; gives the path of the tarball. The packed manifest has neither the source condition nor the vectors: Node refuses
 * to strip types below node_modules.
 *
 * @param {string} folder
 * @returns {string}
 */
export function packEngine(folder) {
  rmSync(DIST, { recursive: true, force: true });
  execFileSync(join(ROOT, 'node_modules', '.bin', 'tsc'), ['-p', 'tsconfig.build.json'], { cwd: ENGINE, stdio: 'inherit' });
  const staging = join(folder, 'staging');
  rmSync(staging, { recursive: true, force: true });
  mkdirSync(staging, { recursive: true });
  cpSync(DIST, join(staging, 'dist'), { recursive: true });
  cpSync(join(ROOT, 'LICENSE'), join(staging, 'LICENSE'));
  const { scripts: _, ...manifest } = JSON.parse(readFileSync(join(ENGINE, 'package.json'), 'utf8'));
  const entry = manifest.exports['.'];
  delete entry['onenumbers:source'];
  manifest.exports = { '.': entry };
  writeFileSync(join(staging, 'package.json'), `${JSON.stringify(manifest, null, 2)}\n`);
  const [packed] = JSON.parse(
    execFileSync('npm', ['pack', '--json', '--silent', '--pack-destination', folder], { cwd: staging, encoding: 'utf8' }),
  );
  rmSync(staging, { recursive: true, force: true });
  return join(folder, packed.filename);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) console.log(packEngine(resolve(process.argv[2] ?? DIST)));
