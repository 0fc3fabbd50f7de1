import type { Context } from '../../context.ts';
import { anchorsIn } from './anchors.ts';
import type { Verified } from './verification.service.ts';

const USAGE = 'Say: audit verify [file with anchors]';

/** `audit verify [file]`: what to tell whoever ran it, and whether the log is as it was written. */
export async function auditCommand(
  { audit, anchors, database }: Pick<Context, 'audit' | 'anchors' | 'database'>,
  args: readonly string[],
): Promise<{ readonly done: boolean; readonly text: string }> {
  const [verb, file, ...rest] = args;
  if (verb !== 'verify' || rest.length > 0) return { done: false, text: USAGE };
  const outside = file === undefined ? await anchors.all() : await anchorsIn(file);
  if (file !== undefined && outside.length === 0) return { done: false, text: `There is no anchor in ${file}.` };
  const verified = await audit.verify(database, { outside });
  const { problems, events, chains } = verified;
  const lines = problems.map(({ code, userId, seq }) => [code, userId, seq].filter((part) => part !== null).join(' '));
  const sum =
    problems.length === 0
      ? `${events} events of ${chains} accounts are as they were written.`
      : `The audit log is not as it was written: ${problems.length === 1 ? '1 problem' : `${problems.length} problems`}.`;
  return { done: problems.length === 0, text: [sum, ...lines, anchorLine(verified, outside.length)].join('\n') };
}

function anchorLine({ anchor }: Verified, outside: number): string {
  if (anchor === null) return 'Nothing is anchored yet.';
  const kept = outside === 0 ? 'No anchor outside the database was there to compare' : `Compared with ${outside} outside the database`;
  return `The last anchor, of ${anchor.at}, holds ${anchor.events} events. ${kept}.`;
}
