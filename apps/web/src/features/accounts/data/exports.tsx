import type { DataExport } from '@1numbers/client';
import { Download, FileArchive } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useAskExportMutation, useListExportsQuery, useSaveExportMutation } from '../../../platform/server.ts';
import { sizeInWords } from '../../../platform/size-in-words.ts';
import { momentInWords } from '../../../platform/today.ts';
import { Awaited, NotFetched } from '../../../ui/fetched.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { Part } from '../../../ui/part.tsx';
import { refusedOf, useRefusal } from '../../../ui/use-refusal.ts';
import { useWords } from '../../../ui/use-words.ts';
import { stateOf, whyNone } from './export-state.ts';

const POLL_MS = 4_000;

/** A file of everything: asked for, awaited, and saved. */
export function Exports() {
  const t = useWords('data');
  const { data, error, refetch } = useListExportsQuery({}, { refetchOnMountOrArgChange: true });
  const { items = [] } = data ?? {};
  const state = stateOf(items);
  return (
    <Part title={t('exports.title')} lead={t('exports.lead')}>
      <div className="grid gap-5">
        {error === undefined ? null : <NotFetched error={error} onRetry={() => void refetch()} />}
        {data === undefined && error === undefined ? <Awaited words={t('loading')} lines={1} /> : null}
        {data === undefined ? null : (
          <>
            {items.length === 0 ? (
              <p className="text-soft">{t('exports.none')}</p>
            ) : (
              <ul className="rows">
                {items.map((each) => (
                  <Row key={each.id} of={each} />
                ))}
              </ul>
            )}
            <Ask isMaking={state === 'asked'} onRefused={() => void refetch()} />
            {state === 'asked' ? <Poll /> : null}
          </>
        )}
        <p role="status" className="text-small text-soft">
          {state === 'asked' ? t('exports.waiting') : state === 'ready' ? t('exports.isReady') : ''}
        </p>
      </div>
    </Part>
  );
}

/** While it is there, the list is asked for again and again. */
function Poll() {
  useListExportsQuery({}, { pollingInterval: POLL_MS });
  return null;
}

function Ask({ isMaking, onRefused }: { readonly isMaking: boolean; readonly onRefused: () => void }) {
  const t = useWords('data');
  const [ask, { isLoading, error }] = useAskExportMutation();
  const { whole } = useRefusal(error);
  const why = whyNone(refusedOf(error));
  const submit = async () => {
    if (isLoading || isMaking) return;
    const { error: refused } = await ask({});
    // Another page of the same person may have asked.
    if (refused !== undefined) onRefused();
  };
  return (
    <>
      <button
        type="button"
        className="button button-solid justify-self-start"
        aria-disabled={isLoading || isMaking}
        onClick={() => void submit()}
      >
        <FileArchive aria-hidden="true" size={18} />
        {t(isLoading ? 'exports.asking' : 'exports.ask')}
      </button>
      {whole === null ? null : <Notice fault>{why === null ? whole : t(`exports.${why}`)}</Notice>}
    </>
  );
}

function Row({ of: { id, state, size, createdAt, expiresAt } }: { readonly of: DataExport }) {
  const t = useWords('data');
  const { i18n } = useTranslation();
  const [save, { isLoading, error }] = useSaveExportMutation();
  const { whole, code } = useRefusal(error);
  const date = momentInWords(createdAt, i18n.language);
  const until = momentInWords(expiresAt, i18n.language);
  const fileName = t('exports.fileName', { date: createdAt.slice(0, 'YYYY-MM-DD'.length) });
  const why = code === 'conflict' ? t('exports.notReady') : code === 'not_found' ? t('exports.gone') : whole;
  return (
    <li className="rows-one">
      <FileArchive aria-hidden="true" size={22} className="shrink-0 text-soft" />
      <div className="rows-words">
        <p>{t('exports.askedAt', { date })}</p>
        <p className="text-small text-soft">{t(`exports.${state}`, { date: until, size: sizeInWords(size ?? 0, i18n.language) })}</p>
        {why === null ? null : <Notice fault>{why}</Notice>}
      </div>
      {state === 'ready' ? (
        <button
          type="button"
          className="button"
          aria-label={t('exports.saveOf', { date })}
          aria-disabled={isLoading}
          onClick={() => void (isLoading || save({ id, fileName }))}
        >
          <Download aria-hidden="true" size={18} />
          {t(isLoading ? 'exports.saving' : 'exports.save')}
        </button>
      ) : null}
    </li>
  );
}
