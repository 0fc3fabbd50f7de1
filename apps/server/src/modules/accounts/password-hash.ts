import { createHmac } from 'node:crypto';
import { AppError } from '../../errors.ts';
import type { KeyRing } from '../../secrets/key-ring.ts';
import { compareInThread, hashInThread } from './bcrypt-thread.ts';
import { judgePassword, type PasswordPolicy } from './password-policy.ts';

const COST = 12;
/** A quarter of a second each: whoever would wait longer than this queue is told to come back. */
const MAX_WAITING = 60;
/** Of nobody's password, and as slow to check as any. */
const NOBODY = '$2b$12$kFDOs63fRrv6.LZw.Rx8UuB6IN5m8Az6dGvpG4R9bkE9x3qOYqnVa';

export type PasswordHash = {
  /** Of a new password of somebody with that address. Throws a `RequestError` at `/password` when the policy refuses it. */
  readonly hash: (password: string, email: string) => Promise<string>;
  /** Takes as long where there is no hash to compare with. `around` decides whether to compare, and hears how it went. */
  readonly matches: (password: string, hash: string | null, around: Around) => Promise<boolean>;
};

/** Asked right before a comparison and told right after it, with no other comparison between. */
export type Around = { readonly before: () => Promise<void>; readonly failed: () => Promise<void> };

/**
 * bcrypt, one at a time and in a thread that comes last, so that many who sign in at once do not slow those who read. bcrypt sees only 72
 * bytes, so it is given 64 that stand for the whole password: HMAC-SHA-384 in base64, under a key that is not in the database.
 */
export function createPasswordHash(keys: KeyRing, policy: PasswordPolicy): PasswordHash {
  const inTurn = createQueue();
  const shorten = (password: string) => createHmac('sha384', keys.lasting('passwords')).update(password.normalize('NFC')).digest('base64');
  return {
    hash: (password, email) =>
      inTurn(async () => {
        await judgePassword(policy, password, [email, ...email.split('@')]);
        return hashInThread(shorten(password), COST);
      }),
    matches: (password, hash, { before, failed }) =>
      inTurn(async () => {
        await before();
        const equal = await compareInThread(shorten(password), hash ?? NOBODY);
        if (equal && hash !== null) return true;
        await failed();
        return false;
      }),
  };
}

function createQueue(): <Result>(work: () => Promise<Result>) => Promise<Result> {
  let last: Promise<unknown> = Promise.resolve();
  let waiting = 0;
  return async (work) => {
    if (waiting >= MAX_WAITING) throw new AppError('unavailable', 'Too many people are signing in just now. Try again in a moment.');
    waiting += 1;
    const result = last.then(work);
    last = result.catch(() => undefined);
    try {
      return await result;
    } finally {
      waiting -= 1;
    }
  };
}
