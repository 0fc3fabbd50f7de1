import { randomUUIDv7 } from 'node:crypto';
import type { AuditAction, AuditTarget } from '@1numbers/contract';
import type { Actor } from '../../actor.ts';
import type { Ctx } from '../../ctx.ts';
import type { Database, Transaction } from '../../db/database.ts';
import { pageOf, placeOf } from '../../secrets/cursor.ts';
import type { KeyRing } from '../../secrets/key-ring.ts';
import type { Sealing } from '../../secrets/sealing.ts';
import { personOf } from '../../signed-in.ts';
import { ACTOR, type Anchoring, createAnchoring } from './anchoring.service.ts';
import {
  type AuditFilter,
  append,
  type Details,
  type EventRow,
  type Head,
  insertHead,
  listAllEvents,
  listEvents,
  lockHead,
} from './audit.repository.ts';
import { createChain, NO_HASH } from './chain.ts';
import { createOrigins, type Origin } from './origin.ts';
import { createVerification, type Verification } from './verification.service.ts';

const DEFAULT_LIMIT = 50;

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

export type AllPage = { readonly items: readonly EventRow[]; readonly nextCursor: string | null };
export type AuditPage = { readonly items: readonly ReadEvent[]; readonly nextCursor: string | null };
/** An event with the origin opened. */
export type ReadEvent = { readonly row: EventRow; readonly origin: Origin | null };

export type AuditService = Anchoring &
  Verification & {
    /**
     * Writes down what was done, within the transaction that does it: there are both or neither. Call it last, since it makes other
     * writes to the same log wait until the transaction ends; where several logs are written, in the order of their user ids.
     */
    readonly record: (tx: Transaction, happened: Happened) => Promise<void>;
    /** What was done to everybody, the last first. */
    readonly listAll: (db: Database, query: AuditFilter & { readonly limit?: number; readonly cursor?: string }) => Promise<AllPage>;
    /** What was done to the account of who asks, the last first. */
    readonly listOwn: (ctx: Ctx, page: { readonly limit?: number; readonly cursor?: string }) => Promise<AuditPage>;
  };

export type AuditDeps = { readonly keys: KeyRing; readonly sealing: Sealing; readonly now: () => Date };

export function createAudit({ keys, sealing, now }: AuditDeps): AuditService {
  const chain = createChain(keys);
  const origins = createOrigins(sealing);
  const anchoring = createAnchoring({ keys, chain, now });

  async function headOf(tx: Transaction, userId: string): Promise<Pick<Head, 'seq' | 'hash'>> {
    const known = await lockHead(tx, userId);
    if (known !== undefined) return known;
    const first = { user_id: userId, seq: 0, hash: NO_HASH };
    if (await insertHead(tx, { ...first, signed_hash: chain.signatureOf(first) })) return first;
    return (await lockHead(tx, userId)) as Head;
  }

  return {
    ...anchoring,
    ...createVerification(chain, anchoring),

    async listAll(db, { limit = DEFAULT_LIMIT, cursor, ...filter }) {
      const list = `audit/${filter.userId ?? ''}/${filter.action ?? ''}`;
      const after = cursor === undefined ? null : placeOf(sealing, cursor, list);
      const rows = await db.transaction(ACTOR, (tx) => listAllEvents(tx, filter, after, limit + 1));
      const placeIn = ({ at, id }: (typeof rows)[number]) => ({ key: at.toISOString(), id });
      const { shown, nextCursor } = pageOf(sealing, list, { rows, limit, placeOf: placeIn });
      return { items: shown, nextCursor };
    },

    async listOwn({ db, actor }, { limit = DEFAULT_LIMIT, cursor }) {
      const { userId } = personOf(actor);
      const list = `audit/${userId}`;
      const before = cursor === undefined ? null : Number(placeOf(sealing, cursor, list).key);
      return db.transaction(actor, async (tx) => {
        const rows = await listEvents(tx, userId, before, limit + 1);
        const open = await origins.openerOf(tx, userId);
        const { shown, nextCursor } = pageOf(sealing, list, { rows, limit, placeOf: ({ seq, id }) => ({ key: String(seq), id }) });
        return { items: shown.map((row) => ({ row, origin: row.origin === null ? null : open(row.origin, row.id) })), nextCursor };
      });
    },

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
