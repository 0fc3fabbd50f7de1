import type { Letter } from './letter.ts';

export const emailChanged: Letter<Record<never, never>> = () => ({
  subject: 'Your 1Numbers account was moved to another address',
  text: `Hello,

your account at 1Numbers was moved to another address just now, and this one no longer signs in to it.

If it was not you, write to whoever runs this service.
`,
});
