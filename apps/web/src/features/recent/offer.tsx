import type { Refused } from '@1numbers/client/rtk';
import { useState } from 'react';
import { inTurn } from '../../platform/in-turn.ts';
import { useWords } from '../../ui/use-words.ts';
import { Kept, type Outcome, type Twin } from './kept.tsx';
import type { Recent } from './recent-list.ts';
import { useRecentWords } from './use-recent-words.ts';
import './recent.css';

/** What became of one: another profile that seems to be the same person is told, and nothing else where it is kept. */
export type Tried = { readonly refused: Refused | null; readonly twin: Twin | null };

type Props = {
  readonly list: readonly Recent[];
  readonly onKeep: (recent: Recent) => Promise<Tried>;
  readonly onKept: () => void;
  readonly onTrash: (id: string) => Promise<Refused | null>;
  readonly onLater: () => void;
};

/** The charts of this device, all chosen, to be kept in the account by one press. What cannot be kept stays on the device. */
export function Offer({ list, onKeep, onKept, onTrash, onLater }: Props) {
  const t = useWords('recent');
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const [keeping, setKeeping] = useState(false);
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const chosen = list.filter(({ id, request }) => request.name !== undefined && !left.has(id));
  const keep = async () => {
    if (keeping || chosen.length === 0) return;
    setKeeping(true);
    const twins: Twin[] = [];
    const undone = await inTurn(chosen, async (recent) => {
      const { refused, twin } = await onKeep(recent);
      if (twin !== null) twins.push(twin);
      return refused;
    });
    onKept();
    setKeeping(false);
    setOutcome({ kept: chosen.length - undone.length, twins, undone });
  };
  if (outcome !== null) return <Kept outcome={outcome} onTrash={onTrash} onDone={() => setOutcome(null)} />;
  if (list.length === 0) return null;
  return (
    <section className="offer card" aria-label={t('offer.title', { count: list.length })}>
      <div className="grid gap-1">
        <h2 className="font-display text-subhead">{t('offer.title', { count: list.length })}</h2>
        <p className="max-w-prose text-small text-soft">{t('offer.lead', { count: list.length })}</p>
      </div>
      <ul className="offer-list">
        {list.map((recent) => (
          <Choosable
            key={recent.id}
            recent={recent}
            chosen={chosen.includes(recent)}
            onChoose={(choose) => setLeft(new Set(choose ? [...left].filter((id) => id !== recent.id) : [...left, recent.id]))}
          />
        ))}
      </ul>
      <div className="offer-actions">
        <button type="button" className="button button-solid" aria-disabled={keeping || chosen.length === 0} onClick={() => void keep()}>
          {keeping ? t('offer.keeping') : t('offer.keep', { count: chosen.length })}
        </button>
        <button type="button" className="button" onClick={onLater}>
          {t('offer.later')}
        </button>
        <a className="link text-small text-soft" href="#/device">
          {t('offer.device')}
        </a>
      </div>
    </section>
  );
}

type ChoosableProps = { readonly recent: Recent; readonly chosen: boolean; readonly onChoose: (choose: boolean) => void };

function Choosable({ recent: { id, request }, chosen, onChoose }: ChoosableProps) {
  const t = useWords('recent');
  const say = useRecentWords();
  const { name, details } = say(request);
  const nameless = request.name === undefined;
  return (
    <li>
      <input
        id={id}
        type="checkbox"
        aria-label={t('offer.choose', { name })}
        checked={chosen}
        disabled={nameless}
        onChange={({ target }) => onChoose(target.checked)}
      />
      <div className="min-w-0">
        <label htmlFor={id} dir="auto">
          {name}
        </label>
        <p className="text-small text-soft">{nameless ? t('offer.needsName') : details}</p>
      </div>
    </li>
  );
}
