import { ScreenHead } from '../../ui/screen-head.tsx';
import { useWords } from '../../ui/use-words.ts';
import { KeptReports } from './kept-reports.tsx';

/** All reports that were made for a person and are kept. */
export function Reports() {
  const t = useWords('keptReports');
  return (
    <div className="page screen narrow">
      <ScreenHead title={t('title')} lead={t('lead')} />
      <KeptReports none={t('none')} />
    </div>
  );
}
