import { randomUUIDv7 } from 'node:crypto';
import { type createReportRequest, openRequest, RequestError } from '@1numbers/contract';
import { type ChartRequest, computeChart } from '@1numbers/engine';
import { type Brand, openBrand, type ReportRequest } from '@1numbers/reports';
import type { z } from 'zod';
import { service } from '../../actor.ts';
import type { Ctx } from '../../ctx.ts';
import type { Database, Transaction } from '../../db/database.ts';
import { AppError } from '../../errors.ts';
import type { JobData } from '../../jobs/queue.ts';
import type { JobSender } from '../../jobs/sender.ts';
import { createMadeFiles } from '../../made-files.ts';
import { keptMs } from '../../retention.ts';
import type { Sealing } from '../../secrets/sealing.ts';
import { personOf } from '../../signed-in.ts';
import type { AuditService } from '../audit/index.ts';
import type { Emitter } from '../events/index.ts';
import type { Notifier } from '../notifications/index.ts';
import type { ProfilesService } from '../profiles/index.ts';
import { type AdHocReports, createAdHocReports } from './ad-hoc.service.ts';
import { drawnLogo } from './logo.ts';
import type { Paper } from './pdf/pages.ts';
import type { Renderer } from './rendering/renderer.ts';
import type { Task } from './rendering/task.ts';
import { onBehalfOf } from './reports.policy.ts';
import {
  deleteReport,
  findBrand,
  findReport,
  insertReport,
  listAskedSince,
  listReports,
  noteProgress,
  type ReportRow,
} from './reports.repository.ts';

export const MAKE_REPORT = 'reports.make';
const DAY_MS = 24 * 60 * 60 * 1000;
const MAX_A_DAY = 20;
/** How long a signed address is good. */
const LINK_MS = 15 * 60 * 1000;
const LINK_PLACE = 'report-download';
const FILES = { files: 'reports', pieces: 'report_chunks', key: 'report_id' } as const;
/** Of the whole: drawing it; the rest is keeping it. */
const DRAWN_PERCENT = 90;
/** No more than so many steps are written down. */
const PROGRESS_STEP = 15;

type Wanted = z.output<typeof createReportRequest>;
type Format = Extract<Task, { kind: 'report' }>['format'];
/** What is sealed of a report. */
type Content = { readonly chart: ReportRequest['chart']; readonly name: string | null };
export type ShownReport = {
  readonly row: ReportRow;
  readonly name: string | null;
  readonly download: { readonly url: string; readonly expiresAt: Date } | null;
};
export type ReportFile = { readonly format: Format; readonly pieces: AsyncGenerator<Buffer, void> };

export type ReportsService = AdHocReports & {
  readonly create: (ctx: Ctx, wanted: Wanted) => Promise<ShownReport>;
  readonly list: (ctx: Ctx) => Promise<readonly ShownReport[]>;
  readonly get: (ctx: Ctx, id: string) => Promise<ShownReport>;
  readonly remove: (ctx: Ctx, id: string) => Promise<void>;
  /** The file of a signed address; `not_found` for one that is not good any more. */
  readonly download: (ctx: Pick<Ctx, 'db'>, token: string) => Promise<ReportFile>;
  /** Makes a report that was asked for, once however often it is called. For the job that does so, as the next. */
  readonly make: (db: Database, data: JobData) => Promise<void>;
  readonly giveUp: (db: Database, data: JobData) => Promise<void>;
  readonly forgetOld: (db: Database) => Promise<number>;
};

type Deps = {
  readonly sealing: Sealing;
  readonly audit: Pick<AuditService, 'record'>;
  readonly profiles: Pick<ProfilesService, 'find'>;
  readonly jobs: Pick<JobSender, 'send'>;
  readonly renderer: Pick<Renderer, 'render'>;
  readonly events: Emitter;
  readonly notify: Notifier['notify'];
  readonly publicUrl: string;
  readonly now: () => Date;
};

export function createReports({ sealing, audit, profiles, jobs, renderer, events, notify, publicUrl, now }: Deps): ReportsService {
  const files = createMadeFiles(FILES, { sealing, now });
  const changed = (tx: Transaction, userId: string, id: string) => events.emit(tx, userId, { type: 'report_changed', id });
  const contentOf = ({ id, sealed }: ReportRow) => sealing.open<Content>(sealed, placeOf(id));

  function shown(row: ReportRow): ShownReport {
    const { name } = contentOf(row);
    if (row.state !== 'ready') return { row, name, download: null };
    const until = Math.min(now().getTime() + LINK_MS, row.expires_at.getTime());
    const token = sealing.seal({ userId: row.user_id, reportId: row.id, until }, LINK_PLACE).toString('base64url');
    return { row, name, download: { url: `${publicUrl}/v1/reports/download?token=${token}`, expiresAt: new Date(until) } };
  }

  async function chartOf(tx: Transaction, userId: string, wanted: Wanted): Promise<Content['chart']> {
    const { profileId, format: _, language: __, paper: ___, brand: ____, ...chart } = wanted;
    if (profileId === undefined) return openRequest(chart, now(), { explain: true }) as Content['chart'];
    const [foreign] = Object.keys(chart).filter((field) => field !== 'asOf' && field !== 'timeZone');
    if (foreign !== undefined) throw new RequestError([{ pointer: `/${foreign}`, code: 'unknown_field' }]);
    const { chartRequest, timeZone } = await profiles.find(tx, userId, profileId);
    return openRequest({ ...chartRequest, timeZone, ...chart }, now(), { explain: true }) as Content['chart'];
  }

  return {
    ...createAdHocReports({ renderer, now }),

    async create({ db, actor }, wanted) {
      const { userId } = personOf(actor);
      const id = randomUUIDv7();
      const brand = wanted.brand === undefined ? null : await brandOf(wanted.brand);
      return db.transaction(actor, async (tx) => {
        const asked = await listAskedSince(tx, userId, new Date(now().getTime() - DAY_MS));
        if (asked.length >= MAX_A_DAY) throw tooMany(asked[0] as Date, now());
        const chart = await chartOf(tx, userId, wanted);
        const name = nameIn(chart);
        const { profileId = null, language = 'en', format = 'pdf', paper = 'a4' } = wanted;
        const row = await insertReport(tx, {
          id,
          user_id: userId,
          profile_id: profileId,
          sealed: sealing.seal({ chart, name } satisfies Content, placeOf(id)),
          brand: brand && sealing.seal(brand, brandPlaceOf(id)),
          lang: language,
          format,
          paper,
          created_at: now(),
          expires_at: new Date(now().getTime() + keptMs('reports')),
        });
        await jobs.send(tx, MAKE_REPORT, id, { userId, reportId: id });
        const details = { language, format };
        await audit.record(tx, { actor, action: 'report_asked', userId, target: { kind: 'report', id }, details });
        changed(tx, userId, id);
        return shown(row);
      });
    },

    list: ({ db, actor }) => db.transaction(actor, async (tx) => (await listReports(tx, personOf(actor).userId, now())).map(shown)),

    async get({ db, actor }, id) {
      const found = await db.transaction(actor, (tx) => findReport(tx, personOf(actor).userId, id, now()));
      if (found === undefined) throw missing();
      return shown(found);
    },

    async remove({ db, actor }, id) {
      const { userId } = personOf(actor);
      await db.transaction(actor, async (tx) => {
        if (!(await deleteReport(tx, userId, id))) throw missing();
        await audit.record(tx, { actor, action: 'report_deleted', userId, target: { kind: 'report', id } });
        changed(tx, userId, id);
      });
    },

    async download({ db }, token) {
      const { userId, reportId: id } = linkOf(token);
      const actor = onBehalfOf(userId);
      const found = await db.transaction(actor, async (tx) => {
        const row = await findReport(tx, userId, id, now());
        if (row?.state !== 'ready') throw missing();
        await audit.record(tx, { actor: service('report-download'), action: 'report_downloaded', userId, target: { kind: 'report', id } });
        return row;
      });
      return { format: found.format as Format, pieces: files.read(db, actor, { id, userId, size: found.size ?? 0 }) };
    },

    async make(db, { userId = '', reportId: id = '' }) {
      const actor = onBehalfOf(userId);
      const [row, brand] = await db.transaction(actor, async (tx) => [
        await findReport(tx, userId, id, now()),
        await findBrand(tx, userId, id),
      ]);
      // Deleted while it waited, or its person was.
      if (row === undefined) return;
      let told = 0;
      const progress = (share: number) => {
        const percent = Math.floor(share * DRAWN_PERCENT);
        if (percent < told + PROGRESS_STEP) return;
        told = percent;
        // Whoever looks sees it a little later, or not at all: the report is made all the same.
        db.transaction(actor, (tx) => noteProgress(tx, id, percent)).catch(() => undefined);
      };
      await files.write(db, actor, { id, userId }, async () => once(await renderer.render(taskOf(row, brand), progress)));
      await db.transaction(actor, async (tx) => {
        // Of all attempts the first that comes here tells of it.
        if (!(await noteProgress(tx, id, 100))) return;
        await notify(tx, userId, 'report_ready', { reportId: id, expiresAt: row.expires_at.toISOString() });
        changed(tx, userId, id);
      });
    },

    async giveUp(db, { userId = '', reportId: id = '' }) {
      await files.giveUp(db, onBehalfOf(userId), id);
      await db.transaction(onBehalfOf(userId), async (tx) => changed(tx, userId, id));
    },

    forgetOld: (db) => files.forget(db, service('reports')),
  };

  function taskOf(row: ReportRow, sealedBrand: Buffer | null): Task {
    const { chart } = contentOf(row);
    const brand = sealedBrand && sealing.open<Brand>(sealedBrand, brandPlaceOf(row.id));
    const request = { chart, language: row.lang as ReportRequest['language'], ...(brand && { brand }) };
    return { kind: 'report', request, format: row.format as Format, paper: row.paper as Paper, madeAt: row.created_at.toISOString() };
  }

  function linkOf(token: string): { readonly userId: string; readonly reportId: string } {
    try {
      const link = sealing.open<{ userId: string; reportId: string; until: number }>(Buffer.from(token, 'base64url'), LINK_PLACE);
      if (link.until > now().getTime()) return link;
    } catch {
      // Not one of ours: the same as one that has run out.
    }
    throw missing();
  }
}

/** Throws what the engine refuses of the chart. */
function nameIn(chart: ChartRequest): string | null {
  return computeChart({ ...chart, explain: false }).name?.original ?? null;
}

async function* once(bytes: Buffer): AsyncGenerator<Buffer, void> {
  yield bytes;
}

function placeOf(id: string): string {
  return `reports/${id}`;
}

function brandPlaceOf(id: string): string {
  return `reports/${id}/brand`;
}

/** Throws a `RequestError` for what cannot be taken. */
async function brandOf(given: NonNullable<Wanted['brand']>): Promise<Brand> {
  const { brand, faults } = openBrand(given);
  const [first, ...others] = faults;
  if (first !== undefined) throw new RequestError([first, ...others]);
  if (brand.logo === null) return brand;
  const logo = await drawnLogo(brand.logo);
  if (logo === null) throw new RequestError([{ pointer: '/brand/logo', code: 'invalid_picture', params: { reason: 'empty' } }]);
  return { ...brand, logo };
}

function missing(): AppError {
  return new AppError('not_found', 'There is no such report, or no longer.');
}

function tooMany(first: Date, now: Date): AppError {
  const seconds = Math.max(1, Math.ceil((first.getTime() + DAY_MS - now.getTime()) / 1000));
  return new AppError('rate_limited', `At most ${MAX_A_DAY} reports in 24 hours.`, undefined, seconds);
}
