export { historyJobs } from './history.jobs.ts';
export { historyRoutes } from './history.routes.ts';
export { createHistory, type HistoryService } from './history.service.ts';
