export { adminOf } from './admin.policy.ts';
export { adminRoutes } from './admin.routes.ts';
export { type Administration, createAdministration } from './admin.service.ts';
