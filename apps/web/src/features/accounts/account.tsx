import { FileText, FolderDown, History, LogOut, SlidersHorizontal } from 'lucide-react';
import { useLogoutMutation, useMeQuery } from '../../platform/server.ts';
import { Part } from '../../ui/part.tsx';
import { ScreenHead } from '../../ui/screen-head.tsx';
import { useWords } from '../../ui/use-words.ts';
import { Address } from './address.tsx';
import { ApiKeys } from './api-keys.tsx';
import { ChangePassword } from './change-password.tsx';
import { Going } from './data/going.tsx';
import { Passkeys } from './passkeys/passkeys.tsx';
import { Places } from './places.tsx';
import { Preferred } from './preferred.tsx';
import { LinkedAccounts } from './providers/linked-accounts.tsx';
import { SecondFactor } from './second-factor/second-factor.tsx';
import './accounts.css';

/** Who is signed in, and what belongs to the account besides the profiles. */
export function Account({ onLeave }: { readonly onLeave: () => void }) {
  const t = useWords('accounts');
  const [logout, { isLoading }] = useLogoutMutation();
  const leave = async () => {
    // Whatever the server says: who wants to go is not kept.
    await logout({});
    onLeave();
  };
  return (
    <div className="page screen account">
      <ScreenHead title={t('account.title')}>
        <button type="button" className="button justify-self-start" aria-disabled={isLoading} onClick={() => void leave()}>
          <LogOut aria-hidden="true" size={18} />
          {t('account.signOut')}
        </button>
      </ScreenHead>
      <Address />
      <Going />
      <Preferred />
      <Places onLeave={onLeave} />
      <ChangePassword />
      <SecondFactor />
      <Passkeys />
      <LinkedAccounts />
      <ApiKeys />
      <ToReports />
      <ToData />
      <ToLog />
      <ToAdmin />
    </div>
  );
}

function ToReports() {
  const t = useWords('keptReports');
  return (
    <Part title={t('title')} lead={t('partLead')}>
      <a className="button" href="#/account/reports">
        <FileText aria-hidden="true" size={18} />
        {t('open')}
      </a>
    </Part>
  );
}

function ToData() {
  const t = useWords('data');
  return (
    <Part title={t('part')} lead={t('partLead')}>
      <a className="button" href="#/account/data">
        <FolderDown aria-hidden="true" size={18} />
        {t('open')}
      </a>
    </Part>
  );
}

function ToLog() {
  const t = useWords('audit');
  return (
    <Part title={t('part')} lead={t('partLead')}>
      <a className="button" href="#/account/log">
        <History aria-hidden="true" size={18} />
        {t('open')}
      </a>
    </Part>
  );
}

function ToAdmin() {
  const t = useWords('accounts');
  const { data: me } = useMeQuery({});
  if (me?.role !== 'admin') return null;
  return (
    <Part title={t('administration.title')} lead={t('administration.lead')}>
      <a className="button" href="#/admin">
        <SlidersHorizontal aria-hidden="true" size={18} />
        {t('administration.open')}
      </a>
    </Part>
  );
}
