import type { NOTIFICATION_CODES, NOTIFICATION_KINDS } from '@1numbers/contract';
import type { Notification } from './notifications.service.ts';

export function presentNotification({ row, details }: Notification) {
  return {
    id: row.id,
    kind: row.kind as (typeof NOTIFICATION_KINDS)[number],
    code: row.code as (typeof NOTIFICATION_CODES)[number],
    details,
    createdAt: row.created_at.toISOString(),
    readAt: row.read_at?.toISOString() ?? null,
  };
}
