import {
  type DescribedSystem,
  describeSystem,
  findSystem,
  listSystems,
  SYSTEM_IDS,
  type SystemDefinition,
  type SystemId,
} from '@1numbers/engine';
import { systems, tables } from '@1numbers/locales';
import type { Door } from '../door.ts';
import { Failure } from '../failure.ts';
import { json } from '../json.ts';
import { table } from '../terminal/blocks.ts';
import type { Screen } from '../terminal/screen.ts';
import { innerWidth } from '../terminal/section.ts';
import { wrapAfter } from '../terminal/text.ts';
import { page } from '../views/page.ts';
import { shownLetter } from '../views/shown-letter.ts';
import { cli, fill } from '../words.ts';

export type SystemsOptions = { readonly table?: string; readonly json?: true };

/** `1numbers systems`: the list, or one system with its letters by value. */
export function systemsCommand(id: string | undefined, options: SystemsOptions, { screen }: Door): string {
  if (id === undefined) return options.json === true ? json({ systems: listSystems() }) : listPage(screen);
  if (!isSystemId(id)) throw new Failure(fill(cli.failures.unknown_system, { value: id, systems: SYSTEM_IDS.join(', ') }));
  const definition = findSystem(id, options.table ?? null);
  return options.json === true ? json(describedWith(id, options.table)) : systemPage(id, definition, options.table, screen);
}

/** The answer of `GET /v1/systems/{id}`; of its tables only the one that was asked for. */
function describedWith(id: SystemId, table: string | undefined): DescribedSystem {
  const described = describeSystem(id);
  if (table === undefined) return described;
  return { ...described, definitions: described.definitions.filter((each) => each.table === table) };
}

function isSystemId(id: string): id is SystemId {
  return (SYSTEM_IDS as readonly string[]).includes(id);
}

function listPage(screen: Screen): string {
  const { id, name, note } = cli.systems.columns;
  const rows = SYSTEM_IDS.map((each) => [screen.paint.number(each), systems[each].name, screen.paint.faint(systems[each].note)]);
  return page(
    cli.systems.title,
    [table([[id, name, note].map(screen.paint.faint), ...rows], [{}, {}, { flexible: true }], innerWidth(screen))],
    screen,
  );
}

function systemPage(id: SystemId, definition: SystemDefinition, chosen: string | undefined, screen: Screen): string {
  const words = cli.systems;
  const width = innerWidth(screen);
  const { vowels, yAndW, masters, nameSum } = definition;
  const facts = [
    ...(vowels === null ? wrapAfter('', words.noVowels, width) : wrapAfter(`${words.vowels}: `, vowels.map(shownLetter).join(' '), width)),
    ...(yAndW === true ? wrapAfter('', words.yAndW, width) : []),
    ...wrapAfter(`${words.masters}: `, mastersText(masters), width),
    ...wrapAfter(`${words.nameSum}: `, words.nameSums[nameSum], width),
  ];
  return page(
    systems[id].name,
    [wrapAfter('', systems[id].note, width), letterRows(definition, screen), facts, tableRows(id, chosen, screen)],
    screen,
  );
}

function mastersText(masters: SystemDefinition['masters']): string {
  if (masters === 'request') return cli.systems.mastersByRequest;
  if (masters === 'chaldeanMasters') return cli.systems.mastersByOption;
  return masters.length === 0 ? cli.systems.noMasters : masters.join(', ');
}

/** One line for every value with its letters; where no two letters share a value, all in one run. */
function letterRows({ letters, folds }: SystemDefinition, screen: Screen): string[] {
  const { paint } = screen;
  const width = innerWidth(screen);
  const byValue = new Map<number, string[]>();
  for (const [letter, value] of Object.entries(letters)) byValue.set(value, [...(byValue.get(value) ?? []), shownLetter(letter)]);
  const values = [...byValue].sort(([first], [second]) => first - second);
  const spellings = Object.entries(folds ?? {}).map(([from, to]) => `${shownLetter(from)}\u00A0→\u00A0${shownLetter(to)}`);
  const drawn = values.every(([, of]) => of.length === 1)
    ? wrapAfter('', values.map(([value, of]) => `${of.join('')}\u00A0${paint.number(String(value))}`).join('  '), width)
    : table(
        values.map(([value, of]) => [paint.number(String(value)), of.join(' ')]),
        [{ align: 'right' }, { flexible: true }],
        width,
      );
  return [...drawn, ...(spellings.length === 0 ? [] : wrapAfter(`${cli.systems.folds}: `, spellings.join('  '), width))];
}

function tableRows(id: SystemId, chosen: string | undefined, screen: Screen): string[] {
  if (!Object.hasOwn(tables, id)) return [];
  const words: Readonly<Record<string, string>> = tables[id as keyof typeof tables];
  const current = chosen ?? Object.keys(words)[0];
  const rows = Object.entries(words).map(([tableId, name]) => [
    screen.paint.number(tableId),
    name,
    tableId === current ? screen.paint.now(`▸ ${cli.systems.current}`) : '',
  ]);
  return [screen.paint.strong(cli.systems.tables), ...table(rows, [{}, {}, {}], innerWidth(screen))];
}
