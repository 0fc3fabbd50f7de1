import { useState } from 'react';
import { Notice } from '../../ui/notice.tsx';
import { useWords } from '../../ui/use-words.ts';

type Props = { readonly count: number; readonly onTakeBack: () => Promise<void> };

/** How many passages are left out, and the way back. */
export function LeftOut({ count, onTakeBack }: Props) {
  const t = useWords('readings');
  const [failed, setFailed] = useState(false);
  if (count === 0) return null;
  const takeBack = () => {
    setFailed(false);
    onTakeBack().catch(() => setFailed(true));
  };
  return (
    <div className="mt-6 text-small text-soft screen-only">
      <p>
        {t('mark.left', { count })}{' '}
        <button type="button" className="link" onClick={takeBack}>
          {t('mark.back')}
        </button>
      </p>
      {failed ? <Notice fault>{t('mark.backFailed')}</Notice> : null}
    </div>
  );
}
