import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, realpathSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

/** Where the data is, and as whom PostgreSQL runs there. */
export type DataPlace = {
  readonly directory: string;
  /** Set when the server runs as root: PostgreSQL refuses to, so it runs as this account. */
  readonly account: { readonly uid: number; readonly gid: number } | null;
  /** Set when the wished directory is one that this account cannot enter. */
  readonly insteadOf: string | null;
};

/** The account without rights that every Unix has. */
const NOBODY = { uid: 65_534, gid: 65_534 };
const SYSTEM_DATA = '/var/lib/1numbers';

/**
 * The directory for the data: the wished one; or, when the server runs as root and the wished one lies where only root can go, one of
 * this checkout's own under /var/lib/1numbers.
 */
export function findDataPlace(wished: string, isRoot = process.getuid?.() === 0): DataPlace {
  const directory = realPath(resolve(wished));
  if (!isRoot) return made({ directory, account: null, insteadOf: null });
  if (canBeEntered(directory)) return made({ directory, account: ownerOf(directory) ?? NOBODY, insteadOf: null });
  const hash = createHash('sha256').update(directory).digest('hex').slice(0, 12);
  return made({ directory: join(SYSTEM_DATA, hash), account: NOBODY, insteadOf: directory });
}

/** The place behind links: two names of one directory are one place. What is not there yet has no links. */
function realPath(directory: string): string {
  return existsSync(directory) ? realpathSync(directory) : directory;
}

/** Who made the data that is there, if that was an account without root's rights. */
function ownerOf(directory: string): { readonly uid: number; readonly gid: number } | null {
  const data = join(directory, 'postgresql');
  if (!existsSync(data)) return null;
  const { uid, gid } = statSync(data);
  return uid === 0 ? null : { uid, gid };
}

/** Whether an account without rights can go to a place: every folder on the way lets others pass. What is not there yet will. */
export function canBeEntered(place: string): boolean {
  for (let folder = resolve(place); ; folder = dirname(folder)) {
    if (existsSync(folder) && (statSync(folder).mode & 0o001) === 0) return false;
    if (dirname(folder) === folder) return true;
  }
}

/** Others may pass through the directory, and read nothing in it. */
function made(place: DataPlace): DataPlace {
  mkdirSync(place.directory, { recursive: true, mode: place.account === null ? 0o700 : 0o711 });
  return place;
}
