import type { CALENDAR_LANGUAGES } from '@1numbers/contract';
import type { FeedRow } from './calendar-feeds.repository.ts';

export function presentFeed({ profile_id: profileId, days, months, years, lang, created_at: createdAt }: FeedRow) {
  return { profileId, days, months, years, lang: lang as (typeof CALENDAR_LANGUAGES)[number] | null, createdAt: createdAt.toISOString() };
}
