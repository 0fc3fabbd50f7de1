import { ArrowLeft } from 'lucide-react';
import { ScreenHead } from '../../../ui/screen-head.tsx';
import { useWords } from '../../../ui/use-words.ts';
import { Erase } from './erase.tsx';
import { Exports } from './exports.tsx';
import { Mails } from './mails.tsx';
import '../accounts.css';

/** What a person decides about what is kept of them. */
export function Data() {
  const t = useWords('data');
  return (
    <div className="page screen">
      <ScreenHead title={t('title')} lead={t('lead')}>
        <a className="button" href="#/account">
          <ArrowLeft aria-hidden="true" size={18} className="rtl:-scale-x-100" />
          {t('back')}
        </a>
      </ScreenHead>
      <Exports />
      <Mails />
      <Erase />
    </div>
  );
}
