export { profileRoutes } from './profiles.routes.ts';
export { createProfiles, type ProfilesService } from './profiles.service.ts';
