export { createRenderer, type Renderer } from './rendering/renderer.ts';
export { reportJobs } from './reports.jobs.ts';
export { reportRoutes } from './reports.routes.ts';
export { createReports, type ReportsService } from './reports.service.ts';
