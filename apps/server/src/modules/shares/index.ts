export { shareJobs } from './shares.jobs.ts';
export { shareRoutes } from './shares.routes.ts';
export { createShares, type SharesService } from './shares.service.ts';
