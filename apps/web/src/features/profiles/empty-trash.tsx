import { Trash2 } from 'lucide-react';
import { useState } from 'react';
import { useEmptyTrashMutation } from '../../platform/server.ts';
import { Surely } from '../../ui/surely.tsx';
import { useRefusal } from '../../ui/use-refusal.ts';
import { useWayBack } from '../../ui/use-way-back.ts';
import { useWords } from '../../ui/use-words.ts';

/** Deletes all of the trash for good, once somebody is sure. */
export function EmptyTrash({ onEmptied }: { readonly onEmptied: (count: number) => void }) {
  const t = useWords('profiles');
  const [asked, setAsked] = useState<'empty' | null>(null);
  const refOf = useWayBack(asked);
  const [empty, { isLoading, error }] = useEmptyTrashMutation();
  const { whole } = useRefusal(error);
  const confirm = async () => {
    const { data } = await empty({ body: {} });
    if (data !== undefined) onEmptied(data.deleted);
  };
  if (asked === null) {
    return (
      <button ref={refOf('empty')} type="button" className="button" onClick={() => setAsked('empty')}>
        <Trash2 aria-hidden="true" size={18} />
        {t('trash.emptyAll')}
      </button>
    );
  }
  return (
    <Surely
      words={t('trash.surely')}
      yes={t('trash.surelyYes')}
      no={t('trash.surelyNo')}
      waiting={isLoading}
      refused={whole}
      onYes={() => void confirm()}
      onNo={() => setAsked(null)}
    />
  );
}
