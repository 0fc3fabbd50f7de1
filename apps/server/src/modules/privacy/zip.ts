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

/** The same bytes in pieces of one size, but for the last. */
export async function* inPieces(bytes: AsyncIterable<Buffer>, size: number): AsyncGenerator<Buffer, void> {
  let held: Buffer = Buffer.alloc(0);
  for await (const more of bytes) {
    held = Buffer.concat([held, more]);
    for (; held.length >= size; held = held.subarray(size)) yield held.subarray(0, size);
  }
  if (held.length > 0) yield held;
}
