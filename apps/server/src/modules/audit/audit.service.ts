import { randomUUIDv7 } from 'node:crypto';
import type { AuditAction, AuditTarget } from '@1numbers/contract';
import type { Actor } from '../../actor.ts';
import type { Transaction } from '../../db/database.ts';
import type { KeyRing } from '../../secrets/key-ring.ts';
import type { Sealing } from '../../secrets/sealing.ts';
import { append, type Details, insertHead, lockHead } from './audit.repository.ts';
import { createChain, NO_HASH } from './chain.ts';
import { createOrigins, type Origin } from './origin.ts';

/** Something that was done. Nothing in it may tell of a person but `origin`, which is sealed. */
export type Happened = {
  readonly actor: Actor;
  readonly action: AuditAction;
  /** Whose log it stands in. */
  readonly userId: string;
  readonly target?: { readonly kind: AuditTarget; readonly id: string };
  /** Codes, ids and counts. */
  readonly details?: Details;
  readonly origin?: Origin;
};

export type AuditService = {
  /**
   * Writes down what was done, within the transaction that does it: there are both or neither. Call it last, since it makes other
   * writes to the same log wait until the transaction ends; where several logs are written, in the order of their user ids.
   */
  readonly record: (tx: Transaction, happened: Happened) => Promise<void>;
};

export type AuditDeps = { readonly keys: KeyRing; readonly sealing: Sealing; readonly now: () => Date };

export function createAudit({ keys, sealing, now }: AuditDeps): AuditService {
  const chain = createChain(keys);
  const origins = createOrigins(sealing);

  async function headOf(tx: Transaction, userId: string) {
    const known = await lockHead(tx, userId);
    if (known !== undefined) return known;
    const first = { user_id: userId, seq: 0, hash: NO_HASH };
    await insertHead(tx, { ...first, signed_hash: chain.signatureOf(first) });
    return (await lockHead(tx, userId)) ?? first;
  }

  return {
    async record(tx, { actor, action, userId, target, details = {}, origin }) {
      const id = randomUUIDv7();
      const sealed = origin === undefined ? null : await origins.seal(tx, userId, origin, id);
      const last = await headOf(tx, userId);
      const event = {
        user_id: userId,
        seq: last.seq + 1,
        at: now(),
        id,
        action,
        ...actorColumns(actor),
        target_kind: target?.kind ?? null,
        target_id: target?.id ?? null,
        details,
        origin: sealed,
      };
      const hash = chain.hashOf(event, last.hash);
      const head = { user_id: userId, seq: event.seq, hash };
      await append(tx, { ...event, hash }, { ...head, signed_hash: chain.signatureOf(head) });
    },
  };
}

function actorColumns(actor: Actor) {
  switch (actor.kind) {
    case 'anonymous':
      return { actor_kind: 'anonymous', actor_user_id: null, actor_via: null };
    case 'user':
      return { actor_kind: 'user', actor_user_id: actor.userId, actor_via: actor.sessionId };
    case 'apiKey':
      return { actor_kind: 'api_key', actor_user_id: actor.userId, actor_via: actor.keyId };
    case 'service':
      return { actor_kind: 'service', actor_user_id: null, actor_via: actor.name };
  }
}
