import { type Chart, findSystem, type Problem, parseSystem, type SystemDefinition, type SystemId, validateSystem } from '@1numbers/engine';
import { X } from 'lucide-react';
import { useEffect, useId, useRef, useState } from 'react';
import { TextField } from '../../ui/text-field.tsx';
import { useWords } from '../../ui/use-words.ts';
import { BeginWith } from './begin-with.tsx';
import { CarriedRules } from './carried-rules.tsx';
import { DeclaredRules } from './declared-rules.tsx';
import { type Draft, draftOf, systemOf } from './draft.ts';
import { keepSystem, keptSystem } from './kept-system.ts';
import { LetterGrid } from './letter-grid.tsx';
import { OwnFiles } from './own-files.tsx';
import { OwnPreview } from './own-preview.tsx';
import { keysOf, useProblemWords } from './use-problem-words.ts';
import './own-system.css';

type Props = {
  /** The system in use: one of the house to begin with, or the one to edit. */
  readonly system: SystemId | SystemDefinition;
  readonly table: string | null;
  /** The chart as it is now; null while there is none. */
  readonly chart: Chart | null;
  readonly onUse: (system: SystemDefinition) => void;
  readonly onClose: () => void;
};

/** The editor: every sound version is used at once and kept on this device; an unsound one says at its field what is wrong. */
export function OwnEditor({ system, table, chart, onUse, onClose }: Props) {
  const t = useWords('ownSystem');
  const id = useId();
  const say = useProblemWords();
  const dialog = useOpenDialog();
  const [begun] = useState(() => (typeof system === 'string' ? copyOf(findSystem(system, table), t('newId', { system })) : system));
  const [foreign] = useState(() => isForeign(begun, typeof system === 'string'));
  const [draft, setDraft] = useState(() => draftOf(begun));
  const problems = validateSystem(systemOf(draft));
  const idProblem = problems.find((problem) => keysOf(problem)[0] === 'id');

  useEffect(() => {
    if (typeof system === 'string') onUse(begun);
  }, [system, begun, onUse]);

  const change = (next: Draft) => {
    setDraft(next);
    const sound = soundOf(next);
    if (sound === null) return;
    keepSystem(sound);
    onUse(sound);
  };
  const parts = { draft, problems, onChange: change };
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Escape closes a dialog by itself
    <dialog
      ref={dialog}
      className="own"
      aria-labelledby={`${id}-title`}
      onClose={onClose}
      onClick={({ target, currentTarget }) => target === currentTarget && currentTarget.close()}
    >
      <form className="own-frame" onSubmit={(event) => event.preventDefault()}>
        <header className="own-head">
          <div>
            <h2 id={`${id}-title`} tabIndex={-1} className="font-display text-subhead">
              {t('title')}
            </h2>
            <p className="text-balance text-small text-soft">{t('lead')}</p>
          </div>
          <button
            type="button"
            className="button button-quiet button-icon shrink-0"
            aria-label={t('close')}
            onClick={() => dialog.current?.close()}
          >
            <X aria-hidden="true" size={22} />
          </button>
        </header>
        <div className="own-body">
          <BeginWith onBegin={(start) => change(draftOf(copyOf(start, draft.id)))} />
          <TextField
            label={t('id')}
            hint={t('idHint')}
            problem={idProblem === undefined ? null : say(idProblem)}
            value={draft.id}
            maxLength={60}
            onChange={({ target }) => change({ ...draft, id: target.value.toLowerCase().replace(/\s/g, '-') })}
          />
          <LetterGrid {...parts} />
          <DeclaredRules {...parts} />
          <CarriedRules {...parts} />
          <OwnFiles system={soundOf(draft)} onOpen={(opened) => change(draftOf(opened))} />
          <p className="hint">{t(foreign ? 'replaces' : 'private')}</p>
        </div>
        <Foot chart={chart} problems={problems} />
      </form>
    </dialog>
  );
}

function Foot({ chart, problems }: { readonly chart: Chart | null; readonly problems: readonly Problem[] }) {
  const t = useWords('ownSystem');
  return (
    <footer className="own-foot">
      {problems.length === 0 ? <OwnPreview chart={chart} /> : null}
      <p role="status" className={problems.length === 0 ? 'sr-only' : 'problem mt-0'}>
        {problems.length === 0 ? '' : t('problems', { count: problems.length })}
      </p>
    </footer>
  );
}

/** Opens as a dialog over the page, its title first. */
function useOpenDialog() {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const { current } = dialog;
    if (current === null || current.open) return;
    current.showModal();
    current.querySelector<HTMLElement>('h2')?.focus();
  }, []);
  return dialog;
}

function soundOf(draft: Draft): SystemDefinition | null {
  const system = systemOf(draft);
  return validateSystem(system).length === 0 ? parseSystem(system, '') : null;
}

function copyOf(system: SystemDefinition, id: string): SystemDefinition {
  return { ...system, id };
}

/** Whether the system came with a link while another one is kept here. */
function isForeign(system: SystemDefinition, fromHouse: boolean): boolean {
  const kept = keptSystem();
  return !fromHouse && kept !== null && JSON.stringify(kept) !== JSON.stringify(system);
}
