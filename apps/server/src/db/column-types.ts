import pg from 'pg';

const DATE = 1082;
const INT8 = 20;
const MOMENT = 1184;
const TEXTS = 1009;

/**
 * A `date` is a civil date and no instant, so it stays text; counts are small enough for numbers. Moments and lists of texts are in
 * every row: what they mostly look like is read faster than what they may look like.
 */
export const getTypeParser = ((oid: number, format?: 'text' | 'binary') => {
  if (oid === DATE) return (text: string) => text;
  if (oid === INT8) return Number;
  const read = pg.types.getTypeParser(oid, format);
  if (oid === MOMENT) return (text: string) => (isPlainMoment(text) ? new Date(`${text.slice(0, 10)}T${text.slice(11, -3)}Z`) : read(text));
  if (oid === TEXTS) return (text: string) => (PLAIN_TEXTS.test(text) ? text.slice(1, -1).split(',') : read(text));
  return read;
}) as typeof pg.types.getTypeParser;

/** `2026-11-28 09:30:00.123456+00`: a year of four digits, and the time of Greenwich. */
function isPlainMoment(text: string): boolean {
  return text[4] === '-' && text[10] === ' ' && text.endsWith('+00');
}

/** `{family,friends}`: nothing is quoted, and NULL is among what is in capitals. */
const PLAIN_TEXTS = /^\{[^"{}A-Z]+\}$/;
