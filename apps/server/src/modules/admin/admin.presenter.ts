import type { DeadLetter } from '../../jobs/jobs.repository.ts';
import type { Verified } from '../audit/index.ts';
import type { CountedUser, SeenUser } from './users.service.ts';

export function presentUser({ row, email }: SeenUser) {
  return {
    id: row.id,
    email,
    emailVerified: row.email_verified_at !== null,
    role: row.role as 'user' | 'admin',
    status: row.disabled_at === null ? ('active' as const) : ('disabled' as const),
    disabledAt: row.disabled_at?.toISOString() ?? null,
    createdAt: row.created_at.toISOString(),
  };
}

export function presentCountedUser(user: CountedUser) {
  return { ...presentUser(user), counts: user.counts };
}

export function presentLetter({ id, job, reason, created_on }: DeadLetter) {
  return { id, job, reason, failedAt: created_on.toISOString() };
}

export function presentVerified({ isComplete, chains, events, anchor, problems }: Verified) {
  return {
    isComplete,
    accounts: chains,
    events,
    anchor: anchor === null ? null : { seq: anchor.seq, at: anchor.at, accounts: anchor.heads, events: anchor.events },
    problems: [...problems],
  };
}
