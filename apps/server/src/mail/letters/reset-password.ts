import type { Letter } from './letter.ts';

export const resetPassword: Letter<{ readonly link: string }> = ({ link }) => ({
  subject: 'A new password for 1Numbers',
  text: `Hello,

somebody asked for a new password for your account at 1Numbers. Follow this link to choose one:

${link}

The link works once, for an hour. If you did not ask for it, do nothing: the password stays as it is.
`,
});
