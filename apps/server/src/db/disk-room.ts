import { statfsSync } from 'node:fs';

/** Whether there is room on the disk of a directory, looked at every now and then. */
export type DiskRoom = { readonly isThere: () => boolean; readonly close: () => void };

/**
 * What must be free for anything to be written. PostgreSQL ends itself when it cannot write its log, and does not start again before
 * there is room, so that nothing could be read either: it is kept from getting there.
 */
const NEEDED_BYTES = 64 << 20;
const LOOK_EVERY_MS = 1_000;

/** `say` is told when the room ends, and when there is some again. */
export function watchDiskRoom(directory: string, say: (line: string) => void): DiskRoom {
  let isThere = hasRoom(directory);
  if (!isThere) say(noRoom(directory));
  const look = () => {
    let found: boolean;
    try {
      found = hasRoom(directory);
    } catch {
      // A disk that cannot be asked for a moment is as it was.
      return;
    }
    if (found !== isThere) say(found ? `There is room on the disk of ${directory} again.` : noRoom(directory));
    isThere = found;
  };
  const timer = setInterval(look, LOOK_EVERY_MS).unref();
  return { isThere: () => isThere, close: () => clearInterval(timer) };
}

function hasRoom(directory: string): boolean {
  const { bavail, bsize } = statfsSync(directory);
  return bavail * bsize >= NEEDED_BYTES;
}

function noRoom(directory: string): string {
  return `The disk of ${directory} has less than ${NEEDED_BYTES >> 20} MB left: until there is more, everything can be read and nothing is written.`;
}
