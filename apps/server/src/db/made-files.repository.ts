import { type RawBuilder, sql } from 'kysely';
import type { Transaction } from './database.ts';
import { written } from './query.ts';

/** Two tables: files that are made in the background, and the sealed pieces they are kept in. */
export type FileTables = { readonly files: string; readonly pieces: string; readonly key: string };

export type SealedPiece = { readonly id: string; readonly userId: string; readonly piece: number; readonly sealed: Buffer };

/** What is done to such files, whatever they hold. Each has a `state`, the `attempt` that makes it, a `size` and when it is deleted. */
export function madeFilesIn({ files, pieces, key }: FileTables) {
  const [ofFiles, ofPieces, fileId] = [sql.table(files), sql.table(pieces), sql.ref(key)];
  const did = async (tx: Transaction, statement: RawBuilder<unknown>) =>
    (await tx.first(written(statement as RawBuilder<{ done: number }>))) !== undefined;
  const count = async (tx: Transaction, statement: RawBuilder<unknown>) =>
    (await tx.all(written(statement as RawBuilder<{ done: number }>))).length;

  return {
    /** Takes a file over that is not ready, from whoever was at it before; false when there is none. */
    async beginAttempt(tx: Transaction, id: string, attempt: string): Promise<boolean> {
      const begun = await did(
        tx,
        sql`update ${ofFiles} set attempt = ${attempt}, state = 'asked' where id = ${id} and state <> 'ready' returning 1 as done`,
      );
      if (begun) await tx.all(written(sql`delete from ${ofPieces} where ${fileId} = ${id}`));
      return begun;
    },

    /** False when another attempt took over. */
    insertPiece: (tx: Transaction, attempt: string, { id, userId, piece, sealed }: SealedPiece): Promise<boolean> =>
      did(
        tx,
        sql`insert into ${ofPieces} (${fileId}, piece, user_id, sealed)
          select id, ${piece}::int, ${userId}::uuid, ${sealed}::bytea from ${ofFiles} where id = ${id} and attempt = ${attempt}
          returning 1 as done`,
      ),

    finishAttempt: (tx: Transaction, id: string, attempt: string, size: number, now: Date): Promise<boolean> =>
      did(
        tx,
        sql`update ${ofFiles} set state = 'ready', size = ${size}, ready_at = ${now}
          where id = ${id} and attempt = ${attempt} and state = 'asked' returning 1 as done`,
      ),

    markFailed: (tx: Transaction, id: string): Promise<boolean> =>
      did(tx, sql`update ${ofFiles} set state = 'failed' where id = ${id} and state = 'asked' returning 1 as done`),

    async findPiece(tx: Transaction, userId: string, id: string, piece: number): Promise<Buffer | undefined> {
      const found = sql<{
        sealed: Buffer;
      }>`select sealed from ${ofPieces} where ${fileId} = ${id} and piece = ${piece} and user_id = ${userId}`;
      return (await tx.first(written(found)))?.sealed;
    },

    /** For the service alone, as the next two: what was asked for before a time and never came to be. */
    markAllFailed: (tx: Transaction, askedBefore: Date): Promise<number> =>
      count(tx, sql`update ${ofFiles} set state = 'failed' where state = 'asked' and created_at < ${askedBefore} returning 1 as done`),

    deleteExpiredPieces: (tx: Transaction, now: Date, atMost: number): Promise<number> =>
      count(
        tx,
        sql`delete from ${ofPieces} where (${fileId}, piece) in (
            select pieces.${fileId}, pieces.piece from ${ofPieces} pieces join ${ofFiles} files on files.id = pieces.${fileId}
            where files.expires_at <= ${now} limit ${atMost}
          ) returning 1 as done`,
      ),

    deleteExpired: (tx: Transaction, now: Date, atMost: number): Promise<number> =>
      count(
        tx,
        sql`delete from ${ofFiles} where id in (select id from ${ofFiles} where expires_at <= ${now} limit ${atMost}) returning 1 as done`,
      ),
  };
}
