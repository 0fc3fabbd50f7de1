import { useState } from 'react';
import { useClearHistoryMutation } from '../../platform/server.ts';
import { Surely } from '../../ui/surely.tsx';
import { useRefusal } from '../../ui/use-refusal.ts';
import { useWayBack } from '../../ui/use-way-back.ts';
import { useWords } from '../../ui/use-words.ts';

export function Clear({ onCleared }: { readonly onCleared: () => void }) {
  const t = useWords('history');
  const [asked, setAsked] = useState<'clear' | null>(null);
  const refOf = useWayBack(asked);
  const [clear, { isLoading, error }] = useClearHistoryMutation();
  const { whole } = useRefusal(error);
  const forget = async () => {
    const { error: refused } = await clear({});
    if (refused === undefined) onCleared();
  };
  if (asked === null) {
    return (
      <button ref={refOf('clear')} type="button" className="button" onClick={() => setAsked('clear')}>
        {t('clear')}
      </button>
    );
  }
  return (
    <Surely
      words={t('surely')}
      yes={t('surelyYes')}
      no={t('surelyNo')}
      waiting={isLoading}
      refused={whole}
      onYes={() => void forget()}
      onNo={() => setAsked(null)}
    />
  );
}
