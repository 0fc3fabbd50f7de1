import { MessageCircleQuestionMark, UserRound, UsersRound } from 'lucide-react';
import type { ReactNode } from 'react';
import { ThemeSwitch } from '../features/theme/theme-switch.tsx';
import { Logo } from '../ui/logo.tsx';
import { useWords } from '../ui/use-words.ts';
import type { Screen } from './screen.ts';
import { useAppSelector } from './store.ts';

type Props = {
  readonly screen: Screen;
  /** Stands among the ways to the account of somebody who is signed in. */
  readonly children: ReactNode;
};

/** The head of every screen: the mark, and the ways to the account. */
export function Top({ screen, children }: Props) {
  const t = useWords('screen');
  const { status } = useAppSelector((state) => state.session);
  const logo = <Logo name={t('product')} isCrowded={status === 'in'} />;
  return (
    <header className="page flex items-center justify-between gap-3 py-5">
      {screen.name === 'chart' ? (
        logo
      ) : (
        <a href="#/" aria-label={`${t('product')}. ${t('home')}`}>
          {logo}
        </a>
      )}
      <div className="screen-only flex items-center sm:gap-1">
        <AccountNav screen={screen}>{children}</AccountNav>
        <ThemeSwitch />
      </div>
    </header>
  );
}

function AccountNav({ screen: { name }, children }: Props) {
  const t = useWords('screen');
  const { status } = useAppSelector((state) => state.session);
  if (status === 'unknown') return null;
  return (
    <nav className="flex items-center sm:gap-1" aria-label={t('account.nav')}>
      {status === 'out' ? (
        <a className="button button-quiet" href="#/sign-in" aria-current={name === 'sign-in' ? 'page' : undefined}>
          {t('account.signIn')}
        </a>
      ) : (
        <>
          <a
            className="button button-quiet max-sm:w-11 max-sm:px-0"
            href="#/profiles"
            aria-current={name === 'profiles' ? 'page' : undefined}
          >
            <UsersRound aria-hidden="true" size={20} className="sm:hidden" />
            <span className="max-sm:sr-only">{t('account.profiles')}</span>
          </a>
          <a className="button button-quiet max-sm:w-11 max-sm:px-0" href="#/chat" aria-current={name === 'chat' ? 'page' : undefined}>
            <MessageCircleQuestionMark aria-hidden="true" size={20} className="sm:hidden" />
            <span className="max-sm:sr-only">{t('account.chat')}</span>
          </a>
          {children}
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
