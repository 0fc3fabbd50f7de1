import pg from 'pg';

const DATE = 1082;
const INT8 = 20;

/** A `date` is a civil date and no instant, so it stays text; counts are small enough for numbers. */
export const getTypeParser = ((oid: number, format?: 'text' | 'binary') => {
  if (oid === DATE) return (text: string) => text;
  if (oid === INT8) return Number;
  return pg.types.getTypeParser(oid, format);
}) as typeof pg.types.getTypeParser;
