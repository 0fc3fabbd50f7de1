import type { Report } from '@1numbers/client';
import { Download, FileText, FileX, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useDeleteReportMutation } from '../../platform/server.ts';
import { sizeInWords } from '../../platform/size-in-words.ts';
import { momentInWords } from '../../platform/today.ts';
import { Notice } from '../../ui/notice.tsx';
import { Surely } from '../../ui/surely.tsx';
import { useRefusal } from '../../ui/use-refusal.ts';
import { useWords } from '../../ui/use-words.ts';
import { ENDINGS, fileOf } from './make-report.ts';
import { useFile } from './use-file.ts';
import './reports.css';

type Props = { readonly of: Report; readonly onRemoved: () => void };

/** One report: whose, how far it is or until when it is there, and what can be done with it. */
export function KeptReport({ of: report, onRemoved }: Props) {
  const t = useWords('keptReports');
  const { i18n } = useTranslation();
  const { state: saving, save } = useFile();
  const [isAsked, setAsked] = useState(false);
  const { id, state, format, createdAt } = report;
  const name = report.name ?? t('unnamed');
  const language = new Intl.DisplayNames(i18n.language, { type: 'language' }).of(report.language) ?? report.language;
  const what = t('what', { format: t(`formats.${format}`), language, date: momentInWords(createdAt, i18n.language) });
  const fileName = `${t('fileName', { date: createdAt.slice(0, 'YYYY-MM-DD'.length) })}.${ENDINGS[format]}`;
  const Icon = state === 'failed' ? FileX : FileText;
  return (
    <li className="rows-one">
      <Icon aria-hidden="true" size={22} className="shrink-0 text-soft" />
      <div className="rows-words">
        <p className="font-semibold">
          <bdi>{name}</bdi>
        </p>
        <p className="text-small text-soft">{what}</p>
        <Standing of={report} name={name} />
        {saving === 'failed' || saving === 'busy' ? <Notice fault>{t('notSaved')}</Notice> : null}
        <p role="status" className="text-small text-soft">
          {saving === 'done' ? t('saved') : ''}
        </p>
      </div>
      <div className="flex flex-wrap gap-2">
        {state === 'ready' ? (
          <button
            type="button"
            className="button"
            aria-label={t('saveOf', { name, what })}
            aria-disabled={saving === 'making'}
            onClick={() => void save(fileName, (signal) => fileOf(id, signal))}
          >
            <Download aria-hidden="true" size={18} />
            {t(saving === 'making' ? 'saving' : 'save')}
          </button>
        ) : null}
        <button
          type="button"
          className="button"
          aria-label={t('removeOf', { name, what })}
          aria-expanded={isAsked}
          onClick={() => setAsked(!isAsked)}
        >
          <Trash2 aria-hidden="true" size={18} />
          {t('remove')}
        </button>
      </div>
      {isAsked ? <Remove id={id} onDone={onRemoved} onNo={() => setAsked(false)} /> : null}
    </li>
  );
}

function Standing({ of: { state, progress, size, expiresAt }, name }: { readonly of: Report; readonly name: string }) {
  const t = useWords('keptReports');
  const { i18n } = useTranslation();
  switch (state) {
    case 'asked':
      return (
        <div className="grid gap-1 pt-1">
          <progress className="report-progress" aria-label={t('progress', { name })} max={100} value={progress} />
          <p className="text-small text-soft">
            {t('asked', { percent: new Intl.NumberFormat(i18n.language, { style: 'percent' }).format(progress / 100) })}
          </p>
        </div>
      );
    case 'ready':
      return (
        <p className="text-small text-soft">
          {t('ready', { size: sizeInWords(size ?? 0, i18n.language), date: momentInWords(expiresAt, i18n.language, false) })}
        </p>
      );
    default:
      return <p className="text-small problem">{t('failed')}</p>;
  }
}

function Remove({ id, onDone, onNo }: { readonly id: string; readonly onDone: () => void; readonly onNo: () => void }) {
  const t = useWords('keptReports');
  const [remove, { isLoading, error }] = useDeleteReportMutation();
  const { whole } = useRefusal(error);
  const go = async () => {
    const { error: refused } = await remove({ id });
    if (refused === undefined) onDone();
  };
  return <Surely words={t('surely')} yes={t('yes')} no={t('no')} waiting={isLoading} refused={whole} onYes={() => void go()} onNo={onNo} />;
}
