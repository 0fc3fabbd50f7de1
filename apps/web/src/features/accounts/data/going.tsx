import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useMeQuery, useUndoErasureMutation } from '../../../platform/server.ts';
import { momentInWords } from '../../../platform/today.ts';
import { Notice } from '../../../ui/notice.tsx';
import { useRefusal } from '../../../ui/use-refusal.ts';
import { useWords } from '../../../ui/use-words.ts';

/** When the account will be erased, with the way back; nothing where it stays. */
export function Going() {
  const t = useWords('data');
  const { i18n } = useTranslation();
  const { data: { erasureAt } = { erasureAt: undefined } } = useMeQuery({});
  const [keep, { isLoading, isSuccess, error }] = useUndoErasureMutation();
  const { whole, code } = useRefusal(error);
  const box = useRef<HTMLDivElement>(null);
  const before = useRef(erasureAt);
  useEffect(() => {
    // Who decided it just now hears what became of it; the button they pressed is gone.
    if (before.current !== undefined && before.current !== erasureAt) box.current?.focus();
    before.current = erasureAt;
  }, [erasureAt]);
  if (!erasureAt && !isSuccess) return null;
  return (
    <div ref={box} tabIndex={-1} className="asked">
      {erasureAt ? (
        <>
          <p className="font-display text-lead">{t('erasure.on', { date: momentInWords(erasureAt, i18n.language) })}</p>
          <p className="max-w-prose text-small">{t('erasure.onLead')}</p>
          <button type="button" className="button button-solid" aria-disabled={isLoading} onClick={() => void (isLoading || keep({}))}>
            {t(isLoading ? 'erasure.keeping' : 'erasure.keep')}
          </button>
          {whole === null ? null : <Notice fault>{code === 'conflict' ? t('erasure.tooLate') : whole}</Notice>}
        </>
      ) : (
        <p>{t('erasure.kept')}</p>
      )}
    </div>
  );
}
