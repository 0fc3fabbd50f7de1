import type { AuditAction, AuditTarget } from '@1numbers/contract';
import type { EventRow } from './audit.repository.ts';
import type { ReadEvent } from './audit.service.ts';

export function presentOwnEvent({ row, origin }: ReadEvent) {
  return { ...presentEvent(row), origin };
}

export function presentLoggedEvent(row: EventRow) {
  return { ...presentEvent(row), userId: row.user_id };
}

function presentEvent({ id, seq, at, action, details, ...row }: EventRow) {
  return {
    id,
    seq,
    at: at.toISOString(),
    action: action as AuditAction,
    actor: {
      kind: row.actor_kind as 'anonymous' | 'user' | 'api_key' | 'service',
      userId: row.actor_user_id,
      via: row.actor_via,
    },
    target: row.target_kind === null || row.target_id === null ? null : { kind: row.target_kind as AuditTarget, id: row.target_id },
    details,
  };
}
