import { SYSTEM_IDS } from '@1numbers/engine';
import { Choice } from '../../ui/choice.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { useWords } from '../../ui/use-words.ts';
import { BirthDateField } from './birth-date-field.tsx';
import { MoreAboutPerson } from './more-about-person.tsx';
import type { PersonFormProps } from './person-form-props.ts';

/** Whose chart it is. The chart follows every key; there is nothing to send. */
export function PersonForm(props: PersonFormProps) {
  const { person, dates, dateInWords, system, problems, notice, onChange, onSystem, onLeave } = props;
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
        <Choice
          label={t('form.system')}
          hint={t(`systems:${system}.note`)}
          value={system}
          options={SYSTEM_IDS.map((id) => ({ value: id, label: t(`systems:${id}.name`) }))}
          onChange={onSystem}
        />
      </div>
      <MoreAboutPerson {...props} />
    </form>
  );
}
