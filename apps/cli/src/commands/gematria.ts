import { computeGematria, type GematriaRow } from '@1numbers/engine';
import { systems, tables } from '@1numbers/locales';
import type { Door } from '../door.ts';
import { json } from '../json.ts';
import { request } from '../request.ts';
import { table } from '../terminal/blocks.ts';
import type { Screen } from '../terminal/screen.ts';
import { innerWidth } from '../terminal/section.ts';
import { wrapAfter } from '../terminal/text.ts';
import { page } from '../views/page.ts';
import { shownLetter } from '../views/shown-letter.ts';
import { cli } from '../words.ts';

export type GematriaOptions = { readonly table?: readonly string[]; readonly kolel?: string; readonly json?: true };

/** `1numbers gematria`: the text in every table that has its letters. */
export function gematriaCommand(text: string, options: GematriaOptions, { screen }: Door): string {
  const answer = computeGematria(request({ text, tables: options.table, kolel: options.kolel }));
  if (options.json === true) return json(answer);
  const { system, table: tableName, total, root } = cli.gematria.columns;
  const head = [system, tableName, total, root].map(screen.paint.faint);
  const rows = answer.rows.map((row) => [
    systems[row.system].name,
    screen.paint.faint(tableWords(row)),
    screen.paint.number(String(row.total)),
    String(row.root),
  ]);
  const listed = table([head, ...rows], [{}, { flexible: true }, { align: 'right' }, { align: 'right' }], innerWidth(screen));
  return page(text, [listed, letterRows(answer.rows, screen)], screen);
}

function tableWords({ system, table: id }: GematriaRow): string {
  if (id === null || !Object.hasOwn(tables, system)) return '';
  const words: Readonly<Record<string, string>> = tables[system as keyof typeof tables];
  return words[id] ?? id;
}

/** Letter by letter, once for every set of values: tables that give the same values share a line. */
function letterRows(rows: readonly GematriaRow[], screen: Screen): string[] {
  const byValues = new Map<string, string[]>();
  for (const row of rows) {
    const terms = row.letters.map(({ letter, value }) => `${shownLetter(letter)}\u00A0${screen.paint.consonant(String(value))}`);
    if (row.kolel > 0) terms.push(`+\u00A0${row.kolel}`);
    const key = terms.join('  ');
    byValues.set(key, [...(byValues.get(key) ?? []), tableWords(row) || systems[row.system].name]);
  }
  return [...byValues].flatMap(([letters, names], index) => [
    ...(index === 0 ? [] : ['']),
    ...wrapAfter('', screen.paint.strong(names.join(', ')), innerWidth(screen)),
    ...wrapAfter('  ', letters, innerWidth(screen)),
  ]);
}
