import { nanoid } from '@reduxjs/toolkit';
import { Plus, X } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { Choice } from '../../ui/choice.tsx';
import { TextField } from '../../ui/text-field.tsx';
import type { Refusal } from '../../ui/use-refusal.ts';
import { useWords } from '../../ui/use-words.ts';
import { filled, type NameDraft } from './draft.ts';

const KINDS = ['birth', 'marriage', 'chosen', 'other'] as const;
const MOST = 20;

type Props = {
  readonly names: readonly NameDraft[];
  readonly refusal: Refusal;
  readonly onChange: (names: readonly NameDraft[]) => void;
};

/** The names somebody has and had, a row for each. */
export function NameRows({ names, refusal, onChange }: Props) {
  const t = useWords('profiles');
  const add = useRef<HTMLButtonElement>(null);
  const sent = filled(names);
  return (
    <fieldset>
      <legend className="label">{t('form.names')}</legend>
      <p className="hint mb-3">{t('form.namesHint')}</p>
      {names.map((row, index) => (
        <NameRow
          key={row.id}
          row={row}
          number={index + 1}
          problem={(field) => (sent.includes(row) ? refusal.field(`names/${sent.indexOf(row)}/${field}`) : null)}
          onChange={(part) => onChange(names.map((each) => (each === row ? { ...row, ...part } : each)))}
          onRemove={() => {
            onChange(names.filter((each) => each !== row));
            add.current?.focus();
          }}
        />
      ))}
      {names.length >= MOST ? <p className="hint">{t('form.nameMost')}</p> : null}
      <button
        ref={add}
        type="button"
        className="button"
        aria-disabled={names.length >= MOST}
        onClick={() => {
          if (names.length < MOST)
            onChange([...names, { id: nanoid(), kind: names.length === 0 ? 'birth' : 'marriage', name: '', since: '' }]);
        }}
      >
        <Plus aria-hidden="true" size={18} />
        {t('form.nameAdd')}
      </button>
    </fieldset>
  );
}

type RowProps = {
  readonly row: NameDraft;
  readonly number: number;
  readonly problem: (field: 'name' | 'since') => string | null;
  readonly onChange: (part: Partial<NameDraft>) => void;
  readonly onRemove: () => void;
};

function NameRow({ row, number, problem, onChange, onRemove }: RowProps) {
  const t = useWords('profiles');
  const group = useRef<HTMLFieldSetElement>(null);
  useEffect(() => {
    // A row that was just added is to be filled in.
    if (group.current?.querySelector('input')?.value === '') group.current.querySelector('select')?.focus();
  }, []);
  return (
    <fieldset ref={group} className="name-row" aria-label={t('form.nameRow', { number })}>
      <Choice
        label={t('form.nameKind')}
        value={row.kind}
        options={KINDS.map((kind) => ({ value: kind, label: t(`kinds.${kind}`) }))}
        onChange={(kind) => onChange({ kind })}
      />
      <TextField
        label={t('form.nameText')}
        hint={t('form.nameTextHint')}
        problem={problem('name')}
        value={row.name}
        dir="auto"
        onChange={({ target }) => onChange({ name: target.value })}
      />
      <TextField
        label={t('form.nameSince')}
        hint={t('form.nameSinceHint')}
        problem={problem('since')}
        value={row.since}
        dir="auto"
        onChange={({ target }) => onChange({ since: target.value })}
      />
      <button type="button" className="button button-quiet button-icon" aria-label={t('form.nameRemove', { number })} onClick={onRemove}>
        <X aria-hidden="true" size={20} />
      </button>
    </fieldset>
  );
}
