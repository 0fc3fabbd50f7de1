import type { Letter } from './letter.ts';

const CHANGES = {
  totp_enabled: 'from now on signing in asks for a code of your authenticator app',
  totp_disabled: 'signing in asks for a code of your authenticator app no longer',
  recovery_codes_made: 'new recovery codes were made, and the earlier ones work no longer',
  passkey_added: 'a passkey was added',
  passkey_removed: 'a passkey was removed',
  identity_linked: 'an account with another service was linked',
  identity_unlinked: 'an account with another service was unlinked',
} as const;

export type SignInChange = keyof typeof CHANGES;

export const signInChanged: Letter<{ readonly change: SignInChange; readonly publicUrl: string }> = ({ change, publicUrl }) => ({
  subject: 'How you sign in to 1Numbers was changed',
  text: `Hello,

how you sign in to your account at 1Numbers was changed just now: ${CHANGES[change]}.

If it was not you, ask for a new password at ${publicUrl} and look at how you sign in.
`,
});
