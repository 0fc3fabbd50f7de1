import { Download, FolderOpen } from 'lucide-react';
import { useRef } from 'react';
import { downloadCsv } from '../../platform/download.ts';
import { Notice } from '../../ui/notice.tsx';
import { useWords } from '../../ui/use-words.ts';
import type { ImportState } from './use-import.ts';

const COLUMNS = ['label', 'name', 'birthDate', 'currentName', 'relation', 'tags', 'notes'] as const;
const NEEDED: readonly string[] = ['label', 'name'];

type Props = { readonly state: Extract<ImportState, { step: 'start' }>; readonly onChoose: (file: File) => void };

/** Which columns a table has, and the way to choose one. */
export function ImportStart({ state: { unreadable, columns }, onChoose }: Props) {
  const t = useWords('profiles');
  const picker = useRef<HTMLInputElement>(null);
  return (
    <div className="grid gap-6">
      {unreadable === null ? null : <Notice fault>{t(`files.unreadable.${unreadable}`)}</Notice>}
      {columns.length === 0 ? null : (
        <Notice fault>
          <div className="grid gap-2">
            <p>{t('files.unreadable.columns')}</p>
            <ul>
              {columns.map(({ pointer, code }) => (
                <li key={pointer}>
                  <code>{pointer.slice(1).replaceAll('~1', '/').replaceAll('~0', '~')}</code>{' '}
                  {t(
                    code === 'unknown_field'
                      ? 'files.problems.unknownColumn'
                      : code === 'required'
                        ? 'files.problems.column'
                        : 'files.problems.twice',
                  )}
                </li>
              ))}
            </ul>
          </div>
        </Notice>
      )}
      <div className="flex flex-wrap gap-3">
        <button type="button" className="button button-solid" onClick={() => picker.current?.click()}>
          <FolderOpen aria-hidden="true" size={18} />
          {t('files.choose')}
        </button>
        <button type="button" className="button" onClick={() => downloadCsv(t('files.exampleName'), `${COLUMNS.join(',')}\r\n`)}>
          <Download aria-hidden="true" size={18} />
          {t('files.example')}
        </button>
        <input
          ref={picker}
          type="file"
          accept=".csv,.tsv,.txt,text/csv,text/tab-separated-values,text/plain"
          hidden
          onChange={({ target }) => {
            const [file] = target.files ?? [];
            if (file !== undefined) onChoose(file);
            target.value = '';
          }}
        />
      </div>
      <div>
        <h3 className="label">{t('files.columns')}</h3>
        <dl className="columns">
          {COLUMNS.map((column) => (
            <div key={column}>
              <dt>
                <code>{column}</code>
                {NEEDED.includes(column) ? <span className="badge">{t('files.needed')}</span> : null}
              </dt>
              <dd>{t(`files.column.${column}`)}</dd>
            </div>
          ))}
        </dl>
        <p className="hint">{t('files.alsoColumns')}</p>
      </div>
    </div>
  );
}
