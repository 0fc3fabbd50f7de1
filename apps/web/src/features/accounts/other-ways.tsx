import type { LoginAnswer } from '@1numbers/client';
import { canUsePasskeys } from '../../platform/passkeys.ts';
import { useWords } from '../../ui/use-words.ts';
import { PasskeySignIn } from './passkeys/passkey-sign-in.tsx';
import './accounts.css';

/** The ways in besides the password: none where there is none. */
export function OtherWays({ onEnter }: { readonly onEnter: (answer: LoginAnswer) => void }) {
  const t = useWords('ways');
  if (!canUsePasskeys()) return null;
  return (
    <div className="grid gap-4">
      <p className="door-or">{t('providers.or')}</p>
      <PasskeySignIn onEnter={onEnter} />
    </div>
  );
}
