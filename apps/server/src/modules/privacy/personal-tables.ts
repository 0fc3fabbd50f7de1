import type { DB } from '../../db/tables.ts';

/** What becomes of a table's rows when their person takes everything along. */
export type PersonalTable = {
  /** The column that says whose a row is; null where rows are nobody's. */
  readonly owner: string | null;
  /** Columns that are not given out: they prove who somebody is. */
  readonly secret?: readonly string[];
  /** Why none of it is given out. */
  readonly leftOut?: string;
  /** Why its rows stay when the person is erased: then nothing in them may tell of the person. */
  readonly stays?: string;
  /** Only the database may delete its rows: it does, with the row of the person. */
  readonly goesWithUser?: true;
};

const MINE: PersonalTable = { owner: 'user_id' };

/**
 * Every table there is. By itself all columns of a table are exported, the sealed ones opened, without hashes and look-up columns; and
 * all its rows are deleted when the person is erased. A new table does not compile until it stands here.
 */
export const PERSONAL_TABLES: Readonly<Record<keyof DB, PersonalTable>> = {
  users: { owner: 'id', secret: ['password_hash'] },
  profiles: MINE,
  own_profiles: MINE,
  profile_list_marks: { ...MINE, leftOut: 'marks that change with the list of profiles' },
  shares: MINE,
  calendar_feeds: MINE,
  history_entries: MINE,
  conversations: MINE,
  chat_messages: MINE,
  chat_facts: MINE,
  marked_passages: MINE,
  consents: MINE,
  notification_choices: MINE,
  notifications: MINE,
  sessions: MINE,
  refresh_tokens: { ...MINE, secret: ['successor'] },
  single_use_tokens: MINE,
  totp_factors: { ...MINE, secret: ['sealed'] },
  recovery_codes: MINE,
  passkeys: MINE,
  identities: MINE,
  challenges: { ...MINE, secret: ['sealed'] },
  api_keys: MINE,
  api_key_usage: MINE,
  llm_token_usage: MINE,
  idempotency_keys: { ...MINE, secret: ['sealed'] },
  exports: MINE,
  outgoing_mails: { ...MINE, leftOut: 'mails that wait to be sent to the person, or could not be sent' },
  audit_events: { ...MINE, stays: 'An event is an id, a code and a time. Who deletes events could hide what was done.' },
  audit_heads: { ...MINE, leftOut: 'sums over the events', stays: 'They show that no event is missing.' },
  audit_anchored: { ...MINE, leftOut: 'sums over the events', stays: 'They show that no event is missing.' },
  audit_anchors: { owner: null, leftOut: 'sums over the events of everybody', stays: 'They show that no event is missing.' },
  audit_keys: { ...MINE, leftOut: 'the keys of what is opened in the events', goesWithUser: true },
  reports: MINE,
  report_chunks: { ...MINE, leftOut: 'the files of the reports, in pieces: each can be downloaded' },
  export_chunks: { ...MINE, leftOut: 'the exports themselves, in pieces' },
};

/** The tables whose rows go with their person, by the column that says whose they are; the person itself is not among them. */
export const GOING = Object.entries(PERSONAL_TABLES).flatMap(([table, { owner, stays, goesWithUser }]) =>
  owner === null || stays !== undefined || goesWithUser || table === 'users' ? [] : [{ table, owner }],
);
export const TABLE_NAMES = Object.keys(PERSONAL_TABLES) as readonly (keyof DB)[];
