import { optionHelp } from '@1numbers/contract';
import { table } from './terminal/blocks.ts';
import type { Screen } from './terminal/screen.ts';
import { cli } from './words.ts';

/** The methods a chart can be computed by, out of the contract: key, values with the usual one first, and what it decides. */
export function methodHelp({ paint, width, finish }: Screen): string {
  const rows = optionHelp()
    .filter(({ id }) => id.startsWith(PREFIX))
    .map(({ id, values, description }) => {
      const key = id.slice(PREFIX.length);
      const shown = values.length > 0 ? values.map(String).join(' | ') : (FORMS[key] ?? '');
      return [paint.consonant(key), shown, description];
    });
  const lines = rows.flatMap(([key = '', values = '', description = '']) => [
    `  ${key}${values === '' ? '' : `=${values}`}`,
    ...table([['', paint.faint(description)]], [{}, { flexible: true }], width - 6).map((line) => `    ${line}`),
  ]);
  return finish(['', paint.heading(cli.program.methods), ...lines].join('\n'));
}

const PREFIX = 'methods.';

/** How values that are no list are written. */
const FORMS: Readonly<Record<string, string>> = {
  masters: '11,22,33',
  letterOverrides: '3:vowel,7:consonant',
  loShu: 'driverConductor:true,kua:false,century:true',
};
