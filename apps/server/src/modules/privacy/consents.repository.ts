import { randomUUIDv7 } from 'node:crypto';
import type { Transaction } from '../../db/database.ts';
import { query } from '../../db/query.ts';

export type Consent = {
  readonly purpose: string;
  readonly granted: boolean;
  readonly policy_version: string;
  readonly source: string;
  readonly created_at: Date;
};

const COLUMNS = ['purpose', 'granted', 'policy_version', 'source', 'created_at'] as const;

export async function insertConsent(tx: Transaction, userId: string, consent: Consent): Promise<void> {
  await tx.all(query.insertInto('consents').values({ id: randomUUIDv7(), user_id: userId, ...consent }));
}

/** The newest first. */
export async function listConsents(tx: Transaction, userId: string, limit: number): Promise<Consent[]> {
  const all = query.selectFrom('consents').select(COLUMNS).where('user_id', '=', userId);
  return tx.all(all.orderBy('created_at', 'desc').orderBy('id', 'desc').limit(limit));
}

/** What counts, by purpose. */
export async function listCurrent(tx: Transaction, userId: string): Promise<Consent[]> {
  const latest = query.selectFrom('consents').select(COLUMNS).distinctOn('purpose').where('user_id', '=', userId);
  return tx.all(latest.orderBy('purpose').orderBy('created_at', 'desc').orderBy('id', 'desc'));
}
