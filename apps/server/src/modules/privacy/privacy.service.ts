import type { Transaction } from '../../db/database.ts';
import type { JobSender } from '../../jobs/sender.ts';
import type { Mailer } from '../../mail/index.ts';
import type { Sealing } from '../../secrets/sealing.ts';
import type { AccountsService } from '../accounts/index.ts';
import type { AuditService } from '../audit/index.ts';
import type { Kind, Notifier } from '../notifications/index.ts';
import type { SessionsService } from '../sessions/index.ts';
import { type Consents, createConsents } from './consents.service.ts';
import { createErasure, type Erasure } from './erasure.service.ts';
import { createExports, type Exports } from './exports.service.ts';
import { createTelling, type Telling } from './telling.service.ts';

/** What a person decides about what is kept of them. */
export type PrivacyService = Exports & Erasure & Consents & Telling;

export type PrivacyDeps = {
  readonly sealing: Sealing;
  readonly audit: Pick<AuditService, 'record'>;
  readonly accounts: Pick<AccountsService, 'confirm'>;
  readonly sessions: Pick<SessionsService, 'endOthers'>;
  readonly mailer: Mailer;
  readonly notify: Notifier['notify'];
  readonly jobs: Pick<JobSender, 'send'>;
  /** Forgets what is kept in memory that was made for a person. */
  readonly forgetKept: (userId: string) => Promise<void>;
  readonly publicUrl: string;
  readonly now: () => Date;
};

/** The same with what the parts of this module share. */
export type Parts = PrivacyDeps & {
  /** Writes to somebody who wants mails of this kind, within what they are told of; to nobody else. */
  readonly tell: (tx: Transaction, userId: string, kind: Kind, letter: TellingLetter) => Promise<void>;
};

type TellingLetter = (publicUrl: string) => { readonly subject: string; readonly text: string };

export function createPrivacy(deps: PrivacyDeps): PrivacyService {
  const { tell, ...telling } = createTelling(deps);
  const parts: Parts = { ...deps, tell };
  return { ...createExports(parts), ...createErasure(parts), ...createConsents(parts), ...telling };
}
