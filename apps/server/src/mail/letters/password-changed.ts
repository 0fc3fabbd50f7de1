import type { Letter } from './letter.ts';

export const passwordChanged: Letter<{ readonly publicUrl: string }> = ({ publicUrl }) => ({
  subject: 'Your password for 1Numbers was changed',
  text: `Hello,

the password of your account at 1Numbers was changed just now, and your other sessions were ended.

If it was not you, ask for a new password at ${publicUrl} at once.
`,
});
