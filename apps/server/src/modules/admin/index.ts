export { adminRoutes } from './admin.routes.ts';
export { type Administration, createAdministration } from './admin.service.ts';
