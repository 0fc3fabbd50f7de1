import { LANGUAGES, MARK_REASONS, type Mark } from '@1numbers/readings';
import { keep, kept } from '../../platform/kept.ts';

/** A mark as the account has it. */
export type AccountMark = Mark & { readonly id: string };

const KEY = 'marked-passages';

/** The marks of this device; what is no mark is left alone. */
export function readMarks(): readonly Mark[] {
  try {
    const found: unknown = JSON.parse(kept(KEY) ?? '[]');
    return Array.isArray(found) ? found.filter(isMark) : [];
  } catch {
    return [];
  }
}

export function writeMarks(marks: readonly Mark[]): void {
  keep(KEY, marks.length === 0 ? null : JSON.stringify(marks));
}

/** Only somebody who is signed in has them, so only then the way to the service is loaded. */
const service = async () => (await import('../../platform/server.ts')).server.marks;

export async function accountMarks(): Promise<readonly AccountMark[]> {
  return (await service()).list();
}

export async function markInAccount(
  { language, passage, reason }: Mark,
  { comment, forEditors }: { readonly comment: string; readonly forEditors: boolean },
): Promise<AccountMark> {
  const words = comment.trim();
  return (await service()).add({ language, passage, reason, forEditors, ...(words !== '' && { comment: words }) });
}

export async function unmarkInAccount(id: string): Promise<void> {
  await (await service()).remove(id);
}

function isMark(found: unknown): found is Mark {
  const { language, passage, reason } = (found ?? {}) as Readonly<Record<string, unknown>>;
  return isOneOf(LANGUAGES, language) && typeof passage === 'string' && isOneOf(MARK_REASONS, reason);
}

function isOneOf(all: readonly string[], one: unknown): boolean {
  return all.some((each) => each === one);
}
