export { systemRoutes } from './systems.routes.ts';
