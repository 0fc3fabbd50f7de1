import { SYSTEM_IDS, type SystemId } from '@1numbers/engine';
import type { ReactNode } from 'react';
import { Choice } from '../../ui/choice.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { useWords } from '../../ui/use-words.ts';
import { BirthDateField } from './birth-date-field.tsx';
import { MoreAboutPerson } from './more-about-person.tsx';
import type { Person } from './person-slice.ts';

/** What is wrong with each field, in words; null where nothing is. */
export type FieldProblems = { readonly [Field in 'name' | 'birthDate' | 'currentName' | 'asOf']: string | null };

export type PersonFormProps = {
  readonly person: Person;
  /** The dates of the person as `YYYY-MM-DD`, where the typed text is one. */
  readonly dates: { readonly birthDate: string; readonly asOf: string };
  readonly dateInWords: string | null;
  readonly system: SystemId;
  readonly problems: FieldProblems;
  /** What to do about a name that the system cannot read. */
  readonly notice: ReactNode;
  /** Somebody came to the form: what the chart needs may be loaded now. */
  readonly onTouch: () => void;
  readonly onChange: (change: Partial<Person>) => void;
  readonly onSystem: (system: SystemId) => void;
  /** The person left a field, so a half-typed date may be judged now. */
  readonly onLeave: () => void;
};

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
