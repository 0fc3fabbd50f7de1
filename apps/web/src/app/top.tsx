import { UserRound } from 'lucide-react';
import { ThemeSwitch } from '../features/theme/theme-switch.tsx';
import { Logo } from '../ui/logo.tsx';
import { useWords } from '../ui/use-words.ts';
import type { Screen } from './screen.ts';
import { useAppSelector } from './store.ts';

/** The head of every screen: the mark, and the ways to the account. */
export function Top({ screen }: { readonly screen: Screen }) {
  const t = useWords('screen');
  const atHome = screen.name === 'chart';
  return (
    <header className="page flex items-center justify-between gap-3 py-5">
      {atHome ? (
        <Logo name={t('product')} />
      ) : (
        <a href="#/" aria-label={`${t('product')}. ${t('home')}`}>
          <Logo name={t('product')} />
        </a>
      )}
      <div className="screen-only flex items-center gap-1">
        <AccountNav screen={screen} />
        <ThemeSwitch />
      </div>
    </header>
  );
}

function AccountNav({ screen: { name } }: { readonly screen: Screen }) {
  const t = useWords('screen');
  const { status } = useAppSelector((state) => state.session);
  if (status === 'unknown') return null;
  return (
    <nav className="flex items-center gap-1" aria-label={t('account.nav')}>
      {status === 'out' ? (
        <a className="button button-quiet" href="#/sign-in" aria-current={name === 'sign-in' ? 'page' : undefined}>
          {t('account.signIn')}
        </a>
      ) : (
        <>
          <a className="button button-quiet" href="#/profiles" aria-current={name === 'profiles' ? 'page' : undefined}>
            {t('account.profiles')}
          </a>
          <a
            className="button button-quiet button-icon"
            href="#/account"
            aria-label={t('account.account')}
            aria-current={name === 'account' ? 'page' : undefined}
          >
            <UserRound aria-hidden="true" size={20} />
          </a>
        </>
      )}
    </nav>
  );
}
