import type { DB } from '../../db/tables.ts';

/** What becomes of a table's rows when their person takes everything along. */
export type PersonalTable = {
  /** The column that says whose a row is. */
  readonly owner: string;
  /** Columns that are not given out: they prove who somebody is. */
  readonly secret?: readonly string[];
  /** Why none of it is given out. */
  readonly leftOut?: string;
};

const MINE: PersonalTable = { owner: 'user_id' };

/**
 * Every table there is. By itself all columns of a table are exported, the sealed ones opened, without hashes and look-up columns; and
 * all its rows are deleted when the person is erased. A new table does not compile until it stands here.
 */
export const PERSONAL_TABLES: Readonly<Record<keyof DB, PersonalTable>> = {
  users: { owner: 'id', secret: ['password_hash'] },
  profiles: MINE,
  consents: MINE,
  notification_choices: MINE,
  sessions: MINE,
  refresh_tokens: { ...MINE, secret: ['successor'] },
  single_use_tokens: MINE,
  api_keys: MINE,
  idempotency_keys: MINE,
  exports: MINE,
  export_chunks: { ...MINE, leftOut: 'the exports themselves, in pieces' },
};

export const TABLE_NAMES = Object.keys(PERSONAL_TABLES) as readonly (keyof DB)[];
