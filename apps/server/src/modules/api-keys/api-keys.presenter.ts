import type { Scope } from '@1numbers/contract';
import type { ApiKeyRow } from './api-keys.repository.ts';
import type { KeyUsage } from './usage.ts';

export function presentKey(row: ApiKeyRow) {
  return {
    id: row.id,
    name: row.name,
    prefix: row.prefix,
    scopes: row.scopes as Scope[],
    createdAt: row.created_at.toISOString(),
    lastUsedAt: row.last_used_at?.toISOString() ?? null,
    expiresAt: row.expires_at?.toISOString() ?? null,
  };
}

export function presentUsage({ lastUsedAt, days, ...usage }: KeyUsage) {
  return { ...usage, days: [...days], lastUsedAt: lastUsedAt?.toISOString() ?? null };
}
