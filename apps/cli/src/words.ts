import { cli } from '@1numbers/locales';

export { cli };

export type Params = Readonly<Record<string, string | number>>;

/** Fills `{{name}}` in a template. */
export function fill(template: string, params: Params): string {
  return template.replace(/\{\{(\w+)\}\}/g, (whole, name: string) => String(params[name] ?? whole));
}

/** `1990-03-15` as a person reads it. */
export function dateInWords(date: string): string {
  const [year = '', month = '', day = ''] = date.split('-');
  return fill(cli.date, { day: Number(day), month: cli.months[Number(month) - 1] ?? month, year: Number(year) });
}
