import type { Letter } from './letter.ts';

export const changeEmail: Letter<{ readonly link: string }> = ({ link }) => ({
  subject: 'Move your 1Numbers account to this address',
  text: `Hello,

somebody asked to move an account at 1Numbers to this address. Follow this link to do so:

${link}

The link works once, for an hour. If you did not ask for it, do nothing: the account stays where it is.
`,
});
