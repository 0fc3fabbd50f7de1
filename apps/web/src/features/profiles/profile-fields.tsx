import { Check } from '../../ui/check.tsx';
import { Choice } from '../../ui/choice.tsx';
import { TextArea } from '../../ui/text-area.tsx';
import { TextField } from '../../ui/text-field.tsx';
import type { Refusal } from '../../ui/use-refusal.ts';
import { useWords } from '../../ui/use-words.ts';
import type { Draft } from './draft.ts';
import { NameRows } from './name-rows.tsx';

const TEXTS = ['label', 'name', 'currentName', 'birthDate', 'birthTime', 'relation', 'tags'] as const;

type Props = {
  readonly draft: Draft;
  /** Whether this is somebody under 18. */
  readonly ofAChild: boolean;
  readonly refusal: Refusal;
  readonly onChange: (part: Partial<Draft>) => void;
};

export function ProfileFields({ draft, ofAChild, refusal, onChange }: Props) {
  const t = useWords('profiles');
  return (
    <>
      <div className="grid gap-5 sm:grid-cols-2">
        {TEXTS.map((field) => (
          <TextField
            key={field}
            label={t(`form.${field}`)}
            hint={t(`form.${field}Hint`)}
            problem={refusal.field(field)}
            value={draft[field]}
            dir="auto"
            onChange={({ target }) => onChange({ [field]: target.value })}
          />
        ))}
        <Choice
          label={t('form.sex')}
          hint={t('form.sexHint')}
          value={draft.sex}
          options={[
            { value: '', label: t('form.sexNone') },
            { value: 'female', label: t('form.female') },
            { value: 'male', label: t('form.male') },
          ]}
          onChange={(sex) => onChange({ sex })}
        />
        <div className="sm:pt-9">
          <Check
            label={t('form.favourite')}
            hint={t('form.favouriteHint')}
            checked={draft.favourite}
            onChange={(favourite) => onChange({ favourite })}
          />
        </div>
      </div>
      <NameRows names={draft.names} refusal={refusal} onChange={(names) => onChange({ names })} />
      {ofAChild ? (
        <TextArea
          label={t('form.guardianNote')}
          hint={t('form.guardianNoteHint')}
          problem={refusal.field('guardianNote')}
          value={draft.guardianNote}
          onChange={(guardianNote) => onChange({ guardianNote })}
        />
      ) : null}
      <TextArea
        label={t('form.notes')}
        hint={t('form.notesHint')}
        problem={refusal.field('notes')}
        value={draft.notes}
        onChange={(notes) => onChange({ notes })}
      />
    </>
  );
}
