import type { FailureCounts } from '../../cache/failure-counts.ts';
import type { Mailer } from '../../mail/index.ts';
import type { KeyRing } from '../../secrets/key-ring.ts';
import type { Sealing } from '../../secrets/sealing.ts';
import type { ApiKeysService } from '../api-keys/index.ts';
import type { AuditService } from '../audit/index.ts';
import type { Challenges } from '../challenges/index.ts';
import type { Notifier } from '../notifications/index.ts';
import type { SessionsService } from '../sessions/index.ts';
import type { UserRow } from './accounts.repository.ts';
import { type Admins, createAdmins } from './admin.service.ts';
import { createEmailChange, type EmailChange } from './email-change.service.ts';
import { CODE_LIMITS, createGuessing, type Guessing } from './guessing.ts';
import { createMe, type Me } from './me.service.ts';
import { createPasswordHash, type PasswordHash } from './password-hash.ts';
import type { PasswordPolicy } from './password-policy.ts';
import { createPasswords, type Passwords } from './passwords.service.ts';
import { createRegistration, type Registration } from './registration.service.ts';
import { createSecondFactors, type SecondFactors } from './second-factors.service.ts';
import { createSignIn, type SignIn } from './sign-in.service.ts';
import { createSingleUseTokens, type SingleUseTokens } from './single-use-tokens.ts';
import type { WaysIn } from './ways-in.repository.ts';
import { createWaysIn, type WaysInService } from './ways-in.service.ts';

/** Everything about who somebody is. */
export type AccountsService = Registration & SignIn & SecondFactors & WaysInService & Passwords & EmailChange & Me & Admins;

/** A user with what is sealed opened, which profile is them, and by what they sign in. */
export type Account = {
  readonly row: UserRow;
  readonly email: string;
  readonly displayName: string | null;
  readonly profileId: string | null;
  readonly waysIn: WaysIn;
};

/** What an account is made of and works with. */
export type AccountsDeps = {
  readonly keys: KeyRing;
  readonly sealing: Sealing;
  readonly audit: AuditService;
  readonly sessions: SessionsService;
  readonly apiKeys: ApiKeysService;
  readonly challenges: Challenges;
  readonly mailer: Mailer;
  readonly notify: Notifier['notify'];
  readonly publicUrl: string;
  readonly passwordPolicy: PasswordPolicy;
  readonly now: () => Date;
  /** Where wrong guesses are counted. */
  readonly failureCounts: FailureCounts;
};

/** The same with what the parts of this module share. */
export type Parts = AccountsDeps & {
  readonly passwordHash: PasswordHash;
  readonly tokens: SingleUseTokens;
  readonly guessing: Guessing;
  /** The same for codes of a second factor. */
  readonly codeGuessing: Guessing;
};

export function createAccounts(deps: AccountsDeps): AccountsService {
  const parts: Parts = {
    ...deps,
    passwordHash: createPasswordHash(deps.keys, deps.passwordPolicy),
    tokens: createSingleUseTokens(deps),
    guessing: createGuessing(deps.failureCounts, deps.now),
    codeGuessing: createGuessing(deps.failureCounts, deps.now, CODE_LIMITS),
  };
  return {
    ...createRegistration(parts),
    ...createSignIn(parts),
    ...createSecondFactors(parts),
    ...createWaysIn(parts),
    ...createPasswords(parts),
    ...createEmailChange(parts),
    ...createMe(parts),
    ...createAdmins(parts),
  };
}
