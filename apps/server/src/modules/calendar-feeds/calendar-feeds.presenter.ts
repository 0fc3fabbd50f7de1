import type { FeedRow } from './calendar-feeds.repository.ts';

export function presentFeed({ profile_id: profileId, days, months, years, created_at: createdAt }: FeedRow) {
  return { profileId, days, months, years, createdAt: createdAt.toISOString() };
}
