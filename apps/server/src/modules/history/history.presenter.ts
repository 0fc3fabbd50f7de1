import type { HistoryKind } from '@1numbers/contract';
import type { Entry } from './history.service.ts';

export function presentEntry({ row, request }: Entry) {
  return { id: row.id, kind: row.kind as HistoryKind, at: row.at.toISOString(), profileId: row.profile_id, request };
}
