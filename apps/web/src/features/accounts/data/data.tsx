import { BackLink } from '../../../ui/back-link.tsx';
import { ScreenHead } from '../../../ui/screen-head.tsx';
import { useWords } from '../../../ui/use-words.ts';
import { Erase } from './erase.tsx';
import { Exports } from './exports.tsx';
import { Kept } from './kept.tsx';
import { Mails } from './mails.tsx';
import '../accounts.css';

/** What a person decides about what is kept of them. */
export function Data() {
  const t = useWords('data');
  return (
    <div className="page screen">
      <ScreenHead title={t('title')} lead={t('lead')}>
        <BackLink to="#/account" words={t('back')} />
      </ScreenHead>
      <Exports />
      <Mails />
      <Kept />
      <Erase />
    </div>
  );
}
