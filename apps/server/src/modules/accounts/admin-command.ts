import { emailRequest } from '@1numbers/contract';
import type { Context } from '../../context.ts';

const USAGE = 'Say: admin create <email>';

/** `admin create <email>`: what to tell whoever ran it, and whether it was done. */
export async function adminCommand(
  { accounts, database }: Pick<Context, 'accounts' | 'database'>,
  args: readonly string[],
): Promise<{ readonly done: boolean; readonly text: string }> {
  const [verb, email, ...rest] = args;
  if (verb !== 'create' || email === undefined || rest.length > 0) return { done: false, text: USAGE };
  if (!emailRequest.safeParse({ email }).success) return { done: false, text: `This is no e-mail address. ${USAGE}` };
  const { isNew, link } = await accounts.createAdmin({ db: database }, email);
  const what = isNew ? 'An admin was made.' : 'The account of this address is an admin now.';
  const how =
    link === null
      ? 'Several links to set its password were made this hour: use the last of them.'
      : `Set its password, once and within an hour: ${link}`;
  return { done: true, text: `${what} ${how}` };
}
