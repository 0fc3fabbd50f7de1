export { calendarFeedRoutes } from './calendar-feeds.routes.ts';
export { type CalendarFeedsService, createCalendarFeeds } from './calendar-feeds.service.ts';
