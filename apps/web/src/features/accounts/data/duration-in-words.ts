const UNITS = { D: 'day', H: 'hour' } as const;

/** An ISO 8601 duration of days or hours, such as `P30D`, in words; null for no time at all. */
export function durationInWords(duration: string, language: string): string | null {
  const [, number = '0', unit = 'D'] = /(\d+)([DH])$/.exec(duration) ?? [];
  if (number === '0') return null;
  const format = new Intl.NumberFormat(language, { style: 'unit', unit: UNITS[unit as 'D' | 'H'], unitDisplay: 'long' });
  return format.format(Number(number));
}
