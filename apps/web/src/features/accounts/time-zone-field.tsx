import { useId, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { TextField } from '../../ui/text-field.tsx';
import { useWords } from '../../ui/use-words.ts';
import { timeIn, timeZoneHere, timeZones } from './time-zones.ts';

type Props = { readonly value: string; readonly problem: string | null; readonly onChange: (zone: string) => void };

/** A time zone, found by typing a part of its name. */
export function TimeZoneField({ value, problem, onChange }: Props) {
  const t = useWords('accounts');
  const { i18n } = useTranslation();
  const id = useId();
  const zones = useMemo(timeZones, []);
  const here = timeZoneHere();
  const time = timeIn(value, i18n.language);
  return (
    <div>
      <TextField
        label={t('preferences.timeZone')}
        hint={time === null ? t('preferences.timeZoneHint') : t('preferences.timeZoneNow', { time })}
        problem={problem}
        value={value}
        list={id}
        onChange={({ target }) => onChange(target.value)}
      />
      <datalist id={id}>
        {zones.map((zone) => (
          <option key={zone} value={zone} />
        ))}
      </datalist>
      {value === here ? null : (
        <button type="button" className="link mt-1 text-small" onClick={() => onChange(here)}>
          {t('preferences.here', { zone: here })}
        </button>
      )}
    </div>
  );
}
