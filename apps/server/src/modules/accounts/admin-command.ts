import { emailRequest } from '@1numbers/contract';
import type { Context } from '../../context.ts';

const USAGE = 'Say: admin create <email>, or admin second-factor-off <email>';

type Parts = Pick<Context, 'accounts' | 'database'>;
type Outcome = { readonly done: boolean; readonly text: string };

const VERBS: Readonly<Record<string, (parts: Parts, email: string) => Promise<Outcome>>> = {
  create,
  'second-factor-off': secondFactorOff,
};

/** `admin create <email>` and `admin second-factor-off <email>`: what to tell whoever ran it, and whether it was done. */
export async function adminCommand(parts: Parts, args: readonly string[]): Promise<Outcome> {
  const [verb = '', email, ...rest] = args;
  const run = Object.hasOwn(VERBS, verb) ? VERBS[verb] : undefined;
  if (run === undefined || email === undefined || rest.length > 0) return { done: false, text: USAGE };
  if (!emailRequest.safeParse({ email }).success) return { done: false, text: `This is no e-mail address. ${USAGE}` };
  return run(parts, email);
}

async function create({ accounts, database }: Parts, email: string): Promise<Outcome> {
  const { isNew, link } = await accounts.createAdmin({ db: database }, email);
  const what = isNew ? 'An admin was made.' : 'The account of this address is an admin now.';
  const how =
    link === null
      ? 'Several links to set its password were made this hour: use the last of them.'
      : `Set its password, once and within an hour: ${link}`;
  return { done: true, text: `${what} ${how}` };
}

async function secondFactorOff({ accounts, database }: Parts, email: string): Promise<Outcome> {
  switch (await accounts.takeTotpAway({ db: database }, email)) {
    case 'taken':
      return {
        done: true,
        text: 'The second factor of this account is off, its recovery codes are gone, and it is signed out everywhere. It is told by mail.',
      };
    case 'nothing_on':
      return { done: false, text: 'The account of this address has no second factor; nothing was changed.' };
    case 'no_account':
      return { done: false, text: 'No account has this address; nothing was changed.' };
  }
}
