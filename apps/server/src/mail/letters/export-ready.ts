import type { Letter } from './letter.ts';

export const exportReady: Letter<{ readonly publicUrl: string; readonly until: Date }> = ({ publicUrl, until }) => ({
  subject: 'Your data from 1Numbers is ready',
  text: `Hello,

everything that 1Numbers keeps about you is ready in one file. Sign in at ${publicUrl} to download it. It is deleted on
${until.toISOString().slice(0, 10)}.

If you did not ask for it, somebody else is signed in to your account: change your password at once.
`,
});
