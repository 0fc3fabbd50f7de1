import type { Letter } from './letter.ts';

export const erasureAsked: Letter<{ readonly link: string; readonly publicUrl: string; readonly at: Date }> = ({
  link,
  publicUrl,
  at,
}) => ({
  subject: 'Your account at 1Numbers will be erased',
  text: `Hello,

on ${at.toISOString().slice(0, 16).replace('T', ' at ')} UTC your account at 1Numbers and everything in it is erased for good. There will be no other mail.

If you want to keep it, follow this link before then:

${link}

Or sign in at ${publicUrl} and keep it there. If it was not you who asked for this, do so and change your password at once.
`,
});
