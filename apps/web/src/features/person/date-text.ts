/**
 * A typed date as `YYYY-MM-DD` where that is certain, else the text as typed, for the engine to refuse.
 * Read are year-month-day with any of `- / .` or a space, eight digits, and days with the month as a word.
 * A day that does not exist is passed on, so that the engine can say so. `03/04/1990` is not guessed at.
 */
export function readDateText(text: string, months: readonly string[]): string {
  const typed = text.trim();
  const numeric = YEAR_FIRST.exec(typed) ?? EIGHT_DIGITS.exec(typed);
  if (numeric !== null) return iso(numeric[1], numeric[2], numeric[3]);
  const dayFirst = DAY_FIRST.exec(typed);
  if (dayFirst !== null) return withMonth(dayFirst[3], dayFirst[2], dayFirst[1], months) ?? typed;
  const monthFirst = MONTH_FIRST.exec(typed);
  if (monthFirst !== null) return withMonth(monthFirst[3], monthFirst[1], monthFirst[2], months) ?? typed;
  return typed;
}

/**
 * Puts the hyphens into a date while its digits are typed, so that a numeric keypad is enough.
 * Nothing is put in while text is being deleted.
 */
export function hyphenate(before: string, typed: string): string {
  const growing = typed.length > before.length && typed.startsWith(before);
  return growing && HYPHEN_DUE.test(typed) ? `${typed}-` : typed;
}

/** Whether a text is a day that exists, written as `YYYY-MM-DD`. */
export function isRealDate(text: string): boolean {
  const instant = ISO.test(text) ? Date.parse(`${text}T00:00:00Z`) : Number.NaN;
  return !Number.isNaN(instant) && new Date(instant).toISOString().startsWith(text);
}

const ISO = /^\d{4}-\d{2}-\d{2}$/;
const YEAR_FIRST = /^(\d{4})[-/. ](\d{1,2})[-/. ](\d{1,2})$/;
const EIGHT_DIGITS = /^(\d{4})(\d{2})(\d{2})$/;
const DAY_FIRST = /^(\d{1,2})(?:st|nd|rd|th)?\.?[ -]+(\p{L}{3,})\.?,?[ -]+(\d{4})$/u;
const MONTH_FIRST = /^(\p{L}{3,})\.?[ -]+(\d{1,2})(?:st|nd|rd|th)?,?[ -]+(\d{4})$/u;
const HYPHEN_DUE = /^\d{4}$|^\d{4}-\d{2}$/;

function withMonth(year: string | undefined, word: string | undefined, day: string | undefined, months: readonly string[]): string | null {
  const start = (word ?? '').toLowerCase();
  const month = months.findIndex((name) => name.toLowerCase().startsWith(start));
  return month < 0 ? null : iso(year, String(month + 1), day);
}

function iso(year = '', month = '', day = ''): string {
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}
