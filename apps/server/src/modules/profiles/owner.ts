import { todayIn } from '@1numbers/contract';
import type { Transaction } from '../../db/database.ts';
import { AppError } from '../../errors.ts';
import { type Preferences, preferencesOf } from './preferences.ts';
import { findOwner } from './profiles.repository.ts';

/** What of an account its profiles depend on. */
export type Owner = {
  readonly preferences: Preferences;
  readonly timeZone: string;
  readonly locale: string;
  readonly today: string;
  readonly changedAt: Date;
};

export async function ownerOf(tx: Transaction, userId: string, now: Date): Promise<Owner> {
  const owner = await findOwner(tx, userId);
  if (owner === undefined) throw new AppError('unauthenticated', 'This account is gone.');
  const { time_zone: timeZone, locale, settings, updated_at: changedAt } = owner;
  return { preferences: preferencesOf(settings), timeZone, locale, today: todayIn(timeZone, now), changedAt };
}
