export { notificationJobs } from './notifications.jobs.ts';
export { notificationRoutes } from './notifications.routes.ts';
export { createNotifications, type NotificationsService, type Notifier } from './notifications.service.ts';
export { upsertChoice } from './wishes.repository.ts';
export { isAlwaysTold, isWanted, type Kind, type Standing, type Wish, wishesOf } from './wishes.ts';
