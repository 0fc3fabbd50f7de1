import type { Transaction } from '../../db/database.ts';
import { query } from '../../db/query.ts';

/** A passkey as it is stored; `sealed` holds its name and its public key. */
export type PasskeyRow = {
  readonly id: string;
  readonly user_id: string;
  readonly sealed: Buffer;
  readonly created_at: Date;
  readonly last_used_at: Date | null;
};

const COLUMNS = ['id', 'user_id', 'sealed', 'created_at', 'last_used_at'] as const;

type NewPasskey = {
  readonly id: string;
  readonly userId: string;
  readonly credentialHash: Buffer;
  readonly sealed: Buffer;
  readonly signCount: number;
  readonly now: Date;
};

/** Nothing where the credential is known already, be it another's. */
export async function insertPasskey(
  tx: Transaction,
  { id, userId, credentialHash, sealed, signCount, now }: NewPasskey,
): Promise<PasskeyRow | undefined> {
  const values = { id, user_id: userId, credential_hash: credentialHash, sealed, sign_count: signCount, created_at: now };
  return tx.first(
    query
      .insertInto('passkeys')
      .values(values)
      .onConflict((conflict) => conflict.column('credential_hash').doNothing())
      .returning(COLUMNS),
  );
}

export async function listPasskeys(tx: Transaction, userId: string): Promise<PasskeyRow[]> {
  return tx.all(query.selectFrom('passkeys').select(COLUMNS).where('user_id', '=', userId).orderBy('created_at').orderBy('id'));
}

/** A passkey by its credential, kept from others until the transaction ends, so that its counter only goes up. */
export async function lockCredential(tx: Transaction, credentialHash: Buffer) {
  const found = query
    .selectFrom('passkeys')
    .select([...COLUMNS, 'sign_count'])
    .where('credential_hash', '=', credentialHash)
    .forUpdate();
  return tx.first(found);
}

export async function lockPasskey(tx: Transaction, id: string, userId: string): Promise<PasskeyRow | undefined> {
  return tx.first(query.selectFrom('passkeys').select(COLUMNS).where('id', '=', id).where('user_id', '=', userId).forUpdate());
}

export async function notePasskeyUse(tx: Transaction, id: string, signCount: number, now: Date): Promise<void> {
  await tx.all(query.updateTable('passkeys').set({ sign_count: signCount, last_used_at: now }).where('id', '=', id));
}

export async function updatePasskey(tx: Transaction, id: string, sealed: Buffer): Promise<void> {
  await tx.all(query.updateTable('passkeys').set({ sealed }).where('id', '=', id));
}

export async function deletePasskey(tx: Transaction, id: string, userId: string): Promise<boolean> {
  const deleted = query.deleteFrom('passkeys').where('id', '=', id).where('user_id', '=', userId).returning('id');
  return (await tx.first(deleted)) !== undefined;
}
