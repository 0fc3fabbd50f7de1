import type { Letter } from './letter.ts';

export const accountExists: Letter<{ readonly publicUrl: string }> = ({ publicUrl }) => ({
  subject: 'You already have an account at 1Numbers',
  text: `Hello,

somebody tried to make an account at 1Numbers with this address, or to move one to it. There already is one, and nothing was changed.

If it was you, sign in at ${publicUrl} and, where the password is gone, ask there for a new one. If it was not, there is nothing to do.
`,
});
