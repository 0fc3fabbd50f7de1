import { Undo2, X } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { useRestoreProfileMutation } from '../../platform/server.ts';
import { useRefusal } from '../../ui/use-refusal.ts';
import { useWords } from '../../ui/use-words.ts';

export type Deleted = { readonly id: string; readonly label: string };

/** Says what was deleted, for as long as it takes to think again. The way back has the focus: what was pressed is gone. */
export function DeletedNotice({ deleted, onDone }: { readonly deleted: Deleted; readonly onDone: () => void }) {
  const t = useWords('profiles');
  const undo = useRef<HTMLButtonElement>(null);
  const [restore, { isLoading, error }] = useRestoreProfileMutation();
  const { whole } = useRefusal(error);
  useEffect(() => undo.current?.focus(), []);
  const bringBack = async () => {
    const { error: refused } = await restore({ id: deleted.id });
    if (refused === undefined) onDone();
  };
  return (
    <div className="deleted card">
      <p role="status" className="min-w-0 flex-1 break-words">
        {whole ?? t('deleted', { label: deleted.label })}
      </p>
      <button ref={undo} type="button" className="button" aria-disabled={isLoading} onClick={() => void bringBack()}>
        <Undo2 aria-hidden="true" size={18} />
        {t('undo')}
      </button>
      <button type="button" className="button button-quiet button-icon" aria-label={t('dismiss')} onClick={onDone}>
        <X aria-hidden="true" size={20} />
      </button>
    </div>
  );
}
