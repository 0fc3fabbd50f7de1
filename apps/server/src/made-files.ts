import { randomUUIDv7 } from 'node:crypto';
import type { Actor } from './actor.ts';
import type { Database } from './db/database.ts';
import { deleteInBatches } from './db/in-batches.ts';
import { type FileTables, madeFilesIn } from './db/made-files.repository.ts';
import { AppError } from './errors.ts';
import type { Sealing } from './secrets/sealing.ts';

/** Sealing makes them a third longer; a batch of 500 of these is held when keys are rotated. */
const PIECE_BYTES = 64 * 1024;
const DAY_MS = 24 * 60 * 60 * 1000;

type Owned = { readonly id: string; readonly userId: string };

/** Files that jobs make for people and keep sealed, in pieces: none is ever whole in a row. */
export type MadeFiles = {
  /** Makes a file that was asked for, once however often it is called. */
  readonly write: (db: Database, actor: Actor, file: Owned, make: () => Promise<AsyncIterable<Buffer>>) => Promise<void>;
  readonly read: (db: Database, actor: Actor, file: Owned & { readonly size: number }) => AsyncGenerator<Buffer, void>;
  readonly giveUp: (db: Database, actor: Actor, id: string) => Promise<void>;
  /** Deletes what can no longer be downloaded, and gives up what was asked for a day ago; gives how many were deleted. */
  readonly forget: (db: Database, actor: Actor) => Promise<number>;
};

export function createMadeFiles(tables: FileTables, { sealing, now }: { readonly sealing: Sealing; readonly now: () => Date }): MadeFiles {
  const rows = madeFilesIn(tables);
  const placeOf = (id: string, piece: number) => `${tables.pieces}/${id}/${piece}`;
  return {
    async write(db, actor, { id, userId }, make) {
      const attempt = randomUUIDv7();
      if (!(await db.transaction(actor, (tx) => rows.beginAttempt(tx, id, attempt)))) return;
      let [size, piece] = [0, 0];
      for await (const part of inPieces(await make(), PIECE_BYTES)) {
        const row = { id, userId, piece, sealed: sealing.seal(part.toString('base64'), placeOf(id, piece)) };
        if (!(await db.transaction(actor, (tx) => rows.insertPiece(tx, attempt, row)))) throw new Error('Another attempt took over.');
        size += part.length;
        piece += 1;
      }
      await db.transaction(actor, (tx) => rows.finishAttempt(tx, id, attempt, size, now()));
    },

    async *read(db, actor, { id, userId, size }) {
      for (let left = size, piece = 0; left > 0; piece += 1) {
        const sealed = await db.transaction(actor, (tx) => rows.findPiece(tx, userId, id, piece));
        if (sealed === undefined) throw new AppError('not_found', 'This file was deleted meanwhile.');
        const bytes = Buffer.from(sealing.open<string>(sealed, placeOf(id, piece)), 'base64');
        left -= bytes.length;
        yield bytes;
      }
    },

    async giveUp(db, actor, id) {
      await db.transaction(actor, (tx) => rows.markFailed(tx, id));
    },

    async forget(db, actor) {
      await db.transaction(actor, (tx) => rows.markAllFailed(tx, new Date(now().getTime() - DAY_MS)));
      await deleteInBatches(db, actor, (tx, atMost) => rows.deleteExpiredPieces(tx, now(), atMost));
      return deleteInBatches(db, actor, (tx, atMost) => rows.deleteExpired(tx, now(), atMost));
    },
  };
}

/** The same bytes in pieces of one size, but for the last. */
async function* inPieces(bytes: AsyncIterable<Buffer>, size: number): AsyncGenerator<Buffer, void> {
  let held: Buffer = Buffer.alloc(0);
  for await (const more of bytes) {
    held = Buffer.concat([held, more]);
    for (; held.length >= size; held = held.subarray(size)) yield held.subarray(0, size);
  }
  if (held.length > 0) yield held;
}
