import { Check } from '../../ui/check.tsx';
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
        <div className="sm:pt-9">
          <Check
            label={t('form.beforeSunrise')}
            hint={t('form.beforeSunriseHint')}
            checked={person.bornBeforeSunrise}
            onChange={(bornBeforeSunrise) => onChange({ bornBeforeSunrise })}
          />
        </div>
      </div>
    </details>
  );
}
