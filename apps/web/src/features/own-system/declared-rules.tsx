import type { Problem } from '@1numbers/engine';
import { useId } from 'react';
import { Check } from '../../ui/check.tsx';
import { Choice } from '../../ui/choice.tsx';
import { Tick } from '../../ui/tick.tsx';
import { useWords } from '../../ui/use-words.ts';
import { type Draft, withFittingInterval } from './draft.ts';
import { keysOf, useProblemWords } from './use-problem-words.ts';

type Props = { readonly draft: Draft; readonly problems: readonly Problem[]; readonly onChange: (draft: Draft) => void };

const MASTERS = [11, 22, 33, 44, 55, 66, 77, 88, 99];
const USUAL_MASTERS = [11, 22, 33];

/** What a system declares beside its letters: vowels, masters, how a name is added up, and between which values its letters lie. */
export function DeclaredRules({ draft, problems, onChange }: Props) {
  const t = useWords('ownSystem');
  const say = useProblemWords();
  const problemOf = (field: string) => {
    const problem = problems.find((each) => keysOf(each)[0] === field);
    return problem === undefined ? null : say(problem);
  };
  const change = (changed: Partial<Draft>) => onChange({ ...draft, ...changed });
  return (
    <fieldset className="grid gap-6">
      <legend className="own-heading">{t('declares')}</legend>
      <Check
        label={t('vowels')}
        hint={t('vowelsHint')}
        problem={problemOf('vowels')}
        checked={draft.vowelsTold}
        onChange={(vowelsTold) => change({ vowelsTold })}
      />
      <Check
        label={t('yAndW')}
        hint={t('yAndWHint')}
        problem={problemOf('yAndW')}
        checked={draft.yAndW}
        onChange={(yAndW) => change({ yAndW })}
      />
      <div className="grid gap-6 sm:grid-cols-2">
        <Masters masters={draft.masters} onChange={(masters) => change({ masters })} />
        <Choice
          label={t('nameSum')}
          hint={t('nameSumHint')}
          value={draft.nameSum}
          options={(['request', 'addAll'] as const).map((value) => ({ value, label: t(`nameSums.${value}`) }))}
          onChange={(nameSum) => change({ nameSum })}
        />
      </div>
      <Interval draft={draft} problem={problemOf('interval')} onChange={onChange} />
    </fieldset>
  );
}

type MastersProps = { readonly masters: Draft['masters']; readonly onChange: (masters: Draft['masters']) => void };

function Masters({ masters, onChange }: MastersProps) {
  const t = useWords('ownSystem');
  const from = typeof masters === 'string' ? masters : masters.length === 0 ? 'none' : 'list';
  return (
    <div className="grid content-start gap-3">
      <Choice
        label={t('masters')}
        hint={t('mastersHint')}
        value={from}
        options={(['request', 'chaldeanMasters', 'list', 'none'] as const).map((value) => ({ value, label: t(`mastersFrom.${value}`) }))}
        onChange={(chosen) => onChange(chosen === 'none' ? [] : chosen === 'list' ? USUAL_MASTERS : chosen)}
      />
      {typeof masters === 'string' || masters.length === 0 ? null : (
        <div className="flex flex-wrap gap-2">
          {MASTERS.map((master) => (
            <Tick
              key={master}
              label={String(master)}
              checked={masters.includes(master)}
              onToggle={() => onChange(MASTERS.filter((each) => (each === master ? !masters.includes(each) : masters.includes(each))))}
            />
          ))}
        </div>
      )}
    </div>
  );
}

type IntervalProps = { readonly draft: Draft; readonly problem: string | null; readonly onChange: (draft: Draft) => void };

function Interval({ draft, problem, onChange }: IntervalProps) {
  const t = useWords('ownSystem');
  const id = useId();
  return (
    <div>
      <div className="grid grid-cols-2 items-end gap-3 sm:grid-cols-3">
        {(['lowest', 'highest'] as const).map((end) => (
          <div key={end}>
            <label htmlFor={`${id}-${end}`} className="label">
              {t(end)}
            </label>
            <input
              id={`${id}-${end}`}
              className="input"
              inputMode="numeric"
              autoComplete="off"
              maxLength={5}
              value={draft[end]}
              aria-invalid={problem !== null}
              aria-describedby={`${id}-hint`}
              onChange={({ target }) => onChange({ ...draft, [end]: target.value })}
            />
          </div>
        ))}
        <button type="button" className="button col-span-2 min-h-13 sm:col-span-1" onClick={() => onChange(withFittingInterval(draft))}>
          {t('fit')}
        </button>
      </div>
      <p id={`${id}-hint`} className={problem === null ? 'hint' : 'problem'}>
        {problem ?? t('interval')}
      </p>
    </div>
  );
}
