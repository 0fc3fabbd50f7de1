import { Readable } from 'node:stream';
import { ZipFile } from 'yazl';

/** A file of a ZIP; it is asked for its text when those before it are done. */
export type ZipEntry = { readonly name: string; readonly pieces: () => AsyncIterable<string> };

/** A ZIP, piece by piece as it comes to be: no file of it is ever whole in memory. */
export async function* zipped(entries: readonly ZipEntry[], madeAt: Date): AsyncGenerator<Buffer, void> {
  const zip = new ZipFile();
  const output = zip.outputStream as Readable;
  const fail = (error: unknown) => void output.destroy(error as Error);
  zip.on('error', fail);
  for (const { name, pieces } of entries)
    zip.addReadStreamLazy(name, { mtime: madeAt }, (give) => {
      give(null, Readable.from(pieces(), { objectMode: false }).on('error', fail));
    });
  zip.end();
  for await (const piece of output) yield piece as Buffer;
}
