import { useState } from 'react';
import { useClearHistoryMutation } from '../../platform/server.ts';
import { useRefusal } from '../../ui/use-refusal.ts';
import { useWayBack } from '../../ui/use-way-back.ts';
import { useWords } from '../../ui/use-words.ts';

export function Clear({ onCleared }: { readonly onCleared: () => void }) {
  const t = useWords('history');
  const [asked, setAsked] = useState(false);
  const button = useWayBack(asked);
  const [clear, { isLoading, error }] = useClearHistoryMutation();
  const { whole } = useRefusal(error);
  const forget = async () => {
    if (isLoading) return;
    const { error: refused } = await clear({});
    if (refused === undefined) onCleared();
  };
  if (!asked) {
    return (
      <button ref={button} type="button" className="button" onClick={() => setAsked(true)}>
        {t('clear')}
      </button>
    );
  }
  return (
    <div role="alert" className="flex flex-wrap items-center gap-3">
      <p className="text-small">{t('surely')}</p>
      <button type="button" className="button button-solid" aria-disabled={isLoading} onClick={() => void forget()}>
        {t('surelyYes')}
      </button>
      <button type="button" className="button" onClick={() => setAsked(false)}>
        {t('surelyNo')}
      </button>
      {whole === null ? null : <p className="problem mt-0">{whole}</p>}
    </div>
  );
}
