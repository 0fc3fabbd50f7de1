import { type SystemDefinition, validateSystem } from '@1numbers/engine';
import { Download, FolderOpen } from 'lucide-react';
import { useRef, useState } from 'react';
import { downloadJson } from '../../platform/download.ts';
import { useWords } from '../../ui/use-words.ts';
import { soundSystem } from './kept-system.ts';
import { useProblemWords } from './use-problem-words.ts';

type Props = {
  /** The system to save; null while it is not sound. */
  readonly system: SystemDefinition | null;
  readonly onOpen: (system: SystemDefinition) => void;
};

/** How many problems of a file are told at once. */
const TOLD = 5;

/** The system as a JSON file: out of the browser and back into it. */
export function OwnFiles({ system, onOpen }: Props) {
  const t = useWords('ownSystem');
  const say = useProblemWords();
  const picker = useRef<HTMLInputElement>(null);
  const [said, setSaid] = useState<readonly string[]>([]);
  const read = async (file: File | undefined) => {
    if (file === undefined) return;
    const input = parse(await file.text());
    const opened = input === undefined ? null : soundSystem(input);
    if (opened !== null) {
      onOpen(opened);
      setSaid([t('opened', { id: opened.id })]);
      return;
    }
    const problems = input === undefined ? [t('notJson')] : validateSystem(input).map((problem) => `${problem.pointer} ${say(problem)}`);
    setSaid([t('notOpened'), ...problems.slice(0, TOLD)]);
  };
  return (
    <div>
      <div className="flex flex-wrap gap-2">
        <button
          type="button"
          className="button"
          disabled={system === null}
          onClick={() => system !== null && downloadJson(t('fileName', { id: system.id }), system)}
        >
          <Download aria-hidden="true" size={18} />
          {t('save')}
        </button>
        <button type="button" className="button" onClick={() => picker.current?.click()}>
          <FolderOpen aria-hidden="true" size={18} />
          {t('open')}
        </button>
        <input
          ref={picker}
          type="file"
          accept="application/json,.json"
          hidden
          onChange={({ target }) => {
            void read(target.files?.[0]);
            target.value = '';
          }}
        />
      </div>
      <div role="status" className={said.length > 1 ? 'problem' : 'hint'}>
        {said.map((line) => (
          <p key={line}>{line}</p>
        ))}
      </div>
    </div>
  );
}

/** Undefined where the text is no JSON. */
function parse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
