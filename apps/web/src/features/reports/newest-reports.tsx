import { useListReportsQuery } from '../../platform/server.ts';
import { useWords } from '../../ui/use-words.ts';
import { KeptReports } from './kept-reports.tsx';

const SHOWN = 3;

/** The newest reports below the form that makes one, and the way to the others. */
export function NewestReports() {
  const t = useWords('keptReports');
  const { data } = useListReportsQuery({});
  const count = data?.items.length ?? 0;
  return (
    <div className="grid gap-3">
      <h3 className="font-display text-subhead">{t('title')}</h3>
      <KeptReports atMost={SHOWN} none={t('noneHere')} />
      {count > SHOWN ? (
        <a className="link justify-self-start" href="#/account/reports">
          {t('all', { count })}
        </a>
      ) : null}
    </div>
  );
}
