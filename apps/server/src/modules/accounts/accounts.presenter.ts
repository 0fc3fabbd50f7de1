import type { user } from '@1numbers/contract';
import type { z } from 'zod';
import { verifyByOf } from '../../actor.ts';
import type { Account } from './accounts.service.ts';

type User = z.input<typeof user>;

export function presentUser({ row, email, displayName, profileId, waysIn }: Account): User {
  return {
    id: row.id,
    email,
    emailVerified: row.email_verified_at !== null,
    verifyBy: verifyByOf(row).verifyBy?.toISOString() ?? null,
    role: row.role as User['role'],
    locale: row.locale,
    timeZone: row.time_zone,
    settings: row.settings as User['settings'],
    displayName,
    profileId,
    signIn: waysIn,
    createdAt: row.created_at.toISOString(),
    erasureAt: row.erase_at?.toISOString() ?? null,
  };
}
