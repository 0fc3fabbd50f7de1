import { useId } from 'react';
import { useWords } from '../../ui/use-words.ts';
import type { Recent } from './recent-list.ts';
import { useRecentWords } from './use-recent-words.ts';
import './recent.css';

const SHOWN = 6;

/** The newest charts of this device, each a tap away. */
export function Recents({ list, onOpen }: { readonly list: readonly Recent[]; readonly onOpen: (recent: Recent) => void }) {
  const t = useWords('recent');
  const say = useRecentWords();
  const id = useId();
  return (
    <section className="page screen-only recents" aria-labelledby={id}>
      <div className="recents-head">
        <h2 id={id} className="font-display text-subhead">
          {t('title')}
        </h2>
        <a className="link text-small" href="#/device">
          {list.length > SHOWN ? t('all') : t('settings')}
        </a>
      </div>
      <ul className="recents-list">
        {list.slice(0, SHOWN).map((recent) => {
          const { name, details } = say(recent.request);
          return (
            <li key={recent.id} className="recents-one card">
              <button type="button" className="recents-name" aria-label={t('open', { name })} dir="auto" onClick={() => onOpen(recent)}>
                {name}
              </button>
              <p className="text-small text-soft">{details}</p>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
