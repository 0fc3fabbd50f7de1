import { randomUUIDv7 } from 'node:crypto';
import { RequestError } from '@1numbers/contract';
import { LRUCache } from 'lru-cache';
import { type Actor, isOverdue, service, verifyByOf } from '../../actor.ts';
import type { Bus } from '../../cache/bus.ts';
import type { Ctx } from '../../ctx.ts';
import type { Transaction } from '../../db/database.ts';
import { AppError } from '../../errors.ts';
import { personOf } from '../../signed-in.ts';
import type { AuditService } from '../audit/index.ts';
import {
  type ApiKeyRow,
  countWorkingKeys,
  endKey,
  findWorkingKey,
  insertKey,
  listWorkingKeys,
  lockKey,
  noteUse,
  revokeAllKeys,
  revokeKey,
} from './api-keys.repository.ts';
import { hashOf, isKey, newKey, prefixOf } from './key-text.ts';
import { createUsage, type KeyUsage, type Usage } from './usage.ts';

/** How long a key that was seen good is believed to be so. Revoking must be heard everywhere within 5 s. */
const BELIEVED_MS = 3_000;
const MAX_BELIEVED = 50_000;
/** What is told of on the bus: the ids of keys that end, or end sooner. */
const ENDING = 'keys-revoked';
/** The id of a person. */
const DOUBTED = 'keys-doubted';
const MAX_KEYS = 50;
/** Replaced ones that still work count too: each of fifty can be replaced once. */
const MAX_WITH_OLD_KEYS = 2 * MAX_KEYS;
const USE_NOTED_EVERY_MS = 60_000;
const HOUR_MS = 3_600_000;
const ACTOR = service('api-key');
const DEFAULT_OVERLAP_HOURS = 24;

type KeyActor = Extract<Actor, { kind: 'apiKey' }>;
type Believed = { readonly actor: KeyActor; readonly endsAt: Date | null };
export type NewKey = { readonly row: ApiKeyRow; readonly key: string };

export type ApiKeysService = {
  readonly usage: Usage;
  /** Who a key speaks for; null when it is not good, or no longer. */
  readonly actorOf: (ctx: Pick<Ctx, 'db'>, key: string) => Promise<KeyActor | null>;
  readonly create: (
    ctx: Ctx,
    wanted: { readonly name: string; readonly scopes: readonly string[]; readonly expiresAt?: string },
  ) => Promise<NewKey>;
  readonly list: (ctx: Ctx) => Promise<ApiKeyRow[]>;
  readonly readUsage: (ctx: Ctx, id: string) => Promise<KeyUsage>;
  /** A successor for a key, which goes on working for a while. */
  readonly rotate: (ctx: Ctx, id: string, overlapHours?: number) => Promise<NewKey>;
  readonly revoke: (ctx: Ctx, id: string) => Promise<void>;
  /** Believes none of a user's keys without another look, on any server, once the transaction is in effect. */
  readonly doubtAll: (tx: Transaction, userId: string) => void;
  /** Revokes every key of a user, within a transaction that changes whose the account is. */
  readonly revokeAll: (tx: Transaction, userId: string) => Promise<void>;
};

type Parts = { readonly audit: AuditService; readonly now: () => Date; readonly bus: Bus };

export function createApiKeys({ audit, now, bus }: Parts): ApiKeysService {
  const usage = createUsage({ now });
  const believed = new LRUCache<string, Believed>({ max: MAX_BELIEVED, ttl: BELIEVED_MS });

  bus.on(ENDING, (ids) => {
    for (const [name, { actor }] of believed.entries()) if ((ids as readonly string[]).includes(actor.keyId)) believed.delete(name);
  });

  bus.on(DOUBTED, (userId) => {
    for (const [name, { actor }] of believed.entries()) if (actor.userId === userId) believed.delete(name);
  });

  /** Heard by every server, where they can hear each other; else believing ends by itself. */
  function tellEnding(tx: Transaction, keys: readonly { readonly id: string }[]): void {
    const ids = keys.map(({ id }) => id);
    if (ids.length > 0) tx.afterwards(() => bus.publish(ENDING, ids));
  }

  return {
    usage,

    async actorOf({ db }, key) {
      if (!isKey(key)) return null;
      const hash = hashOf(key);
      const name = hash.toString('base64');
      const at = now();
      const known = believed.get(name);
      if (known !== undefined && (known.endsAt === null || known.endsAt > at)) {
        usage.count(db, known.actor.keyId);
        return known.actor;
      }
      const found = await db.transaction(ACTOR, (tx) => findWorkingKey(tx, hash, at));
      if (found === undefined) return null;
      // Where nothing can be written, what a key is for can still be read.
      if (at.getTime() - (found.last_used_at?.getTime() ?? 0) > USE_NOTED_EVERY_MS)
        await db.transaction(ACTOR, (tx) => noteUse(tx, found.id, at)).catch(() => undefined);
      const actor: KeyActor = { kind: 'apiKey', userId: found.user_id, keyId: found.id, scopes: found.scopes, ...verifyByOf(found) };
      if (!isOverdue(actor, now())) believed.set(name, { actor, endsAt: found.expires_at });
      usage.count(db, actor.keyId);
      return actor;
    },

    async create({ db, actor }, { name, scopes, expiresAt }) {
      const { userId } = personOf(actor);
      const key = newKey();
      const at = now();
      const until = expiresAt === undefined ? null : new Date(expiresAt);
      if (until !== null && until <= at)
        throw new RequestError([{ pointer: '/expiresAt', code: 'too_small', params: { lowest: at.toISOString() } }]);
      const row = await db.transaction(actor, async (tx) => {
        if ((await countWorkingKeys(tx, userId, at)) >= MAX_KEYS) throw tooMany(MAX_KEYS);
        const made = await insertKey(tx, rowOf(key, { userId, name, scopes, now: at, expiresAt: until }));
        await audit.record(tx, {
          actor,
          action: 'api_key_created',
          userId,
          target: targetOf(made.id),
          details: { scopes: scopes.join(' ') },
        });
        return made;
      });
      return { row, key };
    },

    readUsage: async (ctx, id) => usage.read(ctx, id, personOf(ctx.actor).userId),

    list: ({ db, actor }) => db.transaction(actor, (tx) => listWorkingKeys(tx, personOf(actor).userId, now())),

    async rotate({ db, actor }, id, overlapHours = DEFAULT_OVERLAP_HOURS) {
      const { userId } = personOf(actor);
      const key = newKey();
      const row = await db.transaction(actor, async (tx) => {
        const old = await lockKey(tx, id, userId, now());
        if (old === undefined) throw nothingThere();
        if ((await countWorkingKeys(tx, userId, now())) >= MAX_WITH_OLD_KEYS) throw tooMany(MAX_WITH_OLD_KEYS);
        await endKey(tx, id, new Date(now().getTime() + overlapHours * HOUR_MS));
        tellEnding(tx, [old]);
        const { name, scopes, expires_at: expiresAt } = old;
        const made = await insertKey(tx, rowOf(key, { userId, name, scopes, now: now(), expiresAt }));
        const details = { successor: made.id, overlap_hours: overlapHours };
        await audit.record(tx, { actor, action: 'api_key_rotated', userId, target: targetOf(id), details });
        return made;
      });
      return { row, key };
    },

    async revoke({ db, actor }, id) {
      const { userId } = personOf(actor);
      await db.transaction(actor, async (tx) => {
        const revoked = await revokeKey(tx, id, userId, now());
        if (revoked === undefined) throw nothingThere();
        tellEnding(tx, [revoked]);
        await audit.record(tx, { actor, action: 'api_key_revoked', userId, target: targetOf(id) });
      });
    },

    doubtAll: (tx, userId) => tx.afterwards(() => bus.publish(DOUBTED, userId)),

    async revokeAll(tx, userId) {
      const revoked = await revokeAllKeys(tx, userId, now());
      tellEnding(tx, revoked);
      for (const { id } of revoked)
        await audit.record(tx, { actor: service('account'), action: 'api_key_revoked', userId, target: targetOf(id) });
    },
  };
}

function rowOf(key: string, rest: { userId: string; name: string; scopes: readonly string[]; now: Date; expiresAt: Date | null }) {
  return { id: randomUUIDv7(), prefix: prefixOf(key), hash: hashOf(key), ...rest };
}

function targetOf(id: string) {
  return { kind: 'api_key', id } as const;
}

function tooMany(most: number): AppError {
  return new AppError('conflict', `There are ${most} keys already. Revoke one first.`);
}

function nothingThere(): AppError {
  return new AppError('not_found', 'There is no such key.');
}
