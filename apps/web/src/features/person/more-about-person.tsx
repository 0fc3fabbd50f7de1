import { Choice } from '../../ui/choice.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { useWords } from '../../ui/use-words.ts';
import { BirthDateField } from './birth-date-field.tsx';
import type { PersonFormProps } from './person-form-props.ts';

/** What only some numbers ask for, folded away until it is wanted. */
export function MoreAboutPerson({ person, dates, problems, onChange, onLeave }: PersonFormProps) {
  const t = useWords('screen');
  const filled = person.currentName !== '' || person.sex !== '' || person.bornBeforeSunrise || person.asOf !== '';
  return (
    <details className="more" open={filled || undefined}>
      <summary className="link w-fit cursor-pointer text-small">{t('form.more')}</summary>
      <div className="mt-4 grid gap-5 sm:grid-cols-2">
        <TextField
          label={t('form.currentName')}
          hint={t('form.currentNameHint')}
          problem={problems.currentName}
          value={person.currentName}
          dir="auto"
          onChange={({ target }) => onChange({ currentName: target.value })}
        />
        <Choice
          label={t('form.sex')}
          hint={t('form.sexHint')}
          value={person.sex}
          options={[
            { value: '', label: t('form.sexNone') },
            { value: 'female', label: t('form.female') },
            { value: 'male', label: t('form.male') },
          ]}
          onChange={(sex) => onChange({ sex })}
        />
        <BirthDateField
          label={t('form.asOf')}
          hint={t('form.asOfHint')}
          text={person.asOf}
          date={dates.asOf}
          problem={problems.asOf}
          autoComplete="off"
          onChange={(asOf) => onChange({ asOf })}
          onLeave={onLeave}
        />
        <label className="flex items-start gap-3 sm:pt-9">
          <input
            type="checkbox"
            className="mt-1 size-5 shrink-0"
            checked={person.bornBeforeSunrise}
            onChange={({ target }) => onChange({ bornBeforeSunrise: target.checked })}
          />
          <span className="text-small">
            {t('form.beforeSunrise')}
            <span className="hint block">{t('form.beforeSunriseHint')}</span>
          </span>
        </label>
      </div>
    </details>
  );
}
