import type { Transaction } from '../../db/database.ts';
import { query } from '../../db/query.ts';

/** The secret of a person's authenticator app; `sealed` holds it. It counts once it is confirmed. */
export type TotpRow = { readonly sealed: Buffer; readonly last_step: number | null; readonly confirmed_at: Date | null };

/** Kept from others until the transaction ends, so that codes are tried one after the other. */
export async function lockTotp(tx: Transaction, userId: string): Promise<TotpRow | undefined> {
  return tx.first(
    query.selectFrom('totp_factors').select(['sealed', 'last_step', 'confirmed_at']).where('user_id', '=', userId).forUpdate(),
  );
}

/** Begins anew; false where one is confirmed already, which stays. */
export async function insertTotp(tx: Transaction, userId: string, sealed: Buffer, now: Date): Promise<boolean> {
  const inserted = await tx.first(
    query
      .insertInto('totp_factors')
      .values({ user_id: userId, sealed, created_at: now })
      .onConflict((conflict) =>
        conflict.column('user_id').doUpdateSet({ sealed, created_at: now }).where('totp_factors.confirmed_at', 'is', null),
      )
      .returning('user_id'),
  );
  return inserted !== undefined;
}

/** Notes the newest step of which a code was taken. */
export async function noteStep(tx: Transaction, userId: string, lastStep: number, confirmedAt: Date): Promise<void> {
  await tx.all(query.updateTable('totp_factors').set({ last_step: lastStep, confirmed_at: confirmedAt }).where('user_id', '=', userId));
}

export async function deleteTotp(tx: Transaction, userId: string): Promise<void> {
  await tx.all(query.deleteFrom('totp_factors').where('user_id', '=', userId));
  await tx.all(query.deleteFrom('recovery_codes').where('user_id', '=', userId));
}

export async function replaceRecoveryCodes(tx: Transaction, userId: string, hashes: readonly Buffer[], now: Date): Promise<void> {
  await tx.all(query.deleteFrom('recovery_codes').where('user_id', '=', userId));
  await tx.all(query.insertInto('recovery_codes').values(hashes.map((hash) => ({ hash, user_id: userId, created_at: now }))));
}

/** Uses a code up. Of several who send it at once, one is told true. */
export async function takeRecoveryCode(tx: Transaction, userId: string, hash: Buffer): Promise<boolean> {
  const taken = query.deleteFrom('recovery_codes').where('user_id', '=', userId).where('hash', '=', hash).returning('user_id');
  return (await tx.first(taken)) !== undefined;
}
