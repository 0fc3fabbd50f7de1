import { Choice } from '../../ui/choice.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { useWords } from '../../ui/use-words.ts';
import { BirthDateField } from './birth-date-field.tsx';
import { MoreAboutPerson } from './more-about-person.tsx';
import type { PersonFormProps } from './person-form-props.ts';

/** Whose chart it is. The chart follows every key; there is nothing to send. */
export function PersonForm(props: PersonFormProps) {
  const { person, dates, dateInWords, system, problems, notice, onChange, onLeave } = props;
  const t = useWords('screen');
  return (
    <form className="grid gap-5" aria-label={t('form.label')} onFocus={props.onTouch} onSubmit={(event) => event.preventDefault()}>
      <div>
        <TextField
          label={t('form.name')}
          hint={t('form.nameHint')}
          problem={problems.name}
          value={person.name}
          dir="auto"
          autoComplete="name"
          onChange={({ target }) => onChange({ name: target.value })}
        />
        {notice}
      </div>
      <div className="grid gap-5 sm:grid-cols-2">
        <BirthDateField
          label={t('form.birthDate')}
          hint={dateInWords ?? t('form.birthDateHint')}
          text={person.birthDate}
          date={dates.birthDate}
          problem={problems.birthDate}
          autoComplete="bday"
          onChange={(birthDate) => onChange({ birthDate })}
          onLeave={onLeave}
        />
        <div>
          <Choice label={t('form.system')} hint={system.hint} value={system.value} options={system.options} onChange={system.onChoose} />
          {system.onEdit === null ? null : (
            <button type="button" className="link mt-1 text-small" onClick={system.onEdit}>
              {t('form.editOwn')}
            </button>
          )}
        </div>
      </div>
      <MoreAboutPerson {...props} />
    </form>
  );
}
