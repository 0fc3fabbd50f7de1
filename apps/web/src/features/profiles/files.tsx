import { Braces, Table2 } from 'lucide-react';
import { useState } from 'react';
import { downloadCsv, downloadJson } from '../../platform/download.ts';
import { useFetchFileMutation } from '../../platform/server.ts';
import { BackLink } from '../../ui/back-link.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Part } from '../../ui/part.tsx';
import { ScreenHead } from '../../ui/screen-head.tsx';
import { useRefusal } from '../../ui/use-refusal.ts';
import { useWords } from '../../ui/use-words.ts';
import { ImportTable } from './import-table.tsx';
import './files.css';

/** The people as a file, out and in. */
export function Files() {
  const t = useWords('profiles');
  return (
    <div className="page screen">
      <ScreenHead title={t('files.title')} lead={t('files.lead')}>
        <BackLink to="#/profiles" words={t('trash.back')} />
      </ScreenHead>
      <Part title={t('files.importTitle')} lead={t('files.importLead')}>
        <ImportTable />
      </Part>
      <Part title={t('files.exportTitle')} lead={t('files.exportLead')}>
        <Export />
      </Part>
    </div>
  );
}

function Export() {
  const t = useWords('profiles');
  const [fetchFile, { isLoading, error, reset }] = useFetchFileMutation();
  const [saved, setSaved] = useState(false);
  const { whole } = useRefusal(error);
  const save = async (format: 'csv' | 'json') => {
    if (isLoading) return;
    setSaved(false);
    const { data } = await fetchFile({ query: { format } });
    if (data === undefined) return;
    if (typeof data === 'string') downloadCsv(t('files.csvName'), data);
    else downloadJson(t('files.jsonName'), data);
    reset();
    setSaved(true);
  };
  return (
    <div className="grid gap-4">
      <div className="flex flex-wrap gap-3">
        <button type="button" className="button" aria-disabled={isLoading} onClick={() => void save('csv')}>
          <Table2 aria-hidden="true" size={18} />
          {t('files.csv')}
        </button>
        <button type="button" className="button" aria-disabled={isLoading} onClick={() => void save('json')}>
          <Braces aria-hidden="true" size={18} />
          {t('files.json')}
        </button>
      </div>
      <p role="status" className="text-small text-soft">
        {isLoading ? t('files.exporting') : saved ? t('files.exported') : ''}
      </p>
      {whole === null ? null : <Notice fault>{whole}</Notice>}
    </div>
  );
}
