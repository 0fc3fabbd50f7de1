import type { Letter } from './letter.ts';

export const verifyEmail: Letter<{ readonly link: string }> = ({ link }) => ({
  subject: 'Verify your address for 1Numbers',
  text: `Hello,

an account at 1Numbers was made with this address. Follow this link to say that it is yours:

${link}

The link works once, for seven days. If you did not make the account, do nothing: after seven days it can change nothing any more.
`,
});
