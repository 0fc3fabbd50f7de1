import type { Refused } from '@1numbers/client/rtk';
import { useEffect, useId, useRef, useState } from 'react';
import type { Undone } from '../../platform/in-turn.ts';
import { useRefusal } from '../../ui/use-refusal.ts';
import { useWords } from '../../ui/use-words.ts';
import type { Recent } from './recent-list.ts';
import { useRecentWords } from './use-recent-words.ts';

/** A profile that was made, and another one that seems to be the same person. */
export type Twin = { readonly made: string; readonly other: string; readonly label: string };
export type Outcome = { readonly kept: number; readonly twins: readonly Twin[]; readonly undone: readonly Undone<Recent>[] };

type Props = {
  readonly outcome: Outcome;
  readonly onTrash: (id: string) => Promise<Refused | null>;
  readonly onDone: () => void;
};

/** What became of the charts that were to be kept. */
export function Kept({ outcome: { kept, twins, undone }, onTrash, onDone }: Props) {
  const t = useWords('recent');
  const id = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <section className="offer card" aria-labelledby={id}>
      <h2 id={id} ref={heading} tabIndex={-1} className="text-lead">
        {kept > 0 ? t('offer.kept', { count: kept }) : t('offer.left', { count: undone.length })}
      </h2>
      {twins.map((twin) => (
        <TwinNote key={twin.made} twin={twin} onTrash={onTrash} />
      ))}
      {undone.length === 0 ? null : (
        <div className="grid gap-2">
          {kept > 0 ? <p>{t('offer.left', { count: undone.length })}</p> : null}
          <ul className="grid gap-1 text-small">
            {undone.map((each) => (
              <UndoneNote key={each.item.id} undone={each} />
            ))}
          </ul>
        </div>
      )}
      <button type="button" className="button justify-self-start" onClick={onDone}>
        {t('offer.done')}
      </button>
    </section>
  );
}

function TwinNote({ twin: { made, other, label }, onTrash }: { readonly twin: Twin; readonly onTrash: Props['onTrash'] }) {
  const t = useWords('recent');
  const [trashed, setTrashed] = useState(false);
  const [error, setError] = useState<Refused | null>(null);
  const { whole } = useRefusal(error);
  const trash = async () => {
    const refused = await onTrash(made);
    setError(refused);
    setTrashed(refused === null);
  };
  return (
    <div className="offer-actions text-small">
      <p role="status">
        {t('offer.twin', { name: label })} {trashed ? t('offer.trashed') : ''}
      </p>
      <a className="link" href={`#/profiles/${other}`}>
        {t('offer.see')}
      </a>
      {trashed ? null : (
        <button type="button" className="link" onClick={() => void trash()}>
          {t('offer.trash')}
        </button>
      )}
      {whole === null ? null : (
        <p role="alert" className="problem mt-0">
          {whole}
        </p>
      )}
    </div>
  );
}

function UndoneNote({ undone: { item, refused } }: { readonly undone: Undone<Recent> }) {
  const say = useRecentWords();
  const refusal = useRefusal(refused);
  const [field] = refused.fields;
  const why = refusal.whole ?? (field === undefined ? null : refusal.field(field.pointer.split('/')[1] ?? ''));
  return (
    <li>
      <strong dir="auto">{say(item.request).name}</strong> <span className="text-soft">{why}</span>
    </li>
  );
}
