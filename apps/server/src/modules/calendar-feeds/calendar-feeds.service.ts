import { randomUUIDv7 } from 'node:crypto';
import { type createCalendarFeedRequest, RequestError, todayIn } from '@1numbers/contract';
import { type ChartRequest, EngineError } from '@1numbers/engine';
import { calendar, calendarLanguageOf } from '@1numbers/locales';
import type { z } from 'zod';
import { service } from '../../actor.ts';
import type { Ctx } from '../../ctx.ts';
import { AppError } from '../../errors.ts';
import { newToken, tokenHash } from '../../secrets/token.ts';
import { personOf } from '../../signed-in.ts';
import type { AuditService } from '../audit/index.ts';
import type { ProfilesService } from '../profiles/index.ts';
import { deleteFeed, type FeedRow, findFeed, findFeedByHash, putFeed } from './calendar-feeds.repository.ts';
import { calendarText } from './calendar-text.ts';
import { personalEvents } from './personal-events.ts';

type NewFeed = { readonly row: FeedRow; readonly token: string; readonly url: string };

export type CalendarFeedsService = {
  /** The one calendar of a profile, with a new address; the one before it stops working. */
  readonly create: (ctx: Ctx, profileId: string, wanted: z.output<typeof createCalendarFeedRequest>) => Promise<NewFeed>;
  readonly get: (ctx: Ctx, profileId: string) => Promise<FeedRow>;
  readonly remove: (ctx: Ctx, profileId: string) => Promise<void>;
  /** The calendar as text, for whoever has its address. */
  readonly read: (ctx: Pick<Ctx, 'db'>, token: string) => Promise<string>;
};

type Parts = {
  readonly profiles: ProfilesService;
  readonly audit: AuditService;
  readonly publicUrl: string;
  readonly now: () => Date;
};

export function createCalendarFeeds({ profiles, audit, publicUrl, now }: Parts): CalendarFeedsService {
  return {
    async create({ db, actor }, profileId, { days = true, months = true, years = true, lang = null }) {
      const { userId } = personOf(actor);
      if (!days && !months && !years) throw new RequestError([{ pointer: '', code: 'invalid_option' }]);
      const token = newToken('c');
      const row = await db.transaction(actor, async (tx) => {
        const { chartRequest } = await profiles.find(tx, userId, profileId);
        if (!isDated(chartRequest)) throw new AppError('conflict', 'Personal days need a birth date that is known to the day.');
        const options = { days, months, years, lang, created_at: now() };
        const hash = tokenHash(token);
        const feed = await putFeed(tx, { id: randomUUIDv7(), user_id: userId, profile_id: profileId, hash, ...options });
        const target = { kind: 'calendar', id: feed.id } as const;
        await audit.record(tx, { actor, action: 'calendar_created', userId, target, details: { profileId } });
        return feed;
      });
      return { row, token, url: `${publicUrl}/v1/calendar/${token}.ics` };
    },

    async get({ db, actor }, profileId) {
      const { userId } = personOf(actor);
      return db.transaction(actor, async (tx) => {
        await profiles.find(tx, userId, profileId);
        return found(await findFeed(tx, userId, profileId));
      });
    },

    async remove({ db, actor }, profileId) {
      const { userId } = personOf(actor);
      await db.transaction(actor, async (tx) => {
        const { id } = found(await deleteFeed(tx, userId, profileId));
        await audit.record(tx, { actor, action: 'calendar_revoked', userId, target: { kind: 'calendar', id }, details: { profileId } });
      });
    },

    async read({ db }, token) {
      const { row, profile, chartRequest, timeZone, locale, changedAt } = await db.transaction(service('calendar-feed'), async (tx) => {
        const feed = await findFeedByHash(tx, tokenHash(token));
        if (feed === undefined) throw nothingThere();
        return { row: feed, ...(await profiles.find(tx, feed.user_id, feed.profile_id).catch(asNothing)) };
      });
      // It was known to the day when the calendar was made.
      if (!isDated(chartRequest)) throw nothingThere();
      const { label, version } = profile.row;
      const language = calendarLanguageOf(row.lang ?? locale);
      return calendarText({
        id: row.id,
        name: label,
        language,
        description: calendar[language].description,
        changedAt: changedAt > row.created_at ? changedAt : row.created_at,
        revision: version - 1,
        events: eventsOf(chartRequest, todayIn(timeZone, now()), row, calendar[language]),
      });
    },
  };
}

function eventsOf(...asked: Parameters<typeof personalEvents>): ReturnType<typeof personalEvents> {
  try {
    return personalEvents(...asked);
  } catch (error) {
    // Methods that the system chosen since then does not know. Why is the owner's business.
    throw error instanceof EngineError ? nothingThere() : error;
  }
}

function isDated(request: ChartRequest): request is ChartRequest & { readonly birthDate: string } {
  return request.birthDate !== undefined;
}

function found<Row>(row: Row | undefined): Row {
  if (row === undefined) throw new AppError('not_found', 'There is no calendar of this profile, or no such profile.');
  return row;
}

/** The same for what was never there, was taken away, or is in the trash. */
function nothingThere(): AppError {
  return new AppError('not_found', 'There is nothing here, or no longer.');
}

function asNothing(error: unknown): never {
  throw error instanceof AppError && error.code === 'not_found' ? nothingThere() : error;
}
