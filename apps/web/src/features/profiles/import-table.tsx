import { type ReactNode, useEffect, useRef, useState } from 'react';
import { Check } from '../../ui/check.tsx';
import { Notice } from '../../ui/notice.tsx';
import { useRefusal } from '../../ui/use-refusal.ts';
import { useWords } from '../../ui/use-words.ts';
import { ImportStart } from './import-start.tsx';
import { type Checked, type ImportState, useImport } from './use-import.ts';
import { WrongRows } from './wrong-rows.tsx';

/** A table of people: chosen, checked row by row, and kept once somebody says so. */
export function ImportTable() {
  const t = useWords('profiles');
  const { state, choose, keep, goOn, begin } = useImport();
  const [leaveOut, setLeaveOut] = useState(true);
  switch (state.step) {
    case 'start':
      return <ImportStart state={state} onChoose={choose} />;
    case 'checking':
    case 'importing':
      return <Progress state={state} />;
    case 'unchecked':
      return (
        <Stopped words={null} error={state.refused} action={t('files.tryAgain')} onAction={() => choose(state.file)} onOther={begin} />
      );
    case 'checked': {
      const { sound, twins } = state.checked;
      const rows = leaveOut ? sound.filter(({ row }) => !twins.has(row)) : sound;
      return (
        <Found checked={state.checked} leaveOut={leaveOut} onLeaveOut={setLeaveOut}>
          {rows.length === 0 ? null : (
            <button type="button" className="button button-solid button-tall" onClick={() => keep(state.checked, rows)}>
              {t('files.import', { count: rows.length })}
            </button>
          )}
          <button type="button" className="button button-tall" onClick={begin}>
            {t('files.chooseOther')}
          </button>
        </Found>
      );
    }
    case 'stopped': {
      const count = state.kept + state.left.reduce((sum, { rows }) => sum + rows.length, 0);
      const words = t('files.stopped', { done: state.kept, count });
      return <Stopped words={words} error={state.refused} action={t('files.goOn')} onAction={() => goOn(state)} onOther={begin} />;
    }
    case 'done':
      return <Done checked={state.checked} kept={state.kept} doubles={state.doubles} onOther={begin} />;
  }
}

function Progress({ state: { step, done, count } }: { readonly state: Extract<ImportState, { step: 'checking' | 'importing' }> }) {
  const t = useWords('profiles');
  return (
    <div className="grid gap-3">
      <p role="status">{t(`files.${step}`, { done, count })}</p>
      <progress className="progress" aria-label={t('files.progress')} value={done} max={Math.max(count, 1)} />
    </div>
  );
}

type FoundProps = {
  readonly checked: Checked;
  readonly leaveOut: boolean;
  readonly onLeaveOut: (leaveOut: boolean) => void;
  readonly children: ReactNode;
};

function Found({ checked, leaveOut, onLeaveOut, children }: FoundProps) {
  const t = useWords('profiles');
  const { fileName, sound, twins, wrong } = checked;
  const wrongRows = new Set(wrong.map(({ row }) => row)).size;
  return (
    <div className="grid gap-6">
      <Heading>{t('files.foundTitle', { file: fileName })}</Heading>
      <ul className="grid gap-1">
        <li>{t('files.sound', { count: sound.length })}</li>
        {wrongRows === 0 ? null : <li>{t('files.wrong', { count: wrongRows })}</li>}
        {twins.size === 0 ? null : <li>{t('files.twins', { count: twins.size })}</li>}
      </ul>
      {twins.size === 0 ? null : (
        <Check label={t('files.leaveOut', { count: twins.size })} hint={t('files.leaveOutHint')} checked={leaveOut} onChange={onLeaveOut} />
      )}
      {wrong.length === 0 ? null : <WrongRows checked={checked} />}
      <div className="flex flex-wrap gap-3">{children}</div>
    </div>
  );
}

type StoppedProps = {
  readonly words: string | null;
  readonly error: unknown;
  readonly action: string;
  readonly onAction: () => void;
  readonly onOther: () => void;
};

function Stopped({ words, error, action, onAction, onOther }: StoppedProps) {
  const t = useWords('profiles');
  const { whole } = useRefusal(error);
  return (
    <div className="grid gap-4">
      <Notice fault>
        <p>
          {words} {whole ?? t('bar.failed')}
        </p>
      </Notice>
      <div className="flex flex-wrap gap-3">
        <button type="button" className="button button-solid" onClick={onAction}>
          {action}
        </button>
        <button type="button" className="button" onClick={onOther}>
          {t('files.chooseOther')}
        </button>
      </div>
    </div>
  );
}

type DoneProps = { readonly checked: Checked; readonly kept: number; readonly doubles: number; readonly onOther: () => void };

function Done({ checked, kept, doubles, onOther }: DoneProps) {
  const t = useWords('profiles');
  return (
    <div className="grid gap-6">
      <Heading>{t('files.done', { count: kept })}</Heading>
      {doubles === 0 ? null : <p>{t('files.doubles', { count: doubles })}</p>}
      {checked.wrong.length === 0 ? null : <WrongRows checked={checked} />}
      <div className="flex flex-wrap gap-3">
        <a className="button button-solid" href="#/profiles">
          {t('files.see')}
        </a>
        <button type="button" className="button" onClick={onOther}>
          {t('files.chooseOther')}
        </button>
      </div>
    </div>
  );
}

/** What was pressed or awaited is gone: the focus goes to what came of it. */
function Heading({ children }: { readonly children: string }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <h3 ref={heading} tabIndex={-1} className="said text-lead break-words">
      {children}
    </h3>
  );
}
