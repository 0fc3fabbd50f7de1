import { sql } from 'kysely';
import type { Transaction } from '../../db/database.ts';
import { query } from '../../db/query.ts';

export type TokenUse = {
  readonly userId: string;
  readonly day: string;
  readonly purpose: string;
  readonly model: string;
  readonly input: number;
  readonly output: number;
};

export async function addTokens(tx: Transaction, { userId, day, purpose, model, input, output }: TokenUse): Promise<void> {
  await tx.all(
    query
      .insertInto('llm_token_usage')
      .values({ user_id: userId, day: sql`${day}::date`, purpose, model, requests: 1, input_tokens: input, output_tokens: output })
      .onConflict((conflict) =>
        conflict.columns(['user_id', 'day', 'purpose', 'model']).doUpdateSet({
          requests: sql`llm_token_usage.requests + 1`,
          input_tokens: sql`llm_token_usage.input_tokens + excluded.input_tokens`,
          output_tokens: sql`llm_token_usage.output_tokens + excluded.output_tokens`,
        }),
      ),
  );
}

/** What a person has had on a day, of all models. */
export async function sumTokens(tx: Transaction, userId: string, day: string): Promise<number> {
  const row = await tx.first(
    query
      .selectFrom('llm_token_usage')
      .select(sql<number>`coalesce(sum(input_tokens + output_tokens), 0)::bigint`.as('tokens'))
      .where('user_id', '=', userId)
      .where('day', '=', sql<Date>`${day}::date`),
  );
  return row?.tokens ?? 0;
}

export async function deleteTokens(tx: Transaction, beforeDay: string, atMost: number): Promise<number> {
  const key = ['user_id', 'day', 'purpose', 'model'] as const;
  const old = query.selectFrom('llm_token_usage').select(key).where('day', '<', sql<Date>`${beforeDay}::date`).limit(atMost);
  const gone = query
    .deleteFrom('llm_token_usage')
    .where(({ eb, refTuple }) => eb(refTuple(...key), 'in', old.$asTuple(...key)))
    .returning('user_id');
  return (await tx.all(gone)).length;
}
