import { Calendar } from 'lucide-react';
import { useRef } from 'react';
import { TextField } from '../../ui/text-field.tsx';
import { useWords } from '../../ui/use-words.ts';
import { hyphenate, isRealDate } from './date-text.ts';

type Props = {
  readonly label: string;
  readonly hint: string;
  readonly text: string;
  /** The text as `YYYY-MM-DD`, where it is one. */
  readonly date: string;
  readonly problem: string | null;
  readonly autoComplete: 'bday' | 'off';
  readonly onChange: (text: string) => void;
  readonly onLeave: () => void;
};

/** A date to type, with a calendar at hand. Typing reaches every year from 0001 to 9999; calendars are slow for that. */
export function BirthDateField({ label, hint, text, date, problem, autoComplete, onChange, onLeave }: Props) {
  const t = useWords('screen');
  const picker = useRef<HTMLInputElement>(null);
  return (
    <TextField
      label={label}
      hint={hint}
      problem={problem}
      value={text}
      placeholder={t('form.birthDateExample')}
      autoComplete={autoComplete}
      onChange={({ target }) => onChange(hyphenate(text, target.value))}
      onBlur={onLeave}
      after={
        <span className="absolute inset-y-0 end-1 grid place-items-center">
          <input
            ref={picker}
            type="date"
            className="pointer-events-none absolute inset-0 opacity-0"
            tabIndex={-1}
            aria-hidden="true"
            min="0001-01-01"
            max="9999-12-31"
            onChange={({ target }) => onChange(target.value)}
          />
          <button
            type="button"
            className="button button-quiet button-icon"
            aria-label={t('form.pickDate')}
            onClick={() => open(picker.current, date)}
          >
            <Calendar aria-hidden="true" size={20} />
          </button>
        </span>
      }
    />
  );
}

function open(picker: HTMLInputElement | null, date: string): void {
  if (picker === null) return;
  picker.value = isRealDate(date) ? date : '';
  try {
    picker.showPicker();
  } catch {
    // A browser may refuse; typing works everywhere.
  }
}
