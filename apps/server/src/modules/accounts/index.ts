export { accountRoutes } from './accounts.routes.ts';
export { type AccountsService, createAccounts } from './accounts.service.ts';
export type { PasswordPolicy } from './password-policy.ts';
