import type { LoginAnswer } from '@1numbers/client';
import { canUsePasskeys } from '../../platform/passkeys.ts';
import { useListProvidersQuery } from '../../platform/server.ts';
import { useWords } from '../../ui/use-words.ts';
import { PasskeySignIn } from './passkeys/passkey-sign-in.tsx';
import { startHref } from './providers/start-href.ts';
import './accounts.css';

type Props = {
  readonly onward: string;
  /** Where it is missing nobody has a passkey yet. */
  readonly onEnter?: (answer: LoginAnswer) => void;
};

/** The ways in besides the password: those that this browser and this service have, and nothing where there is none. */
export function OtherWays({ onward, onEnter }: Props) {
  const t = useWords('ways');
  // Who cannot be told of them signs in by password.
  const { data: { items: providers } = { items: [] } } = useListProvidersQuery({});
  const passkeys = onEnter !== undefined && canUsePasskeys();
  if (!passkeys && providers.length === 0) return null;
  return (
    <div className="grid gap-4">
      <p className="door-or">{t('providers.or')}</p>
      {passkeys ? <PasskeySignIn onEnter={onEnter} /> : null}
      {providers.map(({ id, name }) => (
        <a key={id} className="button button-tall w-full" href={startHref(id, onward)}>
          {t('providers.signIn', { provider: name })}
        </a>
      ))}
    </div>
  );
}
