import type { ListedProfile } from '@1numbers/client';
import { Trash2 } from 'lucide-react';
import { useDeleteProfilesMutation } from '../../platform/server.ts';
import { useRefusal } from '../../ui/use-refusal.ts';
import { useWords } from '../../ui/use-words.ts';
import type { Deleted } from './deleted-notice.tsx';

/** As many as the service deletes at once. */
const MOST = 1000;

type Props = {
  readonly items: readonly ListedProfile[];
  readonly picked: ReadonlySet<string>;
  readonly onPick: (picked: ReadonlySet<string>) => void;
  readonly onDeleted: (deleted: Deleted) => void;
};

/** What can be done with the selected people. */
export function SelectionBar({ items, picked, onPick, onDeleted }: Props) {
  const t = useWords('profiles');
  const [remove, { isLoading, error }] = useDeleteProfilesMutation();
  const { whole } = useRefusal(error);
  const chosen = items.filter(({ id }) => picked.has(id)).slice(0, MOST);
  const all = chosen.length === items.length;
  const erase = async () => {
    if (isLoading || chosen.length === 0) return;
    const { data } = await remove({ body: { ids: chosen.map(({ id }) => id) } });
    // One that somebody deleted meanwhile is not ours to bring back.
    if (data !== undefined) onDeleted(chosen.filter(({ id }) => data.deleted.includes(id)));
  };
  return (
    <section className="floating card" aria-label={t('selecting.label')}>
      <p role="status" className="min-w-0 basis-full sm:flex-1 sm:basis-32">
        {t('selecting.count', { count: chosen.length })}
      </p>
      <button type="button" className="button" onClick={() => onPick(new Set(all ? [] : items.map(({ id }) => id)))}>
        {t(all ? 'selecting.none' : 'selecting.all')}
      </button>
      <button type="button" className="button button-solid" aria-disabled={isLoading || chosen.length === 0} onClick={() => void erase()}>
        <Trash2 aria-hidden="true" size={18} />
        {t('selecting.delete')}
      </button>
      {whole === null ? null : (
        <p role="alert" className="problem mt-0 basis-full">
          {whole}
        </p>
      )}
    </section>
  );
}
