import { type CONSENT_PURPOSES, type CONSENT_SOURCES, POLICY_VERSION, RequestError } from '@1numbers/contract';
import { service } from '../../actor.ts';
import type { Ctx } from '../../ctx.ts';
import type { Database, Transaction } from '../../db/database.ts';
import { personOf } from '../../signed-in.ts';
import { upsertChoice } from '../notifications/index.ts';
import { type Consent, insertConsent, listConsents, listCurrent } from './consents.repository.ts';
import { onBehalfOf } from './privacy.policy.ts';
import type { PrivacyDeps } from './privacy.service.ts';

export type Purpose = (typeof CONSENT_PURPOSES)[number];
export type Source = (typeof CONSENT_SOURCES)[number];
type Decision = { readonly purpose: Purpose; readonly granted: boolean; readonly policyVersion: string };

export type Consents = {
  readonly listConsents: (ctx: Ctx) => Promise<{ readonly current: readonly Consent[]; readonly history: readonly Consent[] }>;
  /** Throws a `RequestError` for agreeing to a sale: nothing is sold. */
  readonly decideConsent: (ctx: Ctx, decision: Decision) => Promise<Consent>;
  /** Writes down that a browser refused a sale, unless that is what counts already. */
  readonly noteGpc: (db: Database, userId: string) => Promise<void>;
};

const SHOWN = 200;

export function createConsents({ now, audit }: Pick<PrivacyDeps, 'now' | 'audit'>): Consents {
  return {
    listConsents: ({ db, actor }) =>
      db.transaction(actor, async (tx) => {
        const { userId } = personOf(actor);
        const [current, history] = await Promise.all([listCurrent(tx, userId), listConsents(tx, userId, SHOWN)]);
        return { current, history };
      }),

    async decideConsent({ db, actor }, decision) {
      const { userId } = personOf(actor);
      if (decision.purpose === 'sale_or_sharing' && decision.granted)
        throw new RequestError([{ pointer: '/granted', code: 'invalid_option', params: { allowed: ['false'] } }]);
      return db.transaction(actor, async (tx) => {
        if (decision.purpose === 'product_mail')
          await upsertChoice(tx, userId, { kind: 'product', channel: 'email', wanted: decision.granted }, now());
        const consent = await recordConsent(tx, userId, decision, 'person', now());
        await audit.record(tx, { actor, action: actionOf(decision), userId, details: { purpose: decision.purpose } });
        return consent;
      });
    },

    async noteGpc(db, userId) {
      await db.transaction(onBehalfOf(userId), async (tx) => {
        const current = await listCurrent(tx, userId);
        if (current.some(({ purpose, source }) => purpose === 'sale_or_sharing' && source === 'gpc')) return;
        const refused = { purpose: 'sale_or_sharing', granted: false, policyVersion: POLICY_VERSION } as const;
        await recordConsent(tx, userId, refused, 'gpc', now());
        const details = { purpose: refused.purpose, source: 'gpc' };
        await audit.record(tx, { actor: service('gpc'), action: actionOf(refused), userId, details });
      });
    },
  };
}

function actionOf({ granted }: Pick<Decision, 'granted'>) {
  return granted ? 'consent_given' : 'consent_withdrawn';
}

/** Writes down what somebody decided, within the transaction that goes by it. */
export async function recordConsent(
  tx: Transaction,
  userId: string,
  { purpose, granted, policyVersion }: Decision,
  source: Source,
  now: Date,
): Promise<Consent> {
  const consent = { purpose, granted, policy_version: policyVersion, source, created_at: now };
  await insertConsent(tx, userId, consent);
  return consent;
}
