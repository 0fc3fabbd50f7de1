export { chartRoutes } from './charts.routes.ts';
export { calculateChart } from './charts.service.ts';
