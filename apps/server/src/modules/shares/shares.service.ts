import { randomUUIDv7 } from 'node:crypto';
import { type createShareRequest, RequestError } from '@1numbers/contract';
import { EngineError } from '@1numbers/engine';
import type { z } from 'zod';
import { service } from '../../actor.ts';
import type { Ctx } from '../../ctx.ts';
import type { Database } from '../../db/database.ts';
import { deleteInBatches } from '../../db/in-batches.ts';
import { AppError } from '../../errors.ts';
import { newToken, tokenHash } from '../../secrets/token.ts';
import { personOf } from '../../signed-in.ts';
import type { AuditService } from '../audit/index.ts';
import type { ProfilesService } from '../profiles/index.ts';
import { type SharedChart, sharedChart } from './shared-chart.ts';
import { deleteExpiredShares, deleteShare, findWorkingShare, insertShare, listWorkingShares, type ShareRow } from './shares.repository.ts';

const MAX_SHARES = 50;

type NewShare = { readonly row: ShareRow; readonly token: string; readonly url: string };
/** What the owner chose to show; the rest is null. */
export type ShownShare = {
  readonly label: string | null;
  readonly name: string | null;
  readonly currentName: string | null;
  readonly birthDate: string | null;
  readonly expiresAt: Date | null;
  readonly shared: SharedChart;
};

export type SharesService = {
  readonly create: (ctx: Ctx, profileId: string, wanted: z.output<typeof createShareRequest>) => Promise<NewShare>;
  readonly list: (ctx: Ctx, profileId: string) => Promise<readonly ShareRow[]>;
  readonly revoke: (ctx: Ctx, id: string) => Promise<void>;
  /** What a link shows to whoever has it. */
  readonly show: (ctx: Pick<Ctx, 'db'>, token: string) => Promise<ShownShare>;
  /** Deletes links that have run out; gives how many. For the job that does so. */
  readonly forgetExpired: (db: Database, now: Date) => Promise<number>;
};

type Parts = {
  readonly profiles: ProfilesService;
  readonly audit: AuditService;
  readonly publicUrl: string;
  readonly now: () => Date;
};

export function createShares({ profiles, audit, publicUrl, now }: Parts): SharesService {
  return {
    async create({ db, actor }, profileId, { expiresAt, showName = 'label', showBirthDate = false }) {
      const { userId } = personOf(actor);
      const at = now();
      const ends = expiresAt === undefined ? null : new Date(expiresAt);
      if (ends !== null && ends <= at)
        throw new RequestError([{ pointer: '/expiresAt', code: 'too_small', params: { lowest: at.toISOString() } }]);
      const token = newToken('s');
      const row: ShareRow = {
        id: randomUUIDv7(),
        user_id: userId,
        profile_id: profileId,
        show_name: showName,
        show_birth_date: showBirthDate,
        created_at: at,
        expires_at: ends,
      };
      await db.transaction(actor, async (tx) => {
        await profiles.find(tx, userId, profileId);
        if ((await listWorkingShares(tx, userId, profileId, at)).length >= MAX_SHARES)
          throw new AppError('conflict', `There are ${MAX_SHARES} links to this profile already. Revoke one first.`);
        await insertShare(tx, { ...row, hash: tokenHash(token) });
        const details = { profileId, showName, showBirthDate };
        await audit.record(tx, { actor, action: 'share_created', userId, target: { kind: 'share', id: row.id }, details });
      });
      // The token stands in the fragment, which no server is sent and no log holds.
      return { row, token, url: `${publicUrl}/#/shared?token=${token}` };
    },

    async list({ db, actor }, profileId) {
      const { userId } = personOf(actor);
      return db.transaction(actor, async (tx) => {
        await profiles.find(tx, userId, profileId);
        return listWorkingShares(tx, userId, profileId, now());
      });
    },

    async revoke({ db, actor }, id) {
      const { userId } = personOf(actor);
      await db.transaction(actor, async (tx) => {
        const gone = await deleteShare(tx, userId, id);
        if (gone === undefined) throw new AppError('not_found', 'There is no such link.');
        const details = { profileId: gone.profile_id };
        await audit.record(tx, { actor, action: 'share_revoked', userId, target: { kind: 'share', id }, details });
      });
    },

    async show({ db }, token) {
      const at = now();
      const found = await db.transaction(service('shared-link'), async (tx) => {
        const row = await findWorkingShare(tx, tokenHash(token), at);
        if (row === undefined) throw nothingThere();
        return { row, ...(await profiles.find(tx, row.user_id, row.profile_id).catch(asNothing)) };
      });
      const { row, profile, chartRequest, timeZone } = found;
      const shown = { fullName: row.show_name === 'full', birthDate: row.show_birth_date };
      try {
        const { label } = profile.row;
        const { name, currentName, birthDate } = profile.person;
        return {
          label: row.show_name === 'none' ? null : label,
          name: shown.fullName ? name : null,
          currentName: shown.fullName ? currentName : null,
          birthDate: shown.birthDate ? birthDate : null,
          expiresAt: row.expires_at,
          shared: sharedChart(chartRequest, shown, timeZone, at),
        };
      } catch (error) {
        // A name that no system chosen can read has no chart. Why is the owner's business.
        throw error instanceof EngineError ? nothingThere() : error;
      }
    },

    forgetExpired: (db, at) => deleteInBatches(db, service('shares'), (tx, atMost) => deleteExpiredShares(tx, at, atMost)),
  };
}

/** The same for what was never there, is over, was revoked, or is in the trash: a link tells nothing but what it shows. */
function nothingThere(): AppError {
  return new AppError('not_found', 'There is nothing here, or no longer.');
}

function asNothing(error: unknown): never {
  throw error instanceof AppError && error.code === 'not_found' ? nothingThere() : error;
}
