import { Undo2, X } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { useDispatch } from 'react-redux';
import { inTurn } from '../../platform/in-turn.ts';
import { server, useRestoreInTurnMutation } from '../../platform/server.ts';
import { refusedOf, useRefusal } from '../../ui/use-refusal.ts';
import { useWords } from '../../ui/use-words.ts';

export type Deleted = readonly { readonly id: string; readonly label: string }[];

/** Says what was deleted, for as long as it takes to think again. The way back has the focus: what was pressed is gone. */
export function DeletedNotice({ deleted, onDone }: { readonly deleted: Deleted; readonly onDone: () => void }) {
  const t = useWords('profiles');
  const undo = useRef<HTMLButtonElement>(null);
  const { left, error, waiting, bringBack } = useWayBack(deleted, onDone);
  const { whole } = useRefusal(error);
  useEffect(() => undo.current?.focus(), []);
  const words = () => {
    if (waiting) return t('bringingBack', { count: left.length });
    if (error !== null) return left.length === 1 ? (whole ?? '') : t('undoLeft', { count: left.length });
    return deleted.length === 1 ? t('deleted', { label: deleted[0]?.label ?? '' }) : t('deletedMany', { count: deleted.length });
  };
  return (
    <div className="floating card">
      <p role="status" className="min-w-0 flex-1 break-words">
        {words()}
      </p>
      <button ref={undo} type="button" className="button" aria-disabled={waiting} onClick={() => void bringBack()}>
        <Undo2 aria-hidden="true" size={18} />
        {t('undo')}
      </button>
      <button type="button" className="button button-quiet button-icon" aria-label={t('dismiss')} onClick={onDone}>
        <X aria-hidden="true" size={20} />
      </button>
    </div>
  );
}

/** Brings back one after another. What could not be brought back is left, to be tried again. */
function useWayBack(deleted: Deleted, onDone: () => void) {
  const dispatch = useDispatch();
  const [left, setLeft] = useState(deleted);
  const [error, setError] = useState<unknown>(null);
  const [waiting, setWaiting] = useState(false);
  const [restore] = useRestoreInTurnMutation();
  const bringBack = async () => {
    if (waiting) return;
    setWaiting(true);
    const undone = await inTurn(left, async ({ id }) => refusedOf((await restore({ id })).error));
    dispatch(server.profilesChanged());
    setWaiting(false);
    setLeft(undone.map(({ item }) => item));
    setError(undone[0]?.refused ?? null);
    if (undone.length === 0) onDone();
  };
  return { left, error, waiting, bringBack };
}
