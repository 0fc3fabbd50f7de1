export { readingRoutes } from './readings.routes.ts';
