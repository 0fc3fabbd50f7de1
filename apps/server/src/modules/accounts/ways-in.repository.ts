import type { Transaction } from '../../db/database.ts';
import { query } from '../../db/query.ts';

/** By what a person signs in. */
export type WaysIn = {
  readonly password: boolean;
  readonly totp: boolean;
  readonly recoveryCodesLeft: number;
  readonly passkeys: number;
  readonly providers: readonly string[];
};

export async function findWaysIn(tx: Transaction, userId: string): Promise<WaysIn> {
  const row = await tx.first(
    query
      .selectFrom('users as user')
      .select(({ selectFrom, fn, exists }) => [
        'user.password_hash',
        exists(selectFrom('totp_factors').select('user_id').whereRef('user_id', '=', 'user.id').where('confirmed_at', 'is not', null)).as(
          'totp',
        ),
        selectFrom('recovery_codes').select(fn.countAll<number>().as('n')).whereRef('user_id', '=', 'user.id').as('codes'),
        selectFrom('passkeys').select(fn.countAll<number>().as('n')).whereRef('user_id', '=', 'user.id').as('passkeys'),
        selectFrom('identities')
          .select((of) => of.fn.agg<string[] | null>('array_agg', ['provider']).orderBy('provider').as('all'))
          .whereRef('user_id', '=', 'user.id')
          .as('providers'),
      ])
      .where('user.id', '=', userId),
  );
  return {
    password: row !== undefined && row.password_hash !== null,
    totp: row?.totp === true,
    recoveryCodesLeft: row?.codes ?? 0,
    passkeys: row?.passkeys ?? 0,
    providers: row?.providers ?? [],
  };
}
