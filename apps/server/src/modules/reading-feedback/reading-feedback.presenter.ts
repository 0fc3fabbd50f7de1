import type { LanguageId, Mark } from '@1numbers/readings';
import type { ShownMark } from './reading-feedback.service.ts';

export function presentMark({ row, comment, text }: ShownMark) {
  return {
    id: row.id,
    passage: row.passage,
    language: row.language as LanguageId,
    text,
    reason: row.reason as Mark['reason'],
    comment,
    forEditors: row.for_editors,
    createdAt: row.created_at.toISOString(),
  };
}
