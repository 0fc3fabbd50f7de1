import { openThing } from '@1numbers/contract';
import { type NameCandidate, type NameSearchAnswer, type NameSearchNumbers, searchNames } from '@1numbers/engine';
import { problems } from '@1numbers/locales';
import type { Door } from '../door.ts';
import { json } from '../json.ts';
import { readMethods, readNumber } from '../method-options.ts';
import { request } from '../request.ts';
import { table } from '../terminal/blocks.ts';
import type { Screen } from '../terminal/screen.ts';
import { innerWidth } from '../terminal/section.ts';
import { wrapAfter } from '../terminal/text.ts';
import { displayOf } from '../views/number-text.ts';
import { page } from '../views/page.ts';
import { cli, fill } from '../words.ts';

export type NameSearchOptions = {
  readonly name?: string;
  readonly born?: string;
  readonly nameNumber?: readonly string[];
  readonly expression?: readonly string[];
  readonly soulUrge?: readonly string[];
  readonly personality?: readonly string[];
  readonly avoidWarnings?: true;
  readonly friendship?: string;
  readonly edits?: readonly string[];
  readonly maxDistance?: string;
  readonly limit?: string;
  readonly candidate?: readonly string[];
  readonly surname?: string;
  readonly system?: string;
  readonly timeZone?: string;
  readonly method?: readonly string[];
  readonly json?: true;
};

/** `1numbers name-search`: names near this one that reach the wanted numbers. */
export function nameSearchCommand(options: NameSearchOptions, { screen, now }: Door): string {
  const given = request({
    name: options.name,
    birthDate: options.born,
    targets: targetsOf(options),
    friendship: options.friendship,
    avoidWarnings: options.avoidWarnings,
    edits: options.edits,
    maxDistance: options.maxDistance === undefined ? undefined : readNumber(options.maxDistance),
    limit: options.limit === undefined ? undefined : readNumber(options.limit),
    candidates: options.candidate,
    surname: options.surname,
    system: options.system,
    timeZone: options.timeZone,
    methods: readMethods(options.method),
  });
  const answer = searchNames(openThing(given, now));
  return options.json === true ? json(answer) : searchPage(answer, screen);
}

const TARGETS = ['nameNumber', 'expression', 'soulUrge', 'personality'] as const;

function targetsOf(options: NameSearchOptions): Readonly<Record<string, readonly number[]>> | undefined {
  const wanted = TARGETS.flatMap((id) => (options[id] === undefined ? [] : [[id, options[id].map(readNumber)] as const]));
  return wanted.length === 0 ? undefined : Object.fromEntries(wanted);
}

function searchPage(answer: NameSearchAnswer, screen: Screen): string {
  const { results, found, truncated, before, unreadable } = answer;
  const words = cli.nameSearch;
  const { paint } = screen;
  const width = innerWidth(screen);
  const head = [words.columns.name, ...TARGETS.map((id) => words.columns[id]), words.columns.how].map(paint.faint);
  const rows = [
    ...(before === null ? [] : [[paint.strong(answer.name ?? ''), ...numberCells(before, screen), paint.faint(words.before)]]),
    ...results.map((result) => [result.name, ...numberCells(result.after, screen), paint.faint(howText(result))]),
  ];
  const list = table([head, ...rows], [{}, {}, {}, {}, {}, { flexible: true }], width);
  const roots = answer.allowedRoots;
  const friends =
    roots === null
      ? []
      : wrapAfter('', roots.length === 0 ? words.noFriends : fill(words.allowedRoots, { roots: roots.join(', ') }), width);
  const count = results.length === 0 ? words.none : fill(words.results, { shown: results.length, found });
  const notes = [
    ...wrapAfter('', count, width),
    ...friends,
    ...(truncated ? wrapAfter('', words.truncated, width) : []),
    ...unreadable.flatMap(({ name, code }) => wrapAfter('', fill(words.unreadable, { name, reason: reasonOf(code) }), width)),
    ...wrapAfter('', words.legend, width).map(paint.faint),
    ...wrapAfter('', words.note, width).map(paint.faint),
  ];
  return page(answer.name ?? words.title, [list, notes], screen);
}

function numberCells({ nameNumber, expression, soulUrge, personality }: NameSearchNumbers, screen: Screen): string[] {
  const { paint } = screen;
  const valence = nameNumber?.meaning?.valence;
  const tone = { favourable: paint.good, mixed: paint.mixed, warning: paint.warning };
  const meaning = valence === undefined ? '' : ` ${tone[valence](cli.nameSearch.valences[valence])}`;
  return [`${displayOf(nameNumber, screen)}${meaning}`, ...[expression, soulUrge, personality].map((number) => displayOf(number, screen))];
}

/** Which changes made the name. */
function howText({ edits }: NameCandidate): string {
  return edits.map(({ code, from, to }) => fill(cli.nameSearch.edits[code], { from: from.trim(), to: to.trim() })).join(', ');
}

function reasonOf(code: string): string {
  return Object.hasOwn(problems, code) ? problems[code as keyof typeof problems] : code;
}
