import { createHash, randomBytes } from 'node:crypto';
import { service } from '../../actor.ts';
import type { Database, Transaction } from '../../db/database.ts';
import { deleteInBatches } from '../../db/in-batches.ts';
import type { Sealing } from '../../secrets/sealing.ts';
import {
  deleteChallengesOf,
  deleteOldChallenges,
  insertChallenge,
  lockChallenge,
  type Purpose,
  takeChallenge,
} from './challenges.repository.ts';

type Wanted = { readonly userId: string | null; readonly content: object; readonly goodForMs: number };
type Found<Content> = { readonly userId: string | null; readonly content: Content };

/** What is handed out on the way to signing in and has to come back: random, good once and for minutes, kept as its hash alone. */
export type Challenges = {
  readonly issue: (tx: Transaction, purpose: Purpose, wanted: Wanted) => Promise<string>;
  /** What a challenge that is good holds; it stays good. Others who send it wait until the transaction ends. */
  readonly find: <Content>(tx: Transaction, purpose: Purpose, challenge: string) => Promise<Found<Content> | null>;
  /** The same, and uses it up. */
  readonly spend: <Content>(tx: Transaction, purpose: Purpose, challenge: string) => Promise<Found<Content> | null>;
  /** Ends all that a person was handed. */
  readonly voidAll: (tx: Transaction, userId: string) => Promise<void>;
  /** Deletes those that are over; gives how many. For the job that does so. */
  readonly forgetOld: (db: Database, now: Date) => Promise<number>;
};

export function createChallenges({ sealing, now }: { readonly sealing: Sealing; readonly now: () => Date }): Challenges {
  function open<Content>(hash: Buffer, row: { user_id: string | null; sealed: Buffer } | undefined): Found<Content> | null {
    return row === undefined ? null : { userId: row.user_id, content: sealing.open<Content>(row.sealed, placeOf(hash)) };
  }

  return {
    async issue(tx, purpose, { userId, content, goodForMs }) {
      const challenge = randomBytes(32).toString('base64url');
      const hash = hashOf(challenge);
      const at = now();
      const sealed = sealing.seal(content, placeOf(hash));
      await insertChallenge(tx, { hash, userId, purpose, sealed, now: at, expiresAt: new Date(at.getTime() + goodForMs) });
      return challenge;
    },
    async find<Content>(tx: Transaction, purpose: Purpose, challenge: string) {
      const hash = hashOf(challenge);
      return open<Content>(hash, await lockChallenge(tx, hash, purpose, now()));
    },
    async spend<Content>(tx: Transaction, purpose: Purpose, challenge: string) {
      const hash = hashOf(challenge);
      return open<Content>(hash, await takeChallenge(tx, hash, purpose, now()));
    },
    voidAll: deleteChallengesOf,
    forgetOld: (db, at) => deleteInBatches(db, service('challenges'), (tx, atMost) => deleteOldChallenges(tx, at, atMost)),
  };
}

function hashOf(challenge: string): Buffer {
  return createHash('sha256').update(challenge).digest();
}

function placeOf(hash: Buffer): string {
  return `challenges/${hash.toString('hex')}`;
}
