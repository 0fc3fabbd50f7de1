import type { Identity, Outcome } from './identities.service.ts';

export function presentIdentity({ row, email }: Identity) {
  const { id, provider, created_at: createdAt, last_used_at: lastUsedAt } = row;
  return { id, provider, email, createdAt: createdAt.toISOString(), lastUsedAt: lastUsedAt?.toISOString() ?? null };
}

/** The address of the web app that says how it ended. It stands in the fragment, which no server is sent and no log holds. */
export function addressOf(publicUrl: string, { returnTo, ...outcome }: Outcome): string {
  const fragment = new URLSearchParams({ ...outcome, ...(returnTo !== null && { returnTo }) });
  return `${publicUrl}/#/oauth?${fragment}`;
}
