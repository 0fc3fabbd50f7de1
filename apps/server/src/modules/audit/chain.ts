import { createHmac } from 'node:crypto';
import type { KeyRing } from '../../secrets/key-ring.ts';
import type { AnchorRow } from './anchors.repository.ts';
import type { Details, EventRow, Head } from './audit.repository.ts';

/** Before the first event of a chain. */
export const NO_HASH = Buffer.alloc(32);

/** Makes the hashes of the log, with a key that lies outside the database: who owns the tables cannot make one. */
export type Chain = {
  /** Of an event and of everything before it. */
  readonly hashOf: (event: Omit<EventRow, 'hash'>, previous: Buffer) => Buffer;
  /** What a head is signed with. */
  readonly signatureOf: (head: Pick<Head, 'user_id' | 'seq' | 'hash'>) => Buffer;
  readonly signatureOfAnchor: (anchor: Omit<AnchorRow, 'signed_hash'>) => Buffer;
};

export function createChain(keys: KeyRing): Chain {
  const hmac = (...parts: readonly unknown[]) => createHmac('sha256', keys.lasting('audit')).update(JSON.stringify(parts)).digest();
  return {
    hashOf: (event, previous) =>
      hmac(
        'event',
        previous.toString('hex'),
        event.user_id,
        event.seq,
        event.at.getTime(),
        event.id,
        event.action,
        event.actor_kind,
        event.actor_user_id,
        event.actor_via,
        event.target_kind,
        event.target_id,
        inOrder(event.details),
        event.origin?.toString('hex') ?? null,
      ),
    signatureOf: ({ user_id, seq, hash }) => hmac('head', user_id, seq, hash.toString('hex')),
    signatureOfAnchor: ({ seq, at, heads, events, hash }) => hmac('anchor', seq, at.getTime(), heads, events, hash.toString('hex')),
  };
}

/** The database gives the fields back in an order of its own. */
function inOrder(details: Details): readonly (readonly [string, unknown])[] {
  return Object.entries(details).sort(([a], [b]) => (a < b ? -1 : 1));
}
