import { RequestError } from '@1numbers/contract';
import { service } from '../../actor.ts';
import type { Database, Transaction } from '../../db/database.ts';
import { deleteInBatches } from '../../db/in-batches.ts';
import { keptMs } from '../../retention.ts';
import type { Sealing } from '../../secrets/sealing.ts';
import { newToken, tokenHash } from '../../secrets/token.ts';
import { lockUser } from './accounts.repository.ts';
import { countTokensSince, deleteOldTokens, findToken, insertToken, type Purpose, spendToken } from './single-use-tokens.repository.ts';

const HOUR_MS = 60 * 60 * 1000;
const GOOD_FOR_MS: Readonly<Record<Purpose, number>> = {
  verify_email: 7 * 24 * HOUR_MS,
  reset_password: HOUR_MS,
  change_email: HOUR_MS,
};
/** Mails of a kind to one person in an hour. */
const MAX_PER_HOUR = 5;

/** Tokens that go by mail. Only their hashes are kept; each works once and for a while. */
export type SingleUseTokens = {
  /** Null when the person was sent enough of them. `content` comes back when the token is spent. */
  readonly issue: (tx: Transaction, userId: string, purpose: Purpose, content?: object) => Promise<string | null>;
  /** Whose a token is that would be good. Throws a `RequestError` when it would not. */
  readonly find: (tx: Transaction, token: string, purpose: Purpose) => Promise<string>;
  /** Uses a token up. Throws a `RequestError` for one that is unknown, used, too old or for something else. */
  readonly spend: <Content>(
    tx: Transaction,
    token: string,
    purpose: Purpose,
  ) => Promise<{ readonly userId: string; readonly content: Content }>;
};

export function createSingleUseTokens({ sealing, now }: { readonly sealing: Sealing; readonly now: () => Date }): SingleUseTokens {
  return {
    async issue(tx, userId, purpose, content = {}) {
      const at = now();
      // Mails are written several at a time: each counts those before it.
      await lockUser(tx, userId);
      if ((await countTokensSince(tx, userId, purpose, new Date(at.getTime() - HOUR_MS))) >= MAX_PER_HOUR) return null;
      const token = newToken('t');
      const hash = tokenHash(token);
      const expiresAt = new Date(at.getTime() + GOOD_FOR_MS[purpose]);
      await insertToken(tx, { hash, userId, purpose, sealed: sealing.seal(content, placeOf(hash)), now: at, expiresAt });
      return token;
    },
    async find(tx, token, purpose) {
      const found = await findToken(tx, tokenHash(token), purpose, now());
      if (found === undefined) throw notValid();
      return found.user_id;
    },
    async spend<Content>(tx: Transaction, token: string, purpose: Purpose) {
      const hash = tokenHash(token);
      const spent = await spendToken(tx, hash, purpose, now());
      if (spent === undefined || spent.sealed === null) throw notValid();
      return { userId: spent.user_id, content: sealing.open<Content>(spent.sealed, placeOf(hash)) };
    },
  };
}

/** Deletes tokens that are used or over, but for those of the last hour, which count for how many mails are sent. Gives how many. */
export function forgetTokens(db: Database, now: Date): Promise<number> {
  const anHourAgo = new Date(now.getTime() - keptMs('mailTokens'));
  return deleteInBatches(db, service('single-use-tokens'), (tx, atMost) => deleteOldTokens(tx, now, anHourAgo, atMost));
}

function placeOf(hash: Buffer): string {
  return `single_use_tokens/${hash.toString('hex')}`;
}

export function notValid(): RequestError {
  return new RequestError([{ pointer: '/token', code: 'token_not_valid' }]);
}
