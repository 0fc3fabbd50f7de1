import type { Passkey } from './passkeys.service.ts';

export function presentPasskey({ row, name }: Passkey) {
  const { id, created_at: createdAt, last_used_at: lastUsedAt } = row;
  return { id, name, createdAt: createdAt.toISOString(), lastUsedAt: lastUsedAt?.toISOString() ?? null };
}
