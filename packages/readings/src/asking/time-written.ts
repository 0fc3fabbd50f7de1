import { keptBy } from '../counted.ts';
import { dateIn } from '../how-times.ts';
import type { LanguageId } from '../languages.ts';
import type { AskedTime } from './asked-time.ts';

/** A year, month or day as people write it. */
export function timeWritten(language: LanguageId, asOf: string, grain: AskedTime['grain']): string {
  if (grain === 'year') return asOf.slice(0, 4);
  return grain === 'day' ? dateIn(language, asOf) : months(language).format(new Date(`${asOf}T00:00:00Z`));
}

const months = keptBy(
  (language) =>
    new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, {
      year: 'numeric',
      month: 'long',
      timeZone: 'UTC',
      calendar: 'gregory',
      numberingSystem: 'latn',
    }),
);
