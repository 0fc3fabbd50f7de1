import type { Transaction } from '../../db/database.ts';
import { query } from '../../db/query.ts';

export type Choice = { readonly kind: string; readonly channel: string; readonly wanted: boolean };

export async function listChoices(tx: Transaction, userId: string): Promise<Choice[]> {
  return tx.all(query.selectFrom('notification_choices').select(['kind', 'channel', 'wanted']).where('user_id', '=', userId));
}

export async function upsertChoice(tx: Transaction, userId: string, { kind, channel, wanted }: Choice, now: Date): Promise<void> {
  await tx.all(
    query
      .insertInto('notification_choices')
      .values({ user_id: userId, kind, channel, wanted, updated_at: now })
      .onConflict((conflict) => conflict.columns(['user_id', 'kind', 'channel']).doUpdateSet({ wanted, updated_at: now })),
  );
}
