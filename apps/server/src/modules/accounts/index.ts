export { accountJobs } from './accounts.jobs.ts';
export { accountRoutes } from './accounts.routes.ts';
export { type AccountsService, createAccounts } from './accounts.service.ts';
export { adminCommand } from './admin-command.ts';
export { areKeysOfData } from './known-keys.ts';
export type { PasswordPolicy } from './password-policy.ts';
export { emailOf, indexOfEmail } from './sealed-email.ts';
export { answerSignIn, signInRoutes } from './sign-in.routes.ts';
export type { SignedInAccount } from './sign-in.service.ts';
