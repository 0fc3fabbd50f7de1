export { identityRoutes } from './identities.routes.ts';
export { createIdentities, type IdentitiesService } from './identities.service.ts';
export { type ProviderSettings, providersOf } from './provider-settings.ts';
