import type { report } from '@1numbers/contract';
import type { z } from 'zod';
import type { ShownReport } from './reports.service.ts';

type Presented = z.input<typeof report>;

export function presentReport({ row, name, download }: ShownReport): Presented {
  return {
    id: row.id,
    profileId: row.profile_id,
    name,
    language: row.lang as Presented['language'],
    format: row.format as Presented['format'],
    paper: row.paper as Presented['paper'],
    state: row.state as Presented['state'],
    progress: row.progress,
    size: row.size,
    createdAt: row.created_at.toISOString(),
    readyAt: row.ready_at?.toISOString() ?? null,
    expiresAt: row.expires_at.toISOString(),
    download: download === null ? null : { url: download.url, expiresAt: download.expiresAt.toISOString() },
  };
}
