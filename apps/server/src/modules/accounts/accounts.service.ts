import type { Mailer } from '../../mail/index.ts';
import type { KeyRing } from '../../secrets/key-ring.ts';
import type { Sealing } from '../../secrets/sealing.ts';
import type { ApiKeysService } from '../api-keys/index.ts';
import type { AuditService } from '../audit/index.ts';
import type { SessionsService } from '../sessions/index.ts';
import type { UserRow } from './accounts.repository.ts';
import { type Admins, createAdmins } from './admin.service.ts';
import { createEmailChange, type EmailChange } from './email-change.service.ts';
import { createFailureCounts, createGuessing, type FailureCounts, type Guessing } from './guessing.ts';
import { createMe, type Me } from './me.service.ts';
import { createPasswordHash, type PasswordHash } from './password-hash.ts';
import type { PasswordPolicy } from './password-policy.ts';
import { createPasswords, type Passwords } from './passwords.service.ts';
import { createRegistration, type Registration } from './registration.service.ts';
import { createSignIn, type SignIn } from './sign-in.service.ts';
import { createSingleUseTokens, type SingleUseTokens } from './single-use-tokens.ts';

/** Everything about who somebody is. */
export type AccountsService = Registration & SignIn & Passwords & EmailChange & Me & Admins;

/** A user with the address opened. */
export type Account = { readonly row: UserRow; readonly email: string };

/** What an account is made of and works with. */
export type AccountsDeps = {
  readonly keys: KeyRing;
  readonly sealing: Sealing;
  readonly audit: AuditService;
  readonly sessions: SessionsService;
  readonly apiKeys: ApiKeysService;
  readonly mailer: Mailer;
  readonly publicUrl: string;
  readonly passwordPolicy: PasswordPolicy;
  readonly now: () => Date;
  /** Where wrong guesses are counted; in memory when not given. */
  readonly failureCounts?: FailureCounts;
};

/** The same with what the parts of this module share. */
export type Parts = AccountsDeps & {
  readonly passwordHash: PasswordHash;
  readonly tokens: SingleUseTokens;
  readonly guessing: Guessing;
};

export function createAccounts(deps: AccountsDeps): AccountsService {
  const parts: Parts = {
    ...deps,
    passwordHash: createPasswordHash(deps.keys, deps.passwordPolicy),
    tokens: createSingleUseTokens(deps),
    guessing: createGuessing(deps.failureCounts ?? createFailureCounts(), deps.now),
  };
  return {
    ...createRegistration(parts),
    ...createSignIn(parts),
    ...createPasswords(parts),
    ...createEmailChange(parts),
    ...createMe(parts),
    ...createAdmins(parts),
  };
}
