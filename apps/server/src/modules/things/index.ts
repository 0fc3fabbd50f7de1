export { thingRoutes } from './things.routes.ts';
