export { passkeyRoutes } from './passkeys.routes.ts';
export { createPasskeys, type PasskeysService } from './passkeys.service.ts';
