import { ArrowUpRight, X } from 'lucide-react';
import { useState } from 'react';
import { Check } from '../../ui/check.tsx';
import { Part } from '../../ui/part.tsx';
import { ScreenHead } from '../../ui/screen-head.tsx';
import { Surely } from '../../ui/surely.tsx';
import { Told } from '../../ui/told.tsx';
import { useWayBack } from '../../ui/use-way-back.ts';
import { useWords } from '../../ui/use-words.ts';
import type { Recent } from './recent-list.ts';
import { useRecentWords } from './use-recent-words.ts';
import './recent.css';

type Props = {
  readonly list: readonly Recent[];
  readonly on: boolean;
  readonly signedIn: boolean;
  readonly onOpen: (recent: Recent) => void;
  readonly onRemove: (id: string) => void;
  readonly onClear: () => void;
  readonly onSwitch: (on: boolean) => void;
};

/** The one place for what is kept on this device: seen, removed, and switched off. */
export function Device({ list, on, signedIn, onOpen, onRemove, onClear, onSwitch }: Props) {
  const t = useWords('recent');
  const say = useRecentWords();
  const [told, setTold] = useState<{ readonly words: string } | null>(null);
  const change = (to: boolean) => {
    onSwitch(to);
    setTold(null);
  };
  return (
    <div className="page screen device">
      <ScreenHead title={t('screen.title')} lead={t('screen.lead')}>
        <a className="button" href="#/">
          {t('screen.first')}
        </a>
      </ScreenHead>
      <Part title={t('screen.keepTitle')} lead={t('screen.keepLead')}>
        <div className="grid gap-4">
          <Check label={t('screen.keep')} hint={t('screen.keepHint')} checked={on} onChange={change} />
          <p className="max-w-prose text-small text-soft">{t(signedIn ? 'screen.signedIn' : 'screen.who')}</p>
        </div>
      </Part>
      <Part title={t('screen.listTitle')} lead={t('screen.listLead')}>
        <Told told={told} rest={list.length > 0 ? '' : t(on ? 'screen.empty' : 'screen.off')} />
        {list.length === 0 ? null : (
          <div className="grid gap-5">
            <ul className="device-list">
              {list.map((recent) => {
                const { name, details } = say(recent.request);
                return (
                  <li key={recent.id} className="device-row">
                    <div className="min-w-0 flex-1">
                      <button
                        type="button"
                        className="recents-name"
                        aria-label={t('open', { name })}
                        dir="auto"
                        onClick={() => onOpen(recent)}
                      >
                        {name}
                        <ArrowUpRight aria-hidden="true" size={18} className="text-soft rtl:-scale-x-100" />
                      </button>
                      <p className="text-small text-soft">{details}</p>
                    </div>
                    <button
                      type="button"
                      className="button button-quiet button-icon"
                      aria-label={t('screen.removeOf', { name })}
                      onClick={() => {
                        onRemove(recent.id);
                        setTold({ words: t('screen.removed', { name }) });
                      }}
                    >
                      <X aria-hidden="true" size={20} />
                    </button>
                  </li>
                );
              })}
            </ul>
            <Clear
              onClear={() => {
                onClear();
                setTold({ words: t('screen.cleared') });
              }}
            />
          </div>
        )}
      </Part>
    </div>
  );
}

function Clear({ onClear }: { readonly onClear: () => void }) {
  const t = useWords('recent');
  const [asked, setAsked] = useState<'clear' | null>(null);
  const refOf = useWayBack(asked);
  if (asked === null) {
    return (
      <button ref={refOf('clear')} type="button" className="button justify-self-start" onClick={() => setAsked('clear')}>
        {t('screen.clear')}
      </button>
    );
  }
  return (
    <Surely words={t('screen.surely')} yes={t('screen.surelyYes')} no={t('screen.surelyNo')} onYes={onClear} onNo={() => setAsked(null)} />
  );
}
