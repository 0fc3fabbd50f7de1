import type { Actor } from './actor.ts';
import type { Database } from './db/database.ts';

/** What every service is handed: who acts, on which database, where to note something, and when to give up. Nothing else. */
export type Ctx = {
  readonly actor: Actor;
  readonly db: Database;
  readonly log: { readonly info: (fields: object) => void; readonly error: (fields: object) => void };
  readonly signal: AbortSignal;
};
