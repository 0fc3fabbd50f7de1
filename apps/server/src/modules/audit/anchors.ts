import { appendFile, mkdir, readFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { z } from 'zod';

/** What of the log is kept outside the database: who owns the tables can take nothing back that stands here. */
export type Anchor = z.infer<typeof anchor>;

const anchor = z.strictObject({
  auditAnchor: z.literal(1),
  seq: z.int(),
  at: z.string(),
  heads: z.int(),
  events: z.int(),
  hash: z.string(),
  signature: z.string(),
});

export type Anchors = {
  readonly write: (written: Anchor) => Promise<void>;
  readonly all: () => Promise<readonly Anchor[]>;
};

/** A file to which a line is added for each. `say` is told too, for where the file does not last. */
export function createAnchorFile(file: string, say: ((line: string) => void) | null): Anchors {
  return {
    async write(written) {
      const line = JSON.stringify(written);
      say?.(line);
      await mkdir(dirname(file), { recursive: true });
      await appendFile(file, `${line}\n`, { mode: 0o600, flush: true });
    },
    all: () => anchorsIn(file),
  };
}

/** The anchors in a file, which may hold other lines of a log, and other things before an anchor in its line. */
export async function anchorsIn(file: string): Promise<readonly Anchor[]> {
  const text = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return '';
    throw error;
  });
  return text.split('\n').flatMap(anchorsOf);
}

function anchorsOf(line: string): Anchor[] {
  const [json] = /\{"auditAnchor":.*\}/.exec(line) ?? [];
  if (json === undefined) return [];
  try {
    return [anchor.parse(JSON.parse(json))];
  } catch {
    return [];
  }
}
