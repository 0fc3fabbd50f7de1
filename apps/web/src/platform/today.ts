/** The civil date now, as `YYYY-MM-DD`, in a time zone; without one, or with one the browser does not know, in that of this device. */
export function today(timeZone: string | null, now = new Date()): string {
  const year = String(now.getFullYear()).padStart(4, '0');
  return (timeZone === null ? null : dateIn(timeZone, now)) ?? `${year}-${twoDigits(now.getMonth() + 1)}-${twoDigits(now.getDate())}`;
}

function dateIn(timeZone: string, now: Date): string | null {
  try {
    // Sweden writes dates so.
    return new Intl.DateTimeFormat('sv-SE', { timeZone, calendar: 'gregory' }).format(now);
  } catch {
    return null;
  }
}

/** A civil date in words, with its weekday: `Thursday, 15 March 1990`. One known to the month is `March 1990`, and a year stays as it is. */
export function dateInWords(date: string, language: string, weekday = true): string {
  const [year = 1, month, day] = date.split('-').map(Number);
  if (month === undefined) return date;
  const instant = new Date(0);
  instant.setUTCFullYear(year, month - 1, day ?? 1);
  const format = new Intl.DateTimeFormat(localeOf(language), {
    timeZone: 'UTC',
    calendar: 'gregory',
    month: 'long',
    year: 'numeric',
    ...(day === undefined ? {} : { day: 'numeric', ...(weekday ? { weekday: 'long' } : {}) }),
  });
  return format.format(instant);
}

/** A moment in words, in the time zone of this device: `15 March 2026, 14:05`. */
export function momentInWords(moment: string, language: string, withTime = true): string {
  const format = new Intl.DateTimeFormat(localeOf(language), {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    ...(withTime ? { hour: '2-digit', minute: '2-digit' } : {}),
  });
  return format.format(new Date(moment));
}

/** The time of day of a moment, in the time zone of this device: `14:05`. */
export function timeInWords(moment: string, language: string): string {
  return new Intl.DateTimeFormat(localeOf(language), { hour: '2-digit', minute: '2-digit' }).format(new Date(moment));
}

/** English dates begin with the day here: they are read in more countries so. */
export function localeOf(language: string): string {
  return language === 'en' ? 'en-GB' : language;
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}
